#include "core/search/excerpt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeline {
namespace {

using ::testing::ElementsAre;

SearchWords meaning(std::initializer_list<const char*> words) {
  SearchWords searched;
  for (const char* word : words)
    searched.words.push_back({{{word, false}}});
  return searched;
}

std::vector<std::string> marked(const MarkedText& text) {
  std::vector<std::string> words;
  for (const TextRange mark : text.marks)
    words.push_back(text.text.substr(mark.begin, mark.end - mark.begin));
  return words;
}

TEST(MatchesIn, MarksWholeWordsOfTheText) {
  EXPECT_THAT(matchesIn("Town and towns, downtown", meaning({"tovn"})),
              ElementsAre(TextRange{0, 4}, TextRange{9, 14}));
}

TEST(ExcerptOf, KeepsAShortText) {
  const MarkedText excerpt = excerptOf("A short text.", meaning({"short"}), meaning({"short"}));
  EXPECT_EQ(excerpt.text, "A short text.");
  EXPECT_THAT(marked(excerpt), ElementsAre("short"));
}

TEST(ExcerptOf, CutsBetweenWordsAroundTheFirstMatch) {
  std::string text;
  for (int i = 0; i < 40; ++i)
    text += "before ";
  text += "the найдено word ";
  for (int i = 0; i < 40; ++i)
    text += "after ";
  text += "найдено";
  const MarkedText excerpt = excerptOf(text, meaning({"naideno"}), meaning({"naideno"}), 80);
  EXPECT_THAT(marked(excerpt), ElementsAre("найдено"));
  EXPECT_THAT(excerpt.text,
              ::testing::MatchesRegex("…before (before )*the найдено word (after )*after…"));
  EXPECT_LE(excerpt.text.size(), 80U + 2 * 3U);
}

TEST(ExcerptOf, ShowsTheWordsThatAreSought) {
  std::string text = "known ";
  for (int i = 0; i < 60; ++i)
    text += "between ";
  text += "later and known.";
  const MarkedText excerpt = excerptOf(text, meaning({"knovn", "later"}), meaning({"later"}), 80);
  EXPECT_THAT(marked(excerpt), ElementsAre("later", "known"));
}

TEST(ExcerptOf, CutsATextWithoutBlanks) {
  const std::string text(500, 'a');
  const MarkedText excerpt = excerptOf(text, meaning({"a"}), meaning({"a"}), 80);
  EXPECT_THAT(marked(excerpt), ElementsAre(text));
}

TEST(InUtf16, CountsAsBrowsersDo) {
  const std::string text = "é🙂 ж word";
  const std::size_t word = text.find("word");
  EXPECT_THAT(inUtf16(text, {{0, 2}, {word, text.size()}}),
              ElementsAre(TextRange{0, 1}, TextRange{6, 10}));
}

}  // namespace
}  // namespace timeline
