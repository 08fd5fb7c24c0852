#include "core/time/instant.h"

#include <gtest/gtest.h>

#include "core/time/time_span.h"

namespace timeline {
namespace {

TEST(Instant, CountsSecondsFrom1970) {
  EXPECT_EQ(instantOf({1970, 1, 1}).seconds, 0);
  EXPECT_EQ(instantOf({2011, 12, 16}).seconds, 1'323'993'600);
  EXPECT_EQ(instantOf({1969, 12, 31}).seconds, -86'400);
  EXPECT_EQ(instantOf({1600, 2, 29}).seconds, -11'670'998'400);
}

TEST(Instant, IsWrittenAsADay) {
  EXPECT_EQ(isoDay(instantOf({2011, 12, 16})), "2011-12-16");
  EXPECT_EQ(isoDay({instantOf({2011, 12, 17}).seconds - 1}), "2011-12-16");
  EXPECT_EQ(isoDay(instantOf({44, 3, 5})), "0044-03-05");
  EXPECT_EQ(isoDay(instantOf({-43, 3, 15})), "-0043-03-15");
  EXPECT_EQ(isoDay(instantOf({12000, 1, 1})), "+12000-01-01");
}

TEST(Instant, TurnsBackIntoTheSameDay) {
  for (std::int64_t day = -1'000'000; day <= 1'000'000; day += 97) {
    const Instant instant{day * kSecondsPerDay};
    const CivilDate date = civilDateOf(instant);
    ASSERT_EQ(instantOf(date), instant) << day;
    ASSERT_EQ(civilDateOf({instant.seconds + kSecondsPerDay - 1}).day, date.day);
    ASSERT_GE(date.month, 1);
    ASSERT_LE(date.day, daysInMonth(date.year, date.month));
  }
}

TEST(Instant, FollowsOnDayByDayThroughLeapYears) {
  Instant instant = instantOf({1999, 12, 31});
  const auto next = [&instant] {
    instant.seconds += kSecondsPerDay;
    return civilDateOf(instant);
  };
  EXPECT_EQ(next().year, 2000);
  instant = instantOf({2012, 2, 28});
  EXPECT_EQ(next().day, 29);
  EXPECT_EQ(next().month, 3);
}

TEST(Instant, KnowsLeapYears) {
  EXPECT_TRUE(isLeapYear(2012));
  EXPECT_TRUE(isLeapYear(2000));
  EXPECT_FALSE(isLeapYear(1900));
  EXPECT_FALSE(isLeapYear(2011));
  EXPECT_EQ(daysInMonth(2012, 2), 29);
  EXPECT_EQ(daysInMonth(2011, 2), 28);
  EXPECT_EQ(daysInMonth(2011, 4), 30);
  EXPECT_EQ(daysInMonth(2011, 12), 31);
}

TEST(TimeSpan, IsHalfOpen) {
  const TimeSpan span{{10}, {20}};
  EXPECT_TRUE(span.contains({10}));
  EXPECT_TRUE(span.contains({19}));
  EXPECT_FALSE(span.contains({20}));
  EXPECT_FALSE(span.contains({9}));
  EXPECT_EQ(span.seconds(), 10);
  EXPECT_DOUBLE_EQ((TimeSpan{{0}, {kSecondsPerDay / 2}}).days(), 0.5);
}

TEST(TimeSpan, UnitesWithAnother) {
  const TimeSpan united = TimeSpan{{10}, {20}}.unitedWith({{30}, {40}});
  EXPECT_EQ(united.start.seconds, 10);
  EXPECT_EQ(united.end.seconds, 40);
}

}  // namespace
}  // namespace timeline
