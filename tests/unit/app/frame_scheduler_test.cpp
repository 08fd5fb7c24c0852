#include "app/frame_scheduler.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(FrameScheduler, HasNothingToDrawUntilSomethingIsMarked) {
  FrameScheduler scheduler;
  EXPECT_EQ(scheduler.pending(), PendingDraws{});
  EXPECT_EQ(scheduler.take(), PendingDraws{});
}

TEST(FrameScheduler, WhatIsTakenIsNotAskedForAgain) {
  FrameScheduler scheduler;
  scheduler.markStrip();
  EXPECT_EQ(scheduler.pending(), (PendingDraws{false, true}));
  EXPECT_EQ(scheduler.take(), (PendingDraws{false, true}));
  EXPECT_EQ(scheduler.take(), PendingDraws{});
}

TEST(FrameScheduler, MarksAddUp) {
  FrameScheduler scheduler;
  scheduler.markStory();
  scheduler.markStrip();
  scheduler.markStory();
  EXPECT_EQ(scheduler.take(), (PendingDraws{true, true}));
}

}  // namespace
}  // namespace timeline
