#include "layout/axis_ticks.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TimeAnchor anchor(CivilDate date, float y) {
  return {instantOf(date), y};
}

TEST(TicksBetween, ChoosesTheFinestUnitThatHasRoom) {
  const auto unitOver = [](CivilDate to, float heightPx) {
    const auto ticks = ticksBetween(anchor({2011, 3, 10}, 0), anchor(to, heightPx));
    TickUnit finest = TickUnit::century;
    for (const AxisTick& tick : ticks)
      finest = std::min(finest, tick.unit);
    return finest;
  };
  EXPECT_EQ(unitOver({2011, 3, 15}, 120), TickUnit::day);
  EXPECT_EQ(unitOver({2011, 9, 10}, 120), TickUnit::month);
  EXPECT_EQ(unitOver({2017, 3, 10}, 120), TickUnit::year);
  EXPECT_EQ(unitOver({2071, 3, 10}, 120), TickUnit::decade);
}

TEST(TicksBetween, StandWhereUnitsBegin) {
  const auto ticks = ticksBetween(anchor({2011, 10, 15}, 0), anchor({2012, 2, 15}, 246));
  ASSERT_EQ(ticks.size(), 4U);
  EXPECT_EQ(ticks[0].at, instantOf({2011, 11, 1}));
  EXPECT_EQ(ticks[0].unit, TickUnit::month);
  EXPECT_NEAR(ticks[0].y, 34, 0.01F) << "17 of 123 days";
  EXPECT_EQ(ticks[2].at, instantOf({2012, 1, 1}));
  EXPECT_EQ(ticks[2].unit, TickUnit::year);
}

TEST(TicksBetween, KeepAwayFromMarks) {
  for (const AxisTick& tick : ticksBetween(anchor({2011, 1, 1}, 100), anchor({2012, 1, 1}, 400))) {
    EXPECT_GE(tick.y, 110);
    EXPECT_LE(tick.y, 390);
  }
}

TEST(TicksBetween, AreNoneWhereNoTimeOrNoSpaceLies) {
  EXPECT_TRUE(ticksBetween(anchor({2011, 1, 1}, 0), anchor({2011, 1, 1}, 100)).empty());
  EXPECT_TRUE(ticksBetween(anchor({2012, 1, 1}, 0), anchor({2011, 1, 1}, 100)).empty());
  EXPECT_TRUE(ticksBetween(anchor({2011, 1, 1}, 100), anchor({2012, 1, 1}, 100)).empty());
  EXPECT_TRUE(ticksBetween(anchor({0, 1, 1}, 0), anchor({9'000, 1, 1}, 100)).empty());
}

TEST(TicksBetween, AreNoMoreThanTheHeightAllows) {
  const auto ticks = ticksBetween(anchor({1900, 1, 1}, 0), anchor({2000, 1, 1}, 2'000));
  EXPECT_LE(ticks.size(), 2'000U / 12U + 2U);
  EXPECT_GT(ticks.size(), 90U);
}

}  // namespace
}  // namespace timeline
