#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "core/dataset/json_value.h"

namespace timeline {

/// Where something stands in the document.
struct DocumentPlace {
  std::string pointer;
  std::size_t offset = 0;
};

/// Where the items of one section stand, by id. Items that were left out make indices into the
/// dataset differ from those in the document.
class SectionPlaces {
 public:
  SectionPlaces(const JsonValue& root, const std::string& section);

  /// The first item with the id; the whole section when there is none.
  [[nodiscard]] DocumentPlace of(const std::string& id) const;

 private:
  DocumentPlace section_;
  std::map<std::string, DocumentPlace> places_;
};

}  // namespace timeline
