#include "layout/row_index.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(RowIndex, HoldsAllThatOverlapsAndLittleElse) {
  RowIndex rows;
  for (int i = 0; i < 1'000; ++i)
    rows.add(static_cast<float>(i * 10), static_cast<float>(i * 10 + 15));
  const RowIndex::Range range = rows.candidates(500, 560);
  EXPECT_EQ(range.first, 49U) << "495 to 505 is the first that reaches in";
  EXPECT_EQ(range.last, 56U) << "560 starts where the stripe ends";
}

TEST(RowIndex, FindsALongItemFromFarBelowItsTop) {
  RowIndex rows;
  rows.add(0, 900);
  rows.add(10, 20);
  const RowIndex::Range range = rows.candidates(800, 810);
  EXPECT_EQ(range.first, 0U);
  EXPECT_GE(range.last, 1U);
}

TEST(RowIndex, AnswersNothingOutsideOfItsItems) {
  RowIndex rows;
  EXPECT_EQ(rows.candidates(0, 10).first, rows.candidates(0, 10).last);
  rows.add(100, 200);
  EXPECT_EQ(rows.candidates(0, 100).last, 0U);
  const RowIndex::Range below = rows.candidates(200, 300);
  EXPECT_EQ(below.first, below.last);
}

}  // namespace
}  // namespace timeline
