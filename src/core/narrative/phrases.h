#pragma once

#include <string>
#include <string_view>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/narrative/accounts.h"
#include "core/narrative/story_order.h"

namespace timeline {

/// The sentences that the page and the canvas share. All answer plain text in the catalogue's language.

/// "16", "at least 16", "more than 17", "50 to 150": for {claim:ID} and ladders.
[[nodiscard]] std::string figureInWords(const Figure& figure, const MessageCatalogue& messages);
/// The ladder's words of a claim: its `words`, else its figure, else its statement; without markup.
[[nodiscard]] std::string ladderWords(const Dataset& dataset, const Claim& claim,
                                      const MessageCatalogue& messages);
/// "official", "rights group", … the small word after a speaker.
[[nodiscard]] std::string speakerKindInWords(SpeakerKind kind, const MessageCatalogue& messages);
/// "How many people were killed? Twelve answers"
[[nodiscard]] std::string accountsHeading(const Dataset& dataset, const Accounts& accounts,
                                          const MessageCatalogue& messages);
/// "16 December 2011 · Riverside": date and first places.
[[nodiscard]] std::string dateLine(const Dataset& dataset, const Event& event,
                                   const MessageCatalogue& messages);
/// "Chapter 3 of 8"
/// @param chapter  counted from 0
[[nodiscard]] std::string chapterCounter(std::size_t chapter, std::size_t count,
                                         const MessageCatalogue& messages);
/// "16 to 20 December 2011": a chapter's extent. Longer than two months it is worded in months.
[[nodiscard]] std::string extentInWords(TimeSpan extent, const MessageCatalogue& messages);
/// "back to October 2011"; a decade or a year where no month is known.
[[nodiscard]] std::string returnInWords(Instant returnsTo, const MessageCatalogue& messages,
                                        DatePrecision precision = DatePrecision::month);
/// "We have no entry between 29 September 2018 and 17 July 2019. …"; each date as exactly as it is known.
[[nodiscard]] std::string gapSentence(const StoryGap& gap, const MessageCatalogue& messages);
/// "“The years of silence” continues." for one entry of StoryGap::spanning.
[[nodiscard]] std::string spanningSentence(const Dataset& dataset, std::size_t event,
                                           const MessageCatalogue& messages);
/// Words of inline markup with claim references replaced by their figures. Text that is no valid
/// markup is answered as it stands.
[[nodiscard]] std::string plainWords(const Dataset& dataset, std::string_view markup,
                                     const MessageCatalogue& messages);
/// A person's name as this language may show it: full, initials, or the role.
[[nodiscard]] std::string personName(const Person& person, std::string_view language);

}  // namespace timeline
