#include "core/gestures/gesture_arbiter.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

PointerInput touch(int id, float x, float y, double nowMs = 0) {
  return {id, {x, y}, true, nowMs};
}

PointerInput mouse(float x, float y, double nowMs = 0) {
  return {1, {x, y}, false, nowMs};
}

TEST(GestureArbiter, DecidesNothingWithinAFewPixels) {
  GestureArbiter arbiter;
  EXPECT_FALSE(arbiter.onDown(touch(1, 100, 100)).isClaimed);
  const GestureAnswer answer = arbiter.onMove(touch(1, 105, 103));
  EXPECT_FALSE(answer.isClaimed);
  EXPECT_FALSE(answer.delta);
}

TEST(GestureArbiter, ASidewaysTouchPansFromWhereItStarted) {
  GestureArbiter arbiter;
  (void)arbiter.onDown(touch(1, 100, 100));
  const GestureAnswer first = arbiter.onMove(touch(1, 112, 104));
  ASSERT_TRUE(first.delta);
  EXPECT_TRUE(first.isClaimed);
  EXPECT_FLOAT_EQ(first.delta->movePx, 12);
  EXPECT_FLOAT_EQ(arbiter.onMove(touch(1, 92, 180)).delta->movePx, -20);
  const GestureAnswer up = arbiter.onUp(touch(1, 92, 180, 100));
  EXPECT_TRUE(up.isClaimed);
  EXPECT_FALSE(up.tap);
}

TEST(GestureArbiter, AnUprightTouchIsThePagesUntilItEnds) {
  GestureArbiter arbiter;
  (void)arbiter.onDown(touch(1, 100, 100));
  EXPECT_FALSE(arbiter.onMove(touch(1, 103, 112)).isClaimed);
  const GestureAnswer later = arbiter.onMove(touch(1, 300, 112));
  EXPECT_FALSE(later.isClaimed);
  EXPECT_FALSE(later.delta);
  EXPECT_FALSE(arbiter.onDown(touch(2, 10, 10)).isClaimed);
  EXPECT_FALSE(arbiter.onUp(touch(1, 300, 112, 50)).tap);
  (void)arbiter.onDown(touch(3, 100, 100));
  EXPECT_TRUE(arbiter.onMove(touch(3, 150, 100)).isClaimed);
}

TEST(GestureArbiter, AMouseDragsInAnyDirection) {
  GestureArbiter arbiter;
  (void)arbiter.onDown(mouse(100, 100));
  const GestureAnswer answer = arbiter.onMove(mouse(102, 120));
  EXPECT_TRUE(answer.isClaimed);
  ASSERT_TRUE(answer.delta);
  EXPECT_FLOAT_EQ(answer.delta->movePx, 2);
}

TEST(GestureArbiter, ATapIsShortAndStays) {
  GestureArbiter arbiter;
  (void)arbiter.onDown(touch(1, 100, 100, 1'000));
  const GestureAnswer tap = arbiter.onUp(touch(1, 103, 101, 1'200));
  ASSERT_TRUE(tap.tap);
  EXPECT_FLOAT_EQ(tap.tap->x, 103);
  (void)arbiter.onDown(touch(1, 100, 100, 2'000));
  EXPECT_FALSE(arbiter.onUp(touch(1, 100, 100, 3'000)).tap);
}

TEST(GestureArbiter, ASecondFingerPinchesAboutTheMiddle) {
  GestureArbiter arbiter;
  (void)arbiter.onDown(touch(1, 100, 100));
  EXPECT_TRUE(arbiter.onDown(touch(2, 200, 100)).isClaimed);
  const GestureAnswer answer = arbiter.onMove(touch(2, 300, 100));
  ASSERT_TRUE(answer.delta);
  EXPECT_DOUBLE_EQ(answer.delta->zoomFactor, 2);
  EXPECT_FLOAT_EQ(answer.delta->aboutX, 150);
  EXPECT_FLOAT_EQ(answer.delta->movePx, 50);
}

TEST(GestureArbiter, TheFingerThatStaysDragsOnWithoutAJump) {
  GestureArbiter arbiter;
  (void)arbiter.onDown(touch(1, 100, 100));
  (void)arbiter.onDown(touch(2, 200, 100));
  const GestureAnswer up = arbiter.onUp(touch(1, 100, 100, 50));
  EXPECT_TRUE(up.isClaimed);
  EXPECT_FALSE(up.tap);
  EXPECT_FLOAT_EQ(arbiter.onMove(touch(2, 210, 100)).delta->movePx, 10);
  EXPECT_FALSE(arbiter.onUp(touch(2, 210, 100, 60)).tap);
}

TEST(GestureArbiter, ACancelledPointerLeavesNothing) {
  GestureArbiter arbiter;
  (void)arbiter.onDown(touch(1, 100, 100));
  arbiter.onCancel(1);
  EXPECT_FALSE(arbiter.onMove(touch(1, 200, 100)).delta);
  EXPECT_FALSE(arbiter.onUp(touch(1, 200, 100)).tap);
}

TEST(GestureArbiter, AMovementWithoutAPressIsNothing) {
  GestureArbiter arbiter;
  EXPECT_FALSE(arbiter.onMove(mouse(10, 10)).delta);
}

}  // namespace
}  // namespace timeline
