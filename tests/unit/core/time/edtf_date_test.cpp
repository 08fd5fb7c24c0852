#include "core/time/edtf_date.h"

#include <gtest/gtest.h>

#include "core/time/edtf_parser.h"

namespace timeline {
namespace {

EdtfDate parsed(const char* text) {
  const auto date = parseEdtf(text);
  EXPECT_TRUE(date) << text;
  return date ? *date : EdtfDate{};
}

void expectSpan(const char* text, CivilDate start, CivilDate end) {
  const TimeSpan span = spanOf(parsed(text));
  EXPECT_EQ(span.start, instantOf(start)) << text;
  EXPECT_EQ(span.end, instantOf(end)) << text;
}

TEST(SpanOf, ReachesFromTheFirstToTheLastThatIsMeant) {
  expectSpan("2011-12-16", {2011, 12, 16}, {2011, 12, 17});
  expectSpan("2011-12", {2011, 12, 1}, {2012, 1, 1});
  expectSpan("2012-02", {2012, 2, 1}, {2012, 3, 1});
  expectSpan("2011", {2011, 1, 1}, {2012, 1, 1});
  expectSpan("201X", {2010, 1, 1}, {2020, 1, 1});
  expectSpan("20XX", {2000, 1, 1}, {2100, 1, 1});
  expectSpan("-0010", {-10, 1, 1}, {-9, 1, 1});
  expectSpan("-200X", {-2009, 1, 1}, {-1999, 1, 1});
}

TEST(SpanOf, GivesSeasonsThreeMonths) {
  expectSpan("2011-21", {2011, 3, 1}, {2011, 6, 1});
  expectSpan("2011-22", {2011, 6, 1}, {2011, 9, 1});
  expectSpan("2011-23", {2011, 9, 1}, {2011, 12, 1});
  expectSpan("2011-24", {2011, 12, 1}, {2012, 3, 1});
}

TEST(SpanOf, GivesAMomentOneSecond) {
  const TimeSpan span = spanOf(parsed("2011-12-16T15:00:01"));
  EXPECT_EQ(span.start.seconds, instantOf({2011, 12, 16}).seconds + 15 * 3600 + 1);
  EXPECT_EQ(span.seconds(), 1);
}

TEST(SpanOf, SpansIntervalsFromStartToEnd) {
  expectSpan("2011-05-17/2011-12", {2011, 5, 17}, {2012, 1, 1});
  expectSpan("2011/2011-05", {2011, 1, 1}, {2012, 1, 1});
}

TEST(SpanOf, TakesTheKnownBoundWhereTheOtherIsOpenOrUnknown) {
  expectSpan("2011-05/..", {2011, 5, 1}, {2011, 6, 1});
  expectSpan("2011-05/", {2011, 5, 1}, {2011, 6, 1});
  expectSpan("../2011-05", {2011, 5, 1}, {2011, 6, 1});
  expectSpan("/2011-05", {2011, 5, 1}, {2011, 6, 1});
}

TEST(EdtfDate, KnowsASureDay) {
  EXPECT_TRUE(parsed("2011-12-16").isSureDay());
  EXPECT_TRUE(parsed("2011-12-16T15:00:00").isSureDay());
  for (const char* text :
       {"2011-12", "2011-12-16~", "2011-12-16?", "2011-12-1X", "2011-12-16/2011-12-17", "2011-22"})
    EXPECT_FALSE(parsed(text).isSureDay()) << text;
}

TEST(EdtfDate, KnowsWhatIsApproximateUncertainOrOpenAtEitherEnd) {
  EXPECT_TRUE(parsed("2011-05~").isApproximate());
  EXPECT_TRUE(parsed("2011-05/2011-12~").isApproximate());
  EXPECT_FALSE(parsed("2011-05/2011-12?").isApproximate());
  EXPECT_TRUE(parsed("2011-05/2011-12?").isUncertain());
  EXPECT_TRUE(parsed("2011-05%").isUncertain());
  EXPECT_TRUE(parsed("2011/..").isOpen());
  EXPECT_TRUE(parsed("/2011").isOpen());
  EXPECT_FALSE(parsed("2011/2012").isOpen());
  EXPECT_FALSE(parsed("2011").isInterval());
}

}  // namespace
}  // namespace timeline
