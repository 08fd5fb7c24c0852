#pragma once

#include <cstddef>
#include <vector>

#include "core/dataset/dataset.h"

namespace timeline {

/// Which entries lead to an item. Lists are by the item's index and hold indices of events, in
/// order, each once.
struct EntryLinks {
  std::vector<std::vector<std::size_t>> ofQuestion;  ///< that show it in full
  std::vector<std::vector<std::size_t>> ofClaim;     ///< that state it, or show its question
  std::vector<std::vector<std::size_t>> ofSource;    ///< that cite it, themselves or in a claim
  std::vector<std::vector<std::size_t>> ofPlace;
};

/// @cost O(events + claims + references)
[[nodiscard]] EntryLinks linkEntries(const Dataset& dataset);

/// True when the claim has a place of its own on the page (`#claim=ID`): in a ladder or a chart.
[[nodiscard]] bool hasOwnAddress(const Dataset& dataset, const EntryLinks& links,
                                 std::size_t claim);

}  // namespace timeline
