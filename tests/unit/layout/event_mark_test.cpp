#include "layout/event_mark.h"

#include <gtest/gtest.h>

#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::dated;
using testing::entry;

EventMark markFor(std::string_view date, int importance = 1,
                  const ElasticTimeScale& scale = ElasticTimeScale()) {
  Event event = entry("entry", date);
  event.importance = importance;
  return markOf(event, 4, {21, 100, 260}, scale);
}

TEST(MarkKindOf, FollowsThePrecisionOfTheDate) {
  EXPECT_EQ(markKindOf(dated("2011-12-16")), MarkKind::day);
  EXPECT_EQ(markKindOf(dated("2011-12")), MarkKind::period);
  EXPECT_EQ(markKindOf(dated("2011")), MarkKind::period);
  EXPECT_EQ(markKindOf(dated("2018-22")), MarkKind::period);
  EXPECT_EQ(markKindOf(dated("2011-12-16~")), MarkKind::approximate);
  EXPECT_EQ(markKindOf(dated("2011-12?")), MarkKind::approximate);
  EXPECT_EQ(markKindOf(dated("2011-12-16/2011-12-19")), MarkKind::range);
  EXPECT_EQ(markKindOf(dated("2010-12~/2011-04-20")), MarkKind::range);
  EXPECT_EQ(markKindOf(dated("2011-12-16/..")), MarkKind::open);
}

TEST(MarkOf, IsANinePixelNodeForASureDayAndSmallerForSupplementaryEntries) {
  const EventMark mark = markFor("2011-12-16");
  EXPECT_EQ(mark.event, 4U);
  EXPECT_FLOAT_EQ(mark.bottom - mark.top, 9);
  EXPECT_FLOAT_EQ((mark.bottom + mark.top) / 2, 100);
  const EventMark minor = markFor("2011-12-16", 2);
  EXPECT_TRUE(minor.minor);
  EXPECT_LT(minor.bottom - minor.top, 9);
}

TEST(MarkOf, FadesAtBothEndsOfAnApproximateDate) {
  const EventMark mark = markFor("2011-12~");
  EXPECT_TRUE(mark.fadesAtStart);
  EXPECT_TRUE(mark.fadesAtEnd);
}

TEST(MarkOf, ReachesAsFarAsTheRangeDoesOnTheAxis) {
  const ElasticTimeScale scale(
      {{instantOf({2011, 12, 16}), 100}, {instantOf({2011, 12, 26}), 300}});
  const EventMark mark = markFor("2011-12-16/2011-12-19", 1, scale);
  EXPECT_FLOAT_EQ(mark.bottom, 180) << "the end of the fourth of ten days";
  EXPECT_FALSE(mark.fadesAtStart);
}

TEST(MarkOf, KeepsARangeWithinItsCardAndLongEnoughToBeSeen) {
  const ElasticTimeScale scale(
      {{instantOf({2011, 12, 16}), 100}, {instantOf({2012, 12, 16}), 900}});
  EXPECT_FLOAT_EQ(markFor("2011-12-16/2012-12-16", 1, scale).bottom, 260);
  const EventMark brief = markFor("2011-12-16/2011-12-17", 1, scale);
  EXPECT_FLOAT_EQ(brief.bottom - brief.top, 24);
}

TEST(MarkOf, FadesARangeOnlyWhereThatEndIsVague) {
  const EventMark mark = markFor("2010-12~/2011-04-20");
  EXPECT_TRUE(mark.fadesAtStart);
  EXPECT_FALSE(mark.fadesAtEnd);
}

TEST(MarkOf, PointsToWhereAnOpenIntervalGoes) {
  EXPECT_FALSE(markFor("2011-12-16/..").opensUpwards);
  EXPECT_TRUE(markFor("../2011-12-16").opensUpwards);
  EXPECT_LT(markFor("../2011-12-16").top, 100 - 30);
}

}  // namespace
}  // namespace timeline
