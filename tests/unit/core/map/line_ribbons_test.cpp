#include "core/map/line_ribbons.h"

#include <gtest/gtest.h>

#include <cmath>

namespace timeline {
namespace {

constexpr RectPx kBox{0, 0, 100, 100};

std::size_t sidesIn(const std::vector<Polyline>& lines) {
  std::size_t sides = 0;
  for (const Polyline& line : lines)
    sides += line.size() - 1;
  return sides;
}

TEST(LinesOfRings, DrawsASharedBorderOnce) {
  const auto lines = linesOfRings(
      {{{10, 10}, {50, 10}, {50, 50}, {10, 50}}, {{50, 10}, {90, 10}, {90, 50}, {50, 50}}}, kBox);
  EXPECT_EQ(sidesIn(lines), 7u);
}

TEST(LinesOfRings, LeavesOutWhatRunsAlongTheClippedEdge) {
  const auto lines = linesOfRings({{{-8, 20}, {40, 20}, {40, 60}, {-8, 60}}}, kBox);
  EXPECT_EQ(sidesIn(lines), 3u);
  for (const Polyline& line : lines)
    for (std::size_t i = 1; i < line.size(); ++i)
      EXPECT_FALSE(line[i - 1].x < 0 && line[i].x < 0);
}

TEST(RibbonsOfLine, ReachesAsFarOnBothSides) {
  const auto halves = ribbonsOfLine({{10, 10}, {30, 10}, {30, 40}}, 2);
  ASSERT_EQ(halves.size(), 2u);
  for (const auto& half : halves) {
    ASSERT_EQ(half.size(), 3u);
    EXPECT_FLOAT_EQ(std::abs(half[0].b.y - 10), 2);
    EXPECT_FLOAT_EQ(std::abs(half[2].b.x - 30), 2);
    // The corner of a square, whole.
    EXPECT_NEAR(std::hypot(half[1].b.x - 30, half[1].b.y - 10), 2 * std::sqrt(2), 0.01);
  }
  EXPECT_FLOAT_EQ(halves[0][0].b.y + halves[1][0].b.y, 20);
}

TEST(RibbonsOfLine, CutsTheMitreOfASharpCorner) {
  for (const auto& half : ribbonsOfLine({{10, 10}, {50, 10}, {10, 11}, {10, 10.5F}}, 2))
    for (const Rung& rung : half) {
      EXPECT_LE(std::hypot(rung.b.x - rung.a.x, rung.b.y - rung.a.y), 4.01);
      EXPECT_TRUE(std::isfinite(rung.b.x) && std::isfinite(rung.b.y));
    }
  for (const auto& half : ribbonsOfLine({{10, 10}, {50, 10}, {10, 10}, {9, 9}}, 2))
    for (const Rung& rung : half)
      EXPECT_TRUE(std::isfinite(rung.b.x) && std::isfinite(rung.b.y));
}

TEST(RibbonsOfLine, ClosesAnIsland) {
  const auto halves = ribbonsOfLine({{10, 10}, {30, 10}, {30, 30}, {10, 30}, {10, 10}}, 2);
  for (const auto& half : halves) {
    EXPECT_FLOAT_EQ(half.front().b.x, half.back().b.x);
    EXPECT_FLOAT_EQ(half.front().b.y, half.back().b.y);
  }
}

}  // namespace
}  // namespace timeline
