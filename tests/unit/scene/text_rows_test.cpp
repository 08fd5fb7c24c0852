#include "scene/text_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace timeline {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TextLine lineAt(std::uint32_t card, float y, const char* words) {
  TextLine line;
  line.card = card;
  line.box = {0, y, 100, 20};
  line.text = words;
  return line;
}

std::vector<std::string> wordsWithin(const MeasuredText& text, float top, float bottom) {
  std::vector<std::string> words;
  TextRows(text).visit(text, top, bottom,
                       [&](std::size_t line) { words.push_back(text.lines[line].text); });
  return words;
}

TEST(TextRows, FindsTheLinesOfAStripe) {
  MeasuredText text;
  text.lines = {lineAt(0, 0, "a"), lineAt(0, 20, "b"), lineAt(1, 100, "c"), lineAt(2, 200, "d"),
                lineAt(2, 220, "e")};
  EXPECT_THAT(wordsWithin(text, 20, 210), ElementsAre("b", "c", "d"));
  EXPECT_THAT(wordsWithin(text, 0, 1), ElementsAre("a"));
  EXPECT_THAT(wordsWithin(text, 130, 190), IsEmpty());
}

TEST(TextRows, FindsCardsThatDoNotStandInTheOrderOfTheirNumbers) {
  MeasuredText text;
  text.lines = {lineAt(3, 500, "late"), lineAt(7, 0, "early"), lineAt(9, 0, "beside")};
  EXPECT_THAT(wordsWithin(text, 0, 600), ElementsAre("early", "beside", "late"));
}

TEST(TextRows, IsEmptyForNoText) {
  EXPECT_THAT(wordsWithin(MeasuredText(), 0, 100), IsEmpty());
}

}  // namespace
}  // namespace timeline
