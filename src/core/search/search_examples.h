#pragma once

#include <string>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/search/entry_links.h"

namespace timeline {

/// What a reader who has typed nothing yet can try.
struct SearchExamples {
  std::vector<std::string> words;      ///< at most three: a place, a person, an organisation
  std::vector<std::string> spellings;  ///< of one name, itself first; empty when none has two
};

/// The place, public person and organisation with most entries, as the catalogue's language shows
/// them, and the spellings that find the same as the place (else as the other two).
/// @cost O(events + names)
[[nodiscard]] SearchExamples searchExamples(const Dataset& dataset, const EntryLinks& links,
                                            const MessageCatalogue& messages);

}  // namespace timeline
