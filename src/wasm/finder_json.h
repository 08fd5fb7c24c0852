#pragma once

#include <string>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/search/search.h"
#include "core/search/search_examples.h"

namespace timeline {

/// What an answer is told with; borrowed.
struct FinderContext {
  const Dataset& dataset;
  const MessageCatalogue& messages;
  const Finder& finder;
  const std::vector<std::string>& pageOfEvent;  ///< "" for index.html
};

/// The page that holds each entry, "" for index.html.
[[nodiscard]] std::vector<std::string> pagesOfEvents(const Dataset& dataset);

/// The choices that a filter's lines name ("track=strikes\nyear=2011"), each once.
[[nodiscard]] std::vector<std::size_t> chosenOptions(std::string_view filter,
                                                     const EntryFilter& options);

/// As exported_find.h says of findEntries.
[[nodiscard]] std::string toJson(const SearchAnswer& answer, const std::vector<std::size_t>& chosen,
                                 const FinderContext& context);
[[nodiscard]] std::string toJson(const SearchExamples& examples, const Dataset& dataset);
/// [begin, end, begin, end, …] in UTF-16 units of the text.
[[nodiscard]] std::string toJson(const std::vector<TextRange>& marks, std::string_view text);

}  // namespace timeline
