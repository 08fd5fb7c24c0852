#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace timeline {

/// A word of a text and where it stands there.
struct FoldedWord {
  std::string letters;    ///< small Latin letters, digits, and letters of other scripts unchanged
  std::size_t begin = 0;  ///< byte offsets into the text
  std::size_t end = 0;
};

/// The words of a text, each brought to the one spelling that all its spellings share.
///
/// Case, marks on letters, doubled letters and apostrophes go. Cyrillic becomes Latin. Of the
/// Latin ways to write one sound one is left: zh, sh, j, sch, sz → sh; kh → h; q → k; z → s; w → v;
/// y → i; ye → e. What two different words then share (s and z, zh and sh) is the price.
/// @cost O(length)
[[nodiscard]] std::vector<FoldedWord> foldWords(std::string_view text);

}  // namespace timeline
