#include "app/measured_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeline {
namespace {

using testing::ElementsAre;

TextLine line(std::string text, float y) {
  TextLine made;
  made.text = std::move(text);
  made.box = {10, y, 100, 20};
  return made;
}

std::vector<std::string> textsOf(const MeasuredLines& lines) {
  std::vector<std::string> texts;
  for (const TextLine& each : lines.text().lines)
    texts.push_back(each.text);
  return texts;
}

std::vector<std::string> visibleTexts(MeasuredLines& lines, float top, float bottom) {
  std::vector<std::string> texts;
  const TextRows& rows = lines.rows();
  rows.visit(lines.text(), top, bottom,
             [&](std::size_t index) { texts.push_back(lines.text().lines[index].text); });
  return texts;
}

TEST(MeasuredLines, StaySortedByCardAndRow) {
  MeasuredLines lines;
  lines.replace(7, {line("seven", 700)});
  lines.replace(2, {line("two b", 220), line("two a", 200)});
  EXPECT_THAT(textsOf(lines), ElementsAre("two a", "two b", "seven"));
}

TEST(MeasuredLines, ACardIsReplacedWhole) {
  MeasuredLines lines;
  lines.replace(2, {line("old a", 200), line("old b", 220)});
  lines.replace(3, {line("three", 300)});
  lines.replace(2, {line("new", 200)});
  EXPECT_THAT(textsOf(lines), ElementsAre("new", "three"));
}

TEST(MeasuredLines, RowsFollowEveryChange) {
  MeasuredLines lines;
  lines.replace(1, {line("one", 100)});
  EXPECT_THAT(visibleTexts(lines, 90, 130), ElementsAre("one"));
  lines.replace(2, {line("two", 110)});
  EXPECT_THAT(visibleTexts(lines, 90, 130), ElementsAre("one", "two"));
  EXPECT_TRUE(lines.drop(1));
  EXPECT_THAT(visibleTexts(lines, 90, 130), ElementsAre("two"));
  EXPECT_FALSE(lines.drop(1));
}

TEST(MeasuredLines, NewFontsDropAllLines) {
  MeasuredLines lines;
  lines.replace(1, {line("one", 100)});
  lines.setFonts({{"400 16px serif", 16}});
  EXPECT_TRUE(lines.text().lines.empty());
  EXPECT_TRUE(visibleTexts(lines, 0, 1000).empty());
}

TEST(ParseFonts, ReadsOneShorthandALine) {
  const auto fonts = parseFonts("600 28.5px Georgia, serif\nitalic 400 .5px x\n18px \"Noto Sans\"");
  ASSERT_EQ(fonts.size(), 3u);
  EXPECT_EQ(fonts[0].css, "600 28.5px Georgia, serif");
  EXPECT_FLOAT_EQ(fonts[0].sizePx, 28.5F);
  EXPECT_FLOAT_EQ(fonts[1].sizePx, 0.5F);
  EXPECT_FLOAT_EQ(fonts[2].sizePx, 18);
}

TEST(ParseFonts, RefusesAFontWithoutASizeInPixels) {
  EXPECT_TRUE(parseFonts("600 28px serif\n12pt serif").empty());
  EXPECT_TRUE(parseFonts("px").empty());
  EXPECT_TRUE(parseFonts("").empty());
}

}  // namespace
}  // namespace timeline
