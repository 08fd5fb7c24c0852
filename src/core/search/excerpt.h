#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/search/search_words.h"

namespace timeline {

/// A text, or what is around the matches in it, with the matches marked.
struct MarkedText {
  std::string text;
  std::vector<TextRange> marks;
};

/// The whole text.
[[nodiscard]] MarkedText markedText(std::string_view text, const SearchWords& searched);

/// About `bytes` of the text from shortly before the first match of `sought` on, "…" where it is
/// cut; cut between words. All matches of `searched` in it are marked.
[[nodiscard]] MarkedText excerptOf(std::string_view text, const SearchWords& searched,
                                   const SearchWords& sought, std::size_t bytes = 180);

/// The same places counted in UTF-16 units, as browsers count.
[[nodiscard]] std::vector<TextRange> inUtf16(std::string_view text,
                                             const std::vector<TextRange>& ranges);

}  // namespace timeline
