#include "core/dataset/json_reader.h"

#include <nlohmann/json.hpp>

#include <unordered_set>
#include <utility>

#include "core/base/text_position.h"
#include "core/base/utf8.h"

namespace timeline {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string megabytes(std::size_t bytes) {
  return std::to_string(bytes / (1024 * 1024)) + " MB";
}

/// Follows the parser through the text: the parser says which token comes next, the walker where it
/// stands.
class TokenWalker {
 public:
  TokenWalker(std::string_view text, std::size_t offset) : text_(text), offset_(offset) {}

  /// Offset of the next token's first character.
  std::size_t start() {
    while (offset_ < text_.size() &&
           (isSpace(text_[offset_]) || text_[offset_] == ',' || text_[offset_] == ':'))
      ++offset_;
    return offset_;
  }

  void passBracket() { ++offset_; }

  void passString() {
    for (++offset_; offset_ < text_.size() && text_[offset_] != '"'; ++offset_)
      if (text_[offset_] == '\\') ++offset_;
    ++offset_;
  }

  void passWord() {
    while (offset_ < text_.size() && !isSpace(text_[offset_]) &&
           text_.substr(offset_, 1).find_first_of(",]}:") != 0)
      ++offset_;
  }

 private:
  std::string_view text_;
  std::size_t offset_;
};

/// Collects values from nlohmann's SAX events.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, std::size_t start, std::size_t maxDepth,
              const TextPositionIndex& positions)
      : walker_(text, start), maxDepth_(maxDepth), positions_(positions) {}

  bool null() {
    return word([](JsonValue&) {});
  }
  bool boolean(bool value) {
    return word([value](JsonValue& made) {
      made.kind = JsonKind::boolean;
      made.boolean = value;
    });
  }
  bool number_integer(std::int64_t value) {
    return word([value](JsonValue& made) {
      made.kind = JsonKind::integer;
      made.integer = value;
      made.real = static_cast<double>(value);
    });
  }
  bool number_unsigned(std::uint64_t value) {
    if (value <= static_cast<std::uint64_t>(INT64_MAX))
      return number_integer(static_cast<std::int64_t>(value));
    return number_float(static_cast<double>(value), {});
  }
  bool number_float(double value, const std::string&) {
    return word([value](JsonValue& made) {
      made.kind = JsonKind::real;
      made.real = value;
    });
  }
  bool string(std::string& value) {
    JsonValue made;
    made.kind = JsonKind::string;
    made.offset = walker_.start();
    made.text = std::move(value);
    walker_.passString();
    place(std::move(made));
    return true;
  }
  bool binary(std::vector<std::uint8_t>&) { return false; }
  bool start_object(std::size_t) { return open(JsonKind::object); }
  bool start_array(std::size_t) { return open(JsonKind::array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string& name) {
    Level& level = levels_.back();
    level.keyOffset = walker_.start();
    walker_.passString();
    level.repeated = !level.keys.insert(name).second;
    if (level.repeated)
      report("duplicate-key", level.keyOffset,
             "\"" + name + "\" stands twice in this object; the first one counts.",
             "Remove one of the two.");
    level.key = std::move(name);
    return true;
  }
  template <class Exception>
  bool parse_error(std::size_t position, const std::string&, const Exception&) {
    syntaxErrorAt_ = position > 0 ? position - 1 : 0;
    return false;
  }

  [[nodiscard]] std::optional<std::size_t> syntaxErrorAt() const { return syntaxErrorAt_; }
  std::optional<JsonValue> takeRoot() { return std::move(root_); }
  Diagnostics takeDiagnostics() { return std::move(diagnostics_); }

 private:
  struct Level {
    JsonValue value;
    std::string key;
    std::size_t keyOffset = 0;
    bool repeated = false;
    std::unordered_set<std::string> keys;
  };

  template <class Fill>
  bool word(Fill fill) {
    JsonValue made;
    made.offset = walker_.start();
    fill(made);
    walker_.passWord();
    place(std::move(made));
    return true;
  }

  bool open(JsonKind kind) {
    const std::size_t offset = walker_.start();
    walker_.passBracket();
    if (levels_.size() >= maxDepth_) {
      report("json-too-deep", offset,
             "Lists and objects are nested more than " + std::to_string(maxDepth_) + " deep.",
             "A dataset needs six levels. Look for brackets that are not closed.");
      return false;
    }
    levels_.emplace_back();
    levels_.back().value.kind = kind;
    levels_.back().value.offset = offset;
    return true;
  }

  bool close() {
    walker_.start();
    walker_.passBracket();
    JsonValue made = std::move(levels_.back().value);
    levels_.pop_back();
    place(std::move(made));
    return true;
  }

  void place(JsonValue&& value) {
    if (levels_.empty()) {
      root_ = std::move(value);
      return;
    }
    Level& level = levels_.back();
    if (level.value.kind == JsonKind::array)
      level.value.items.push_back(std::move(value));
    else if (!level.repeated)
      level.value.members.push_back({std::move(level.key), level.keyOffset, std::move(value)});
  }

  void report(std::string rule, std::size_t offset, std::string message, std::string suggestion) {
    diagnostics_.push_back({Severity::fault, std::move(rule), "", positions_.at(offset),
                            std::move(message), std::move(suggestion)});
  }

  TokenWalker walker_;
  std::size_t maxDepth_;
  const TextPositionIndex& positions_;
  std::vector<Level> levels_;
  std::optional<JsonValue> root_;
  std::optional<std::size_t> syntaxErrorAt_;
  Diagnostics diagnostics_;
};

char lastCharacterBefore(std::string_view text, std::size_t offset) {
  while (offset > 0 && isSpace(text[offset - 1]))
    --offset;
  return offset > 0 ? text[offset - 1] : '\0';
}

/// What an editor most probably did at the place where reading stopped.
std::string syntaxSuggestion(std::string_view text, std::size_t offset) {
  if (offset >= text.size())
    return "The text ends too early: close the open quotation marks and brackets, or fetch the "
           "file again.";
  const char here = text[offset];
  const char before = lastCharacterBefore(text, offset);
  if ((here == '}' || here == ']') && before == ',')
    return "Remove the comma before the closing bracket.";
  if (here == '\'') return "Use double quotation marks.";
  if (here == '/') return "Remove the comment: JSON has none.";
  if (here == '"' || here == '{' || here == '[')
    return "Put a comma between the two values, or a colon after a name.";
  if (static_cast<unsigned char>(here) < 0x20) return "Write a line break inside a text as \\n.";
  if (here == '=') return "Put a colon between a name and its value.";
  return "Check quotation marks, commas and brackets just before this place.";
}

Diagnostic fileFault(std::string rule, TextPosition at, std::string message,
                     std::string suggestion) {
  return {Severity::fault, std::move(rule), "", at, std::move(message), std::move(suggestion)};
}

}  // namespace

JsonResult readJson(std::string_view bytes, const JsonLimits& limits) {
  JsonResult result;
  if (bytes.size() > limits.maxBytes) {
    result.diagnostics.push_back(fileFault("file-too-large", {},
                                           "The file has " + megabytes(bytes.size()) +
                                               ", more than the " + megabytes(limits.maxBytes) +
                                               " that are read.",
                                           "Split the dataset, or remove what is not text."));
    return result;
  }
  const TextPositionIndex positions(bytes);
  if (const auto invalid = findInvalidUtf8(bytes)) {
    result.diagnostics.push_back(fileFault("invalid-utf8", positions.at(*invalid),
                                           "This is not UTF-8 text.",
                                           "Save the file with the encoding UTF-8."));
    return result;
  }
  const bool marked = bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark;
  const std::size_t start = marked ? kByteOrderMark.size() : 0;
  if (marked)
    result.diagnostics.push_back({Severity::warning,
                                  "byte-order-mark",
                                  "",
                                  {1, 1},
                                  "The file starts with a byte order mark.",
                                  "Save it as UTF-8 without a mark."});
  TreeBuilder builder(bytes, start, limits.maxDepth, positions);
  const bool parsed = nlohmann::json::sax_parse(bytes.begin() + static_cast<std::ptrdiff_t>(start),
                                                bytes.end(), &builder);
  for (Diagnostic& diagnostic : builder.takeDiagnostics())
    result.diagnostics.push_back(std::move(diagnostic));
  if (const auto error = builder.syntaxErrorAt()) {
    const std::size_t offset = *error + start;
    result.diagnostics.push_back(fileFault("json-syntax", positions.at(offset),
                                           "This is not JSON: reading stops here.",
                                           syntaxSuggestion(bytes, offset)));
  } else if (parsed) {
    result.root = builder.takeRoot();
  }
  return result;
}

}  // namespace timeline
