#pragma once

#include <string>
#include <vector>

#include "site/render_context.h"

namespace timeline {

/// What one entry owes to a source.
struct EntrySupport {
  std::size_t event = 0;
  bool cites = false;               ///< the entry names the source itself
  std::string locator;              ///< "p. 12", "" for the whole
  std::vector<std::size_t> claims;  ///< claims shown at the entry that rest on the source
};

/// Everything that rests on one source.
struct SourceSupport {
  std::vector<EntrySupport> entries;    ///< in the order of the story
  std::vector<std::size_t> repeatedBy;  ///< sources that derive from it
  std::size_t claims = 0;               ///< in all entries
};

/// @return one for each of Dataset::sources
/// @cost   O(events + claims + references)
[[nodiscard]] std::vector<SourceSupport> supportOfSources(const Dataset& dataset,
                                                          const Story& story);

}  // namespace timeline
