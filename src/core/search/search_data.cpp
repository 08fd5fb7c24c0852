#include "core/search/search_data.h"

namespace timeline {

SearchData makeSearchData(const Dataset& dataset, const MessageCatalogue& messages) {
  const EntryLinks links = linkEntries(dataset);
  return {searchDocuments(dataset, links, messages), EntryFilter(dataset, links, messages),
          searchExamples(dataset, links, messages)};
}

}  // namespace timeline
