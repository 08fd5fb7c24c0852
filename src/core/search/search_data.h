#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/entry_filter.h"
#include "core/search/search_documents.h"
#include "core/search/search_examples.h"

namespace timeline {

/// All that a search in one language needs of a dataset.
struct SearchData {
  std::vector<SearchDocument> documents;
  EntryFilter filter;
  SearchExamples examples;
};

/// @cost O(bytes of the dataset + items log items)
[[nodiscard]] SearchData makeSearchData(const Dataset& dataset, const MessageCatalogue& messages);

/// The data as text, a value on each line, so that a program can search without the dataset's own
/// reader. White space within values becomes single blanks.
[[nodiscard]] std::string writeSearchData(const SearchData& data);

/// What writeSearchData wrote; none for anything else. `SearchDocument::item` of events is kept,
/// others are 0.
/// @cost O(bytes)
[[nodiscard]] std::optional<SearchData> readSearchData(std::string_view text);

}  // namespace timeline
