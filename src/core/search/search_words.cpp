#include "core/search/search_words.h"

#include <algorithm>
#include <optional>

#include "core/base/nearest_word.h"
#include "core/search/folding.h"

namespace timeline {
namespace {

constexpr std::size_t kMostWords = 16;
/// A shorter word before the last is meant as it is: "at", "on".
constexpr std::size_t kShortestBeginning = 3;

bool isVowel(char letter) {
  return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

/// A glide at the end may belong to an "e" that is still to be typed, which swallows it.
void addOpenGlide(std::vector<SearchedLetters>& ways, const std::string& letters) {
  const std::size_t size = letters.size();
  if (letters.back() != 'i' || (size > 1 && !isVowel(letters[size - 2]))) return;
  ways.push_back({letters.substr(0, size - 1) + 'e', false});
}

/// The half of a pair of letters whose other half changes its sound: k(h), d(zh), sc(h).
void addHalfTyped(std::vector<SearchedLetters>& ways, const std::string& letters) {
  const std::string start = letters.substr(0, letters.size() - 1);
  if (letters.back() == 'k') ways.push_back({start + 'h', false});
  if (letters.back() == 'd') ways.push_back({start + "sh", false});
  if (letters.back() == 'c' && !start.empty() && start.back() == 's')
    ways.push_back({start + 'h', false});
}

bool isKnown(const SearchIndex& index, const std::vector<SearchedLetters>& ways) {
  return std::any_of(ways.begin(), ways.end(), [&index](const SearchedLetters& way) {
    return !(way.isWhole ? index.wordExactly(way.letters) : index.wordsBeginning(way.letters))
                .empty();
  });
}

/// All words of the index that are as near as the nearest; none when that is too far.
std::vector<SearchedLetters> nearestWays(const SearchIndex& index, const std::string& letters) {
  constexpr std::size_t kShortest = 4;
  constexpr std::size_t kLong = 8;
  constexpr std::size_t kLongest = 32;
  std::vector<SearchedLetters> nearest;
  if (letters.size() < kShortest || letters.size() > kLongest) return nearest;
  std::size_t least = letters.size() >= kLong ? 2 : 1;
  for (const std::string& word : index.words()) {
    if (word.size() + least < letters.size() || word.size() > letters.size() + least) continue;
    const std::size_t distance = editDistance(letters, word);
    if (distance > least) continue;
    if (distance < least) nearest.clear();
    least = distance;
    nearest.push_back({word, true});
  }
  return nearest;
}

bool isMeant(const SearchedLetters& way, std::string_view word) {
  return (way.isWhole ? word : word.substr(0, way.letters.size())) == way.letters;
}

/// Number of the searched word that is meant; none when it is another.
std::optional<std::size_t> meantBy(std::string_view word, const SearchWords& searched) {
  for (std::size_t i = 0; i < searched.words.size(); ++i)
    for (const SearchedLetters& way : searched.words[i].ways)
      if (isMeant(way, word)) return i;
  return std::nullopt;
}

}  // namespace

SearchWords readSearchWords(std::string_view typed, const SearchIndex& index) {
  SearchWords read;
  std::vector<FoldedWord> words = foldWords(typed);
  if (words.size() > kMostWords) words.resize(kMostWords);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& letters = words[i].letters;
    const bool isLast = i + 1 == words.size();
    SearchedWord word;
    word.ways.push_back({letters, !isLast && letters.size() < kShortestBeginning});
    if (isLast) addOpenGlide(word.ways, letters);
    if (isLast && !isKnown(index, word.ways)) addHalfTyped(word.ways, letters);
    if (!isKnown(index, word.ways)) {
      std::vector<SearchedLetters> nearest = nearestWays(index, letters);
      if (!nearest.empty()) word.ways = std::move(nearest);
      read.unknown.emplace_back(typed.substr(words[i].begin, words[i].end - words[i].begin));
    }
    read.words.push_back(std::move(word));
  }
  return read;
}

std::vector<TextRange> matchesIn(std::string_view text, const SearchWords& searched) {
  std::vector<TextRange> ranges;
  if (searched.empty()) return ranges;
  for (const FoldedWord& word : foldWords(text))
    if (meantBy(word.letters, searched)) ranges.push_back({word.begin, word.end});
  return ranges;
}

std::uint32_t wordsWithin(std::string_view text, const SearchWords& searched) {
  std::uint32_t within = 0;
  for (const FoldedWord& word : foldWords(text))
    for (std::size_t i = 0; i < searched.words.size(); ++i)
      for (const SearchedLetters& way : searched.words[i].ways)
        if (isMeant(way, word.letters)) within |= 1U << i;
  return within;
}

}  // namespace timeline
