#pragma once

#include <string>
#include <string_view>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/narrative/accounts.h"
#include "core/narrative/story_order.h"

namespace timeline {

/// The sentences that the page and the canvas share. All answer plain text in the catalogue's
/// language.

/// "16", "at least 16", "more than 17", "50 to 150": for {claim:ID} and ladders.
[[nodiscard]] std::string figureInWords(const Figure& figure, const MessageCatalogue& messages);
/// What `{claim:ID}` says in prose: the figure, since the ladder's own wording belongs to ladders.
/// A claim without figure, which the loader lets no text quote, is told by its statement; an
/// unknown id by nothing.
[[nodiscard]] std::string quotedClaim(const Dataset& dataset, std::string_view id,
                                      const MessageCatalogue& messages);
/// The ladder's words of a claim: its `words`, else its figure, else its statement; without markup.
[[nodiscard]] std::string ladderWords(const Dataset& dataset, const Claim& claim,
                                      const MessageCatalogue& messages);
/// "official", "rights group", … the small word after a speaker.
[[nodiscard]] std::string speakerKindInWords(SpeakerKind kind, const MessageCatalogue& messages);
/// "How many people were killed? Twelve answers; they differ"
[[nodiscard]] std::string accountsHeading(const Dataset& dataset, const Accounts& accounts,
                                          const MessageCatalogue& messages);
/// "16 December 2011 · Riverside": date and first places.
[[nodiscard]] std::string dateLine(const Dataset& dataset, const Event& event,
                                   const MessageCatalogue& messages);
/// "Chapter 3 of 8"
/// @param chapter  counted from 0
[[nodiscard]] std::string chapterCounter(std::size_t chapter, std::size_t count,
                                         const MessageCatalogue& messages);
/// "16 to 20 December 2011": a chapter's extent, each end as exactly as it is known; longer than
/// two months it is worded in months. Empty for a chapter without entries.
[[nodiscard]] std::string extentInWords(const StoryChapter& chapter,
                                        const MessageCatalogue& messages);
/// "back to October 2011"; a year or a decade where no month is known. Empty for a chapter that
/// does not return.
[[nodiscard]] std::string returnInWords(const StoryChapter& chapter,
                                        const MessageCatalogue& messages);
/// "We have no entry between 29 September 2018 and 17 July 2019. …"; each date as exactly as it is
/// known.
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
