#include "native/line_breaker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeline {
namespace {

using testing::ElementsAre;

/// Every byte is one pixel wide.
float oneEach(std::string_view text) {
  return static_cast<float>(text.size());
}

TEST(BreakLines, FillsLinesGreedily) {
  EXPECT_THAT(breakLines("one two three four", 9, oneEach),
              ElementsAre("one two", "three", "four"));
}

TEST(BreakLines, DropsWhiteSpaceAtBreaksAndEnds) {
  EXPECT_THAT(breakLines("  one   two  ", 5, oneEach), ElementsAre("one", "two"));
}

TEST(BreakLines, LeavesAWordWiderThanTheLineAlone) {
  EXPECT_THAT(breakLines("a incomprehensible b", 6, oneEach),
              ElementsAre("a", "incomprehensible", "b"));
}

TEST(BreakLines, BreaksAfterHyphensAndDashes) {
  EXPECT_THAT(breakLines("well-known", 6, oneEach), ElementsAre("well-", "known"));
  EXPECT_THAT(breakLines("2011–2021", 8, oneEach), ElementsAre("2011–", "2021"));
}

TEST(BreakLines, ALineFeedMustBreakAndANoBreakSpaceDoesNot) {
  EXPECT_THAT(breakLines("a\nb", 100, oneEach), ElementsAre("a", "b"));
  EXPECT_THAT(breakLines("16\u00a0December", 5, oneEach), ElementsAre("16\u00a0December"));
}

TEST(BreakLines, AnEmptyParagraphIsOneEmptyLine) {
  EXPECT_THAT(breakLines("", 5, oneEach), ElementsAre(""));
}

}  // namespace
}  // namespace timeline
