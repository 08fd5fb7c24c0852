#include "core/map/ring_clip.h"

#include <gtest/gtest.h>

#include <cmath>

namespace timeline {
namespace {

float areaOf(const std::vector<PointPx>& ring) {
  float twice = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const PointPx a = ring[i];
    const PointPx b = ring[(i + 1) % ring.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2;
}

const RectPx kBox{0, 0, 10, 10};

TEST(ClipRing, KeepsWhatLiesInside) {
  const std::vector<PointPx> ring{{1, 1}, {4, 1}, {4, 5}};
  EXPECT_EQ(clipRing(ring, kBox).size(), 3u);
  EXPECT_FLOAT_EQ(areaOf(clipRing(ring, kBox)), areaOf(ring));
}

TEST(ClipRing, LeavesNothingOfWhatLiesOutside) {
  EXPECT_TRUE(clipRing({{11, 1}, {14, 1}, {14, 5}}, kBox).empty());
  EXPECT_TRUE(clipRing({}, kBox).empty());
}

TEST(ClipRing, CutsAtEveryEdge) {
  EXPECT_FLOAT_EQ(areaOf(clipRing({{-5, -5}, {15, -5}, {15, 15}, {-5, 15}}, kBox)), 100);
  EXPECT_FLOAT_EQ(areaOf(clipRing({{5, -5}, {15, 5}, {5, 15}, {-5, 5}}, kBox)), 100);
  EXPECT_FLOAT_EQ(areaOf(clipRing({{5, 2}, {15, 2}, {15, 4}, {5, 4}}, kBox)), 10);
}

TEST(ClipRing, RunsAlongTheEdgeWhereARingLeavesAndComesBack) {
  // A horseshoe whose bend lies to the right of the box: two arms are left, 10 wide and 2 high.
  const std::vector<PointPx> horseshoe{{0, 1}, {20, 1}, {20, 9}, {0, 9},
                                       {0, 7}, {18, 7}, {18, 3}, {0, 3}};
  EXPECT_FLOAT_EQ(areaOf(clipRing(horseshoe, kBox)), 40);
}

}  // namespace
}  // namespace timeline
