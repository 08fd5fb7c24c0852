#include "core/dataset/section_places.h"

#include "core/dataset/json_pointer.h"

namespace timeline {

SectionPlaces::SectionPlaces(const JsonValue& root, const std::string& section)
    : section_{pointerToMember("", section), 0} {
  const JsonValue* list = root.find(section);
  if (list == nullptr) return;
  section_.offset = list->offset;
  for (std::size_t index = 0; index < list->items.size(); ++index) {
    const JsonValue& item = list->items[index];
    const JsonValue* id = item.find("id");
    if (id != nullptr)
      places_.emplace(id->text, DocumentPlace{pointerToItem(section_.pointer, index), item.offset});
  }
}

DocumentPlace SectionPlaces::of(const std::string& id) const {
  const auto found = places_.find(id);
  return found == places_.end() ? section_ : found->second;
}

}  // namespace timeline
