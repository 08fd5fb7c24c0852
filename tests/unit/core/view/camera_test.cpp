#include "core/view/camera.h"

#include <gtest/gtest.h>

#include "core/view/camera_animation.h"
#include "core/view/explore_view.h"
#include "core/view/time_scale.h"

namespace timeline {
namespace {

constexpr std::int64_t kDay = kSecondsPerDay;

TimeSpan days(std::int64_t from, std::int64_t to) {
  return {{from * kDay}, {to * kDay}};
}

void expectSpan(TimeSpan actual, TimeSpan expected) {
  EXPECT_EQ(actual.start.seconds, expected.start.seconds);
  EXPECT_EQ(actual.end.seconds, expected.end.seconds);
}

const CameraLimits kLimits{days(0, 1'000), 2 * kDay};

TEST(LinearTimeScale, PutsTheShownTimeOnItsPixelsAndBack) {
  const LinearTimeScale scale{days(100, 200), 50, 1'000};
  EXPECT_FLOAT_EQ(scale.xOf({100 * kDay}), 50);
  EXPECT_FLOAT_EQ(scale.xOf({150 * kDay}), 550);
  EXPECT_EQ(scale.at(550).seconds, 150 * kDay);
}

TEST(LinearTimeScale, IsExactFarFromTheEpoch) {
  const std::int64_t far = 4'000'000 * kDay;
  const LinearTimeScale scale{{{far}, {far + 2 * kDay}}, 0, 1'000};
  EXPECT_FLOAT_EQ(scale.xOf({far + kDay}), 500);
  EXPECT_EQ(scale.at(scale.xOf({far + 3'600})).seconds, far + 3'600);
}

TEST(Camera, StaysWithinItsLimits) {
  expectSpan(heldWithin(days(-50, 50), kLimits), days(0, 100));
  expectSpan(heldWithin(days(990, 1'090), kLimits), days(900, 1'000));
  expectSpan(heldWithin(days(-500, 5'000), kLimits), days(0, 1'000));
}

TEST(Camera, ShowsNoLessThanTheShortestAboutTheSameMiddle) {
  expectSpan(heldWithin(days(500, 500), kLimits), days(499, 501));
}

TEST(Camera, PansByItsOwnLengthAndStopsAtTheEnds) {
  expectSpan(panned(days(100, 200), 0.5, kLimits), days(150, 250));
  expectSpan(panned(days(100, 200), -9, kLimits), days(0, 100));
  expectSpan(panned(days(100, 200), 1e30, kLimits), days(900, 1'000));
}

TEST(Camera, WidensByPartsOfTheLength) {
  expectSpan(widened(days(100, 200), 0.1, 0.2), days(90, 220));
  expectSpan(widened(days(100, 200), -0.1, -0.2), days(110, 180));
}

TEST(Camera, ZoomsAboutWhatStandsUnderThePointer) {
  const TimeSpan before = days(100, 200);
  const TimeSpan after = zoomed(before, 2, 0.25, kLimits);
  EXPECT_EQ(after.seconds(), 50 * kDay);
  const LinearTimeScale was{before, 0, 400};
  const LinearTimeScale is{after, 0, 400};
  EXPECT_EQ(was.at(100).seconds, is.at(100).seconds);
}

TEST(Camera, ZoomsNoFurtherThanItsLimitsAndIgnoresNonsense) {
  expectSpan(zoomed(days(100, 200), 1e9, 0.5, kLimits), days(149, 151));
  expectSpan(zoomed(days(100, 200), 1e-9, 0.5, kLimits), days(0, 1'000));
  expectSpan(zoomed(days(100, 200), 0, 0.5, kLimits), days(100, 200));
}

TEST(CameraAnimation, StartsWhereItIsAndEndsExactlyAtItsTarget) {
  CameraAnimation animation(days(0, 1'000), days(300, 310));
  expectSpan(animation.advance(5'000), days(0, 1'000));
  EXPECT_TRUE(animation.isRunning());
  const TimeSpan half = animation.advance(5'000 + CameraAnimation::kDurationMs / 2);
  EXPECT_LT(half.seconds(), 1'000 * kDay);
  EXPECT_GT(half.seconds(), 10 * kDay);
  expectSpan(animation.advance(5'000 + CameraAnimation::kDurationMs), days(300, 310));
  EXPECT_FALSE(animation.isRunning());
}

TEST(CameraAnimation, NeverLosesItsTargetOnTheWay) {
  CameraAnimation animation(days(0, 1'000), days(300, 310));
  for (double now = 0; now < CameraAnimation::kDurationMs; now += 7) {
    const TimeSpan shown = animation.advance(now);
    EXPECT_LE(shown.start.seconds, 300 * kDay) << now;
    EXPECT_GE(shown.end.seconds, 310 * kDay) << now;
  }
}

TEST(CameraAnimation, OfTheSameLengthIsAMove) {
  CameraAnimation animation(days(0, 100), days(200, 300));
  (void)animation.advance(0);
  const TimeSpan half = animation.advance(CameraAnimation::kDurationMs / 2);
  EXPECT_EQ(half.seconds(), 100 * kDay);
  EXPECT_GT(half.start.seconds, 100 * kDay);
}

TEST(ExploreView, IsChangedByItsCommandsOnly) {
  ExploreViewState state;
  state = apply(state, ShowTime{days(100, 200)}, kLimits);
  state = apply(state, PanTime{1}, kLimits);
  expectSpan(state.shown, days(200, 300));
  state = apply(state, ZoomTime{2, 0}, kLimits);
  expectSpan(state.shown, days(200, 250));
  state = apply(state, SelectEntry{7}, kLimits);
  state = apply(state, ResizeExplore{{{800, 600}, 2}}, kLimits);
  state = apply(state, SetExploreTheme{ThemeName::dark}, kLimits);
  EXPECT_EQ(state.selected, 7u);
  EXPECT_EQ(state.viewport.deviceRatio, 2);
  EXPECT_EQ(state.theme, ThemeName::dark);
  expectSpan(state.shown, days(200, 250));
}

}  // namespace
}  // namespace timeline
