#include "layout/elastic_time_scale.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

Instant day(int number) {
  return {number * kSecondsPerDay};
}

TEST(ElasticTimeScale, RunsStraightBetweenMeasuredEntries) {
  const ElasticTimeScale scale({{day(0), 100}, {day(10), 300}, {day(11), 400}});
  EXPECT_FLOAT_EQ(scale.yOf(day(5)), 200);
  EXPECT_FLOAT_EQ(scale.yOf(day(10)), 300);
  EXPECT_EQ(scale.instantAt(350).seconds, day(10).seconds + kSecondsPerDay / 2);
}

TEST(ElasticTimeScale, IsHeldBetweenItsEnds) {
  const ElasticTimeScale scale({{day(0), 100}, {day(10), 300}});
  EXPECT_FLOAT_EQ(scale.yOf(day(-5)), 100);
  EXPECT_FLOAT_EQ(scale.yOf(day(50)), 300);
  EXPECT_EQ(scale.instantAt(0), day(0));
  EXPECT_EQ(scale.instantAt(900), day(10));
}

TEST(ElasticTimeScale, GivesTheFirstOfSeveralEntriesOfOneInstant) {
  const ElasticTimeScale scale({{day(0), 100}, {day(0), 200}, {day(1), 300}});
  EXPECT_FLOAT_EQ(scale.yOf(day(0)), 100);
  EXPECT_EQ(scale.instantAt(150), day(0));
  EXPECT_EQ(scale.instantAt(200), day(0));
}

TEST(ElasticTimeScale, LeavesOutWhatWouldTurnBack) {
  const ElasticTimeScale scale({{day(0), 100}, {day(9), 90}, {day(-3), 200}, {day(5), 300}});
  Instant last = scale.instantAt(0);
  for (float y = 0; y < 400; y += 7) {
    const Instant at = scale.instantAt(y);
    ASSERT_LE(last, at);
    last = at;
  }
  EXPECT_FLOAT_EQ(scale.yOf(day(5)), 300);
}

TEST(ElasticTimeScale, ReturnsTheInstantOfAHeightThatItGave) {
  const ElasticTimeScale scale({{day(0), 0}, {day(1), 50}, {day(400), 220}});
  for (int number = 0; number <= 400; number += 25) {
    const Instant at = day(number);
    EXPECT_NEAR(static_cast<double>(scale.instantAt(scale.yOf(at)).seconds),
                static_cast<double>(at.seconds), 60);
  }
}

}  // namespace
}  // namespace timeline
