#include "core/base/text_position.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

void expectPosition(TextPosition position, std::uint32_t line, std::uint32_t column) {
  EXPECT_EQ(position.line, line);
  EXPECT_EQ(position.column, column);
}

TEST(TextPositionIndex, CountsLinesAndColumnsFromOne) {
  const TextPositionIndex index("ab\ncd\r\n\nx");
  expectPosition(index.at(0), 1, 1);
  expectPosition(index.at(1), 1, 2);
  expectPosition(index.at(3), 2, 1);
  expectPosition(index.at(7), 3, 1);
  expectPosition(index.at(8), 4, 1);
}

TEST(TextPositionIndex, CountsCodePointsNotBytes) {
  const TextPositionIndex index("\u04DA\u20AC\U0001F4A1x");
  expectPosition(index.at(2), 1, 2);
  expectPosition(index.at(9), 1, 4);
}

TEST(TextPositionIndex, AnswersTheEndForOffsetsBeyondIt) {
  const TextPositionIndex index("ab\nc");
  expectPosition(index.at(1'000), 2, 2);
  expectPosition(TextPositionIndex("").at(5), 1, 1);
}

TEST(TextPositionIndex, StaysRightInLongTexts) {
  std::string text;
  for (int line = 0; line < 5'000; ++line)
    text += "\u04DA12\n";
  const TextPositionIndex index(text);
  expectPosition(index.at(std::size_t{4'000} * 5 + 3), 4'001, 3);
  const TextPositionIndex oneLine(std::string_view(text).substr(0, 4));
  expectPosition(oneLine.at(4), 1, 4);
}

TEST(TextPositionIndex, CountsAcrossItsCheckpointsInOneLongLine) {
  const std::string text(100'000, 'x');
  const TextPositionIndex index(text);
  for (const std::size_t offset : {4'095u, 4'096u, 4'097u, 99'999u, 100'000u})
    expectPosition(index.at(offset), 1, static_cast<std::uint32_t>(offset) + 1);
}

}  // namespace
}  // namespace timeline
