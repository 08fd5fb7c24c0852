#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/search/search.h"

namespace timeline {

/// The choices that a filter's lines name ("track=strikes\nyear=2011"), each once.
[[nodiscard]] std::vector<std::size_t> chosenOptions(std::string_view filter,
                                                     const EntryFilter& options);

/// As exported_find.h says of findEntries.
[[nodiscard]] std::string toJson(const SearchAnswer& answer, const std::vector<std::size_t>& chosen,
                                 const Finder& finder);
/// As exported_find.h says of describeFinder.
[[nodiscard]] std::string toJson(const SearchExamples& examples, std::size_t entries);
/// [begin, end, begin, end, …] in UTF-16 units of the text.
[[nodiscard]] std::string toJson(const std::vector<TextRange>& marks, std::string_view text);

}  // namespace timeline
