#include "scene/display_list.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

constexpr Color kInk{0x1B, 0x1A, 0x17, 255};

void expectRect(const RectPx& rect, const RectPx& expected) {
  EXPECT_FLOAT_EQ(rect.x, expected.x);
  EXPECT_FLOAT_EQ(rect.y, expected.y);
  EXPECT_FLOAT_EQ(rect.width, expected.width);
  EXPECT_FLOAT_EQ(rect.height, expected.height);
}

TEST(BoundsOf, HoldsAllThatTheCommandPaints) {
  expectRect(boundsOf(FillRect{{1, 2, 3, 4}, kInk}), {1, 2, 3, 4});
  expectRect(boundsOf(FillDisc{{10, 10}, 5, kInk}), {5, 5, 10, 10});
  expectRect(boundsOf(StrokeRing{{10, 10}, 5, 2, kInk}), {4, 4, 12, 12});
  expectRect(boundsOf(FillTriangle{{5, 0}, {0, 9}, {10, 9}, kInk}), {0, 0, 10, 9});
  const Rung rungs[] = {{{5, 9}, {2, 4}}, {{8, 3}, {11, 20}}};
  expectRect(boundsOf(FillRibbon{rungs, false, kInk}), {2, 3, 9, 17});
  expectRect(boundsOf(FillRibbon{{}, false, kInk}), {0, 0, 0, 0});
  expectRect(boundsOf(DrawText{0, {20, 100}, 80, kInk, "words", 20}), {20, 78, 80, 30});
  expectRect(boundsOf(DrawImage{0, {1, 2, 3, 4}, kInk}), {1, 2, 3, 4});
}

TEST(Dump, WritesOneLineACommand) {
  DisplayList list;
  list.commands = {FillRect{{1, 2.5F, 3, 4}, kInk},
                   FillGradient{{0, 0, 9, 9}, kInk, {0x1B, 0x1A, 0x17, 0}, true},
                   StrokeRing{{10, 10}, 5, 2, kInk},
                   DrawText{3, {20, 100.126F}, 80, kInk, "two words", 20},
                   DrawImage{7, {0, 0, 1, 1}, {255, 255, 255, 255}}};
  EXPECT_EQ(dump(list),
            "rect 1 2.5 3 4 #1b1a17ff\n"
            "gradient-right 0 0 9 9 #1b1a17ff #1b1a1700\n"
            "ring 10 10 5 2 #1b1a17ff\n"
            "text f3 20 100.13 80 #1b1a17ff \"two words\"\n"
            "image m7 0 0 1 1 #ffffffff\n");
}

}  // namespace
}  // namespace timeline
