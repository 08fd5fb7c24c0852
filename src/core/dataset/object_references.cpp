// The part of ObjectReader that follows references to other items.

#include <set>

#include "core/dataset/json_pointer.h"
#include "core/dataset/object_reader.h"

namespace timeline {

std::optional<std::size_t> ObjectReader::resolve(const JsonValue& value, const std::string& pointer,
                                                 ItemKind kind) {
  if (value.kind != JsonKind::string) {
    context_.reporter.fault("wrong-type", pointer, value.offset,
                            "The id of " + std::string(describe(kind)) + " is expected here, not " +
                                std::string(describe(value.kind)) + ".",
                            "Write the id in quotation marks.");
    return std::nullopt;
  }
  checkDeclared(kind, value.text, pointer, value.offset, context_);
  return context_.ids.find(kind, value.text);
}

std::optional<std::size_t> ObjectReader::reference(std::string_view key, ItemKind kind, Need need) {
  const JsonValue* value = typed(key, JsonKind::string, need);
  if (value == nullptr) return std::nullopt;
  const std::optional<std::size_t> index = resolve(*value, pointerTo(key), kind);
  const bool leftOut = !index && context_.ids.isDeclared(kind, value->text);
  if (leftOut && need == Need::required)
    fault("rests-on-fault", key,
          "The " + nounFor(kind) + " \"" + value->text +
              "\" has a fault of its own, so this is left out with it.",
          "Mend the " + nounFor(kind) + " first.");
  return index;
}

std::vector<std::size_t> ObjectReader::references(std::string_view key, ItemKind kind) {
  std::vector<std::size_t> indices;
  const JsonValue* list = typed(key, JsonKind::array, Need::optional);
  if (list == nullptr) return indices;
  std::set<std::size_t> seen;
  for (std::size_t item = 0; item < list->items.size(); ++item) {
    const std::string pointer = pointerToItem(pointerTo(key), item);
    const auto index = resolve(list->items[item], pointer, kind);
    if (!index) continue;
    if (!seen.insert(*index).second)
      context_.reporter.warn("repeated-reference", pointer, list->items[item].offset,
                             "\"" + list->items[item].text + "\" stands twice in this list.",
                             "Remove one.");
    else
      indices.push_back(*index);
  }
  return indices;
}

std::vector<SourceReference> ObjectReader::sources(std::string_view key, Need need) {
  std::vector<SourceReference> references;
  const JsonValue* list = typed(key, JsonKind::array, need);
  if (list == nullptr) return references;
  const std::size_t faultsBefore = context_.reporter.faultCount();
  for (std::size_t item = 0; item < list->items.size(); ++item) {
    const JsonValue& value = list->items[item];
    const std::string pointer = pointerToItem(pointerTo(key), item);
    if (value.kind != JsonKind::object) {
      if (const auto index = resolve(value, pointer, ItemKind::source))
        references.push_back({*index, ""});
      continue;
    }
    ObjectReader reader(value, pointer, context_);
    const JsonValue* named = reader.typed("source", JsonKind::string, Need::required);
    std::string locator = reader.text("locator");
    reader.finish();
    if (named == nullptr) continue;
    const auto index = resolve(*named, pointerToMember(pointer, "source"), ItemKind::source);
    if (index) references.push_back({*index, std::move(locator)});
  }
  if (need == Need::required && list->items.empty())
    fault("no-source", key, "Nothing is cited.", "Name at least one source.");
  else if (need == Need::required && references.empty() &&
           context_.reporter.faultCount() == faultsBefore)
    fault("rests-on-fault", key,
          "Every source cited here has a fault of its own, so this is left out with them.",
          "Mend the sources first.");
  return references;
}

}  // namespace timeline
