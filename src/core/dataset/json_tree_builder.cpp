#include "core/dataset/json_tree_builder.h"

#include <utility>

#include "core/dataset/json_pointer.h"

namespace timeline {
namespace {

bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isPunctuation(char c) {
  return c == ',' || c == ':' || c == ']' || c == '}';
}

}  // namespace

std::size_t JsonTokenWalker::start() {
  while (offset_ < text_.size() &&
         (isSpace(text_[offset_]) || text_[offset_] == ',' || text_[offset_] == ':'))
    ++offset_;
  return offset_;
}

void JsonTokenWalker::passString() {
  for (++offset_; offset_ < text_.size() && text_[offset_] != '"'; ++offset_)
    if (text_[offset_] == '\\') ++offset_;
  ++offset_;
}

void JsonTokenWalker::passWord() {
  while (offset_ < text_.size() && !isSpace(text_[offset_]) && !isPunctuation(text_[offset_]))
    ++offset_;
}

bool JsonTreeBuilder::addNull() {
  return addWord({});
}

bool JsonTreeBuilder::addBoolean(bool value) {
  JsonValue made;
  made.kind = JsonKind::boolean;
  made.boolean = value;
  return addWord(std::move(made));
}

bool JsonTreeBuilder::addInteger(std::int64_t value) {
  JsonValue made;
  made.kind = JsonKind::integer;
  made.integer = value;
  made.real = static_cast<double>(value);
  return addWord(std::move(made));
}

bool JsonTreeBuilder::addReal(double value) {
  JsonValue made;
  made.kind = JsonKind::real;
  made.real = value;
  return addWord(std::move(made));
}

bool JsonTreeBuilder::addString(std::string&& value) {
  JsonValue made;
  made.kind = JsonKind::string;
  made.offset = walker_.start();
  made.text = std::move(value);
  walker_.passString();
  return place(std::move(made));
}

bool JsonTreeBuilder::addKey(std::string&& name) {
  Level& level = levels_.back();
  level.keyOffset = walker_.start();
  walker_.passString();
  level.repeated = !level.keys.insert(name).second;
  level.key = std::move(name);
  if (level.repeated)
    reporter_.fault("duplicate-key", pointer(), level.keyOffset,
                    "\"" + level.key + "\" stands twice in this object; the first one counts.",
                    "Remove one of the two.");
  return true;
}

bool JsonTreeBuilder::open(JsonKind kind) {
  const std::size_t offset = walker_.start();
  walker_.passBracket();
  if (levels_.size() >= limits_.maxDepth) {
    reporter_.fault(
        "json-too-deep", "", offset,
        "Lists and objects are nested more than " + std::to_string(limits_.maxDepth) + " deep.",
        "A dataset needs six levels. Look for brackets that are not closed.");
    return false;
  }
  levels_.emplace_back();
  levels_.back().value.kind = kind;
  levels_.back().value.offset = offset;
  return true;
}

bool JsonTreeBuilder::close() {
  walker_.start();
  walker_.passBracket();
  JsonValue made = std::move(levels_.back().value);
  levels_.pop_back();
  return place(std::move(made));
}

bool JsonTreeBuilder::addWord(JsonValue&& made) {
  made.offset = walker_.start();
  walker_.passWord();
  return place(std::move(made));
}

bool JsonTreeBuilder::place(JsonValue&& value) {
  if (++values_ > limits_.maxValues) {
    reporter_.fault("too-many-values", "", value.offset,
                    "The file has more than " + std::to_string(limits_.maxValues) + " values.",
                    "Split the dataset.");
    return false;
  }
  if (levels_.empty()) {
    root_ = std::move(value);
    return true;
  }
  Level& level = levels_.back();
  if (level.value.kind == JsonKind::array)
    level.value.items.push_back(std::move(value));
  else if (!level.repeated)
    level.value.members.push_back({std::move(level.key), level.keyOffset, std::move(value)});
  return true;
}

std::string JsonTreeBuilder::pointer() const {
  std::string made;
  for (const Level& level : levels_)
    made = level.value.kind == JsonKind::array ? pointerToItem(made, level.value.items.size())
                                               : pointerToMember(made, level.key);
  return made;
}

}  // namespace timeline
