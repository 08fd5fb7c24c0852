#include <gtest/gtest.h>

#include "core/gestures/brush_drag.h"
#include "core/gestures/keyboard.h"
#include "core/gestures/pinch.h"
#include "core/gestures/wheel_zoom.h"

namespace timeline {
namespace {

TEST(WheelZoom, LeavesAnUprightTurnToThePage) {
  EXPECT_FALSE(onWheel({0, 100, false, {}}));
  EXPECT_FALSE(onWheel({30, 30, false, {}}));
}

TEST(WheelZoom, MovesSideways) {
  const auto delta = onWheel({40, 5, false, {200, 10}});
  ASSERT_TRUE(delta);
  EXPECT_FLOAT_EQ(delta->movePx, -40);
  EXPECT_DOUBLE_EQ(delta->zoomFactor, 1);
}

TEST(WheelZoom, ZoomsAboutThePointerWithControl) {
  const auto in = onWheel({0, -100, true, {200, 10}});
  const auto out = onWheel({0, 100, true, {200, 10}});
  ASSERT_TRUE(in && out);
  EXPECT_GT(in->zoomFactor, 1.2);
  EXPECT_LT(in->zoomFactor, 1.5);
  EXPECT_FLOAT_EQ(in->aboutX, 200);
  EXPECT_NEAR(in->zoomFactor * out->zoomFactor, 1, 1e-9);
}

TEST(Keyboard, KnowsItsKeysAndNoOthers) {
  EXPECT_EQ(onKey({"ArrowRight", false, false}), KeyAction::panRight);
  EXPECT_EQ(onKey({"ArrowRight", true, false}), KeyAction::selectNext);
  EXPECT_EQ(onKey({"+", true, false}), KeyAction::zoomIn);
  EXPECT_EQ(onKey({"Escape", false, false}), KeyAction::leave);
  EXPECT_FALSE(onKey({"ArrowDown", false, false}));
  EXPECT_FALSE(onKey({"Tab", false, false}));
}

TEST(Keyboard, LeavesTheBrowsersOwnShortcutsAlone) {
  EXPECT_FALSE(onKey({"+", false, true}));
  EXPECT_FALSE(onKey({"ArrowLeft", false, true}));
}

TEST(Pinch, OfFingersThatMeetStaysFinite) {
  Pinch pinch({100, 100}, {100, 100});
  EXPECT_DOUBLE_EQ(pinch.onMove({100, 100}, {101, 100}).zoomFactor, 1);
  EXPECT_DOUBLE_EQ(pinch.onMove({100, 100}, {132, 100}).zoomFactor, 2);
}

TEST(BrushDrag, MovesWhatIsHeldInTheMiddleWithinTheOverview) {
  BrushDrag drag;
  (void)drag.start({0.2, 0.4}, 300, 1'000, 10);
  const BrushPart moved = drag.onMove(400);
  EXPECT_NEAR(moved.from, 0.3, 1e-6);
  EXPECT_NEAR(moved.to, 0.5, 1e-6);
  const BrushPart held = drag.onMove(2'000);
  EXPECT_NEAR(held.from, 0.8, 1e-6);
  EXPECT_NEAR(held.to, 1, 1e-6);
}

TEST(BrushDrag, ResizesByItsEndsAndNeverTurnsOver) {
  BrushDrag drag;
  (void)drag.start({0.2, 0.4}, 396, 1'000, 10);
  EXPECT_NEAR(drag.onMove(596).to, 0.6, 1e-6);
  EXPECT_NEAR(drag.onMove(0).to, 0.2, 1e-6);
  (void)drag.start({0.2, 0.4}, 195, 1'000, 10);
  EXPECT_NEAR(drag.onMove(95).from, 0.1, 1e-6);
}

TEST(BrushDrag, APressOutsideBringsTheMiddleThere) {
  BrushDrag drag;
  const BrushPart brush = drag.start({0.2, 0.4}, 700, 1'000, 10);
  EXPECT_NEAR(brush.from, 0.6, 1e-6);
  EXPECT_NEAR(brush.to, 0.8, 1e-6);
  EXPECT_NEAR(drag.onMove(710).from, 0.61, 1e-6);
}

TEST(BrushDrag, ANarrowBrushIsHeldByItsMiddle) {
  BrushDrag drag;
  (void)drag.start({0.500, 0.504}, 502, 1'000, 22);
  const BrushPart moved = drag.onMove(602);
  EXPECT_NEAR(moved.from, 0.6, 1e-6);
  EXPECT_NEAR(moved.to, 0.604, 1e-6);
}

TEST(BrushDrag, DoesNothingAfterItsEnd) {
  BrushDrag drag;
  (void)drag.start({0.2, 0.4}, 300, 1'000, 10);
  drag.end();
  EXPECT_FALSE(drag.isRunning());
  EXPECT_NEAR(drag.onMove(900).from, 0.2, 1e-6);
}

}  // namespace
}  // namespace timeline
