#include "core/map/polygon_ribbons.h"

#include <gtest/gtest.h>

#include "unit/core/map/ribbon_ink.h"

namespace timeline {
namespace {

using Rings = std::vector<std::vector<PointPx>>;

TEST(RibbonsOfArea, TakesOneRibbonForARectangle) {
  const auto ribbons = ribbonsOfArea({{{10, 10}, {30, 10}, {30, 50}, {10, 50}}});
  ASSERT_EQ(ribbons.size(), 1u);
  EXPECT_EQ(ribbons[0].size(), 2u);
  EXPECT_EQ(timesCovered(ribbons, {20, 30}), 1);
  EXPECT_EQ(timesCovered(ribbons, {31, 30}), 0);
}

TEST(RibbonsOfArea, GoesOnWhereASideBends) {
  const auto ribbons = ribbonsOfArea({{{0, 0}, {20, 0}, {30, 10}, {20, 20}, {0, 20}}});
  ASSERT_EQ(ribbons.size(), 1u);
  EXPECT_EQ(ribbons[0].size(), 3u);
}

TEST(RibbonsOfArea, LeavesALakeOutAndItsIslandIn) {
  const Rings rings{{{0, 0}, {60, 0}, {60, 60}, {0, 60}},
                    {{10, 10}, {50, 10}, {50, 50}, {10, 50}},
                    {{20, 20}, {40, 25}, {30, 40}}};
  const auto ribbons = ribbonsOfArea(rings);
  EXPECT_EQ(timesCovered(ribbons, {5, 30}), 1);
  EXPECT_EQ(timesCovered(ribbons, {55, 30}), 1);
  EXPECT_EQ(timesCovered(ribbons, {15, 30}), 0);
  EXPECT_EQ(timesCovered(ribbons, {30, 28}), 1);
}

TEST(RibbonsOfArea, CoversEveryPointOnceOrNotAtAll) {
  // Two countries that share a jagged border, a peninsula and a bay.
  const Rings rings{
      {{0, 0}, {33, 3}, {29, 14}, {41, 22}, {35, 37}, {44, 51}, {40, 64}, {7, 60}, {12, 31}},
      {{33, 3},
       {70, 8},
       {52, 20},
       {71, 33},
       {66, 62},
       {40, 64},
       {44, 51},
       {35, 37},
       {41, 22},
       {29, 14}}};
  const auto ribbons = ribbonsOfArea(rings);
  for (int column = 0; column < 72; ++column)
    for (int row = 0; row < 66; ++row) {
      // Beside the corners' whole pixels, so that no point lies on a side.
      const PointPx point{static_cast<float>(column) + 0.37F, static_cast<float>(row) + 0.41F};
      EXPECT_EQ(timesCovered(ribbons, point), isWithin(rings, point) ? 1 : 0)
          << point.x << ", " << point.y;
    }
}

TEST(RibbonsOfArea, HasNoneOfNothing) {
  EXPECT_TRUE(ribbonsOfArea({}).empty());
  EXPECT_TRUE(ribbonsOfArea({{{0, 5}, {9, 5}, {4, 5}}}).empty());
}

}  // namespace
}  // namespace timeline
