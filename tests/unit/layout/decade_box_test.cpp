#include "layout/decade_box.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(FoldStrokes, KeepsEveryStrokeWhereThereIsRoom) {
  std::vector<DecadeStroke> strokes(90);
  EXPECT_EQ(foldStrokes(strokes, 100).size(), 90U);
}

TEST(FoldStrokes, KeepsTheTallestOfAPixelWhereThereIsNoRoom) {
  std::vector<DecadeStroke> strokes;
  for (std::size_t i = 0; i < 1'000; ++i) {
    DecadeStroke stroke;
    stroke.event = i;
    stroke.position = static_cast<double>(i % 500) / 500;
    stroke.height = i < 500 ? 0.28 : 0.48;
    strokes.push_back(stroke);
  }
  const std::vector<DecadeStroke> folded = foldStrokes(strokes, 100);
  EXPECT_EQ(folded.size(), 100U);
  for (const DecadeStroke& stroke : folded)
    EXPECT_EQ(stroke.height, 0.48);
}

}  // namespace
}  // namespace timeline
