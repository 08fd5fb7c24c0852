#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/search_index.h"

namespace timeline {

/// One way in which a typed word can be meant.
struct SearchedLetters {
  std::string letters;
  bool isWhole = false;  ///< else words that begin so are meant too
};

/// One typed word, as everything that it can mean.
struct SearchedWord {
  std::vector<SearchedLetters> ways;
};

/// What was typed.
struct SearchWords {
  std::vector<SearchedWord> words;
  std::vector<std::string> unknown;  ///< typed words that no text has; the nearest stand for them

  [[nodiscard]] bool empty() const { return words.empty(); }
};

/// Part of a text, in bytes.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(TextRange a, TextRange b) { return a.begin == b.begin && a.end == b.end; }
};

/// Reads what was typed. Words are the beginnings of what is meant, except short ones before the
/// last. For a word that begins none in the index stand the nearest that there are: one letter
/// away, from eight letters on two.
/// @cost O(words of the index) for each unknown word
[[nodiscard]] SearchWords readSearchWords(std::string_view typed, const SearchIndex& index);

/// The words of a text that are meant, in order.
[[nodiscard]] std::vector<TextRange> matchesIn(std::string_view text, const SearchWords& searched);

/// Which of the searched words (a bit each, the first 32) the text has.
[[nodiscard]] std::uint32_t wordsWithin(std::string_view text, const SearchWords& searched);

}  // namespace timeline
