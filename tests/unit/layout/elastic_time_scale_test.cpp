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
}

TEST(ElasticTimeScale, IsHeldBetweenItsEnds) {
  const ElasticTimeScale scale({{day(0), 100}, {day(10), 300}});
  EXPECT_FLOAT_EQ(scale.yOf(day(-5)), 100);
  EXPECT_FLOAT_EQ(scale.yOf(day(50)), 300);
}

TEST(ElasticTimeScale, GivesTheFirstOfSeveralEntriesOfOneInstant) {
  const ElasticTimeScale scale({{day(0), 100}, {day(0), 200}, {day(1), 300}});
  EXPECT_FLOAT_EQ(scale.yOf(day(0)), 100);
}

TEST(ElasticTimeScale, LeavesOutWhatWouldTurnBack) {
  const ElasticTimeScale scale({{day(0), 100}, {day(9), 90}, {day(-3), 200}, {day(5), 300}});
  float last = scale.yOf(day(-9));
  for (int number = -9; number < 12; ++number) {
    ASSERT_LE(last, scale.yOf(day(number)));
    last = scale.yOf(day(number));
  }
  EXPECT_FLOAT_EQ(scale.yOf(day(5)), 300);
}

}  // namespace
}  // namespace timeline
