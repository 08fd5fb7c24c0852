#include "layout/canvas_window.h"

#include <gtest/gtest.h>

#include <cmath>

namespace timeline {
namespace {

CanvasWindowInput at(float scrollTopPx, float deviceRatio = 1) {
  return {scrollTopPx, 800, 20'000, deviceRatio};
}

void expectWholeDevicePixels(CanvasWindow window, float ratio) {
  for (const float value : {window.topPx, window.heightPx}) {
    const float device = value * ratio;
    EXPECT_NEAR(device, std::round(device), 0.01F) << value << " at ratio " << ratio;
  }
}

TEST(FollowScroll, CoversTwoViewportsCentredOnTheView) {
  const CanvasWindow window = followScroll(std::nullopt, at(5'000));
  EXPECT_EQ(window.heightPx, 1'600);
  EXPECT_EQ(window.topPx, 4'600);
}

TEST(FollowScroll, StaysUntilAQuarterOfTheOverscanIsLeft) {
  const CanvasWindow window = followScroll(std::nullopt, at(5'000));
  EXPECT_EQ(followScroll(window, at(5'200)), window) << "200 px are left below: a quarter";
  EXPECT_EQ(followScroll(window, at(4'800)), window);
  EXPECT_EQ(followScroll(window, at(5'201)).topPx, 4'801);
  EXPECT_EQ(followScroll(window, at(4'799)).topPx, 4'399);
}

TEST(FollowScroll, StaysWithinTheContent) {
  EXPECT_EQ(followScroll(std::nullopt, at(-300)).topPx, 0);
  EXPECT_EQ(followScroll(std::nullopt, at(19'200)).topPx, 18'400);
  EXPECT_EQ(followScroll(std::nullopt, at(30'000)).topPx, 18'400);
  const CanvasWindow first = followScroll(std::nullopt, at(0));
  EXPECT_EQ(followScroll(first, at(0)), first) << "no margin is needed above the story";
  const CanvasWindow last = followScroll(std::nullopt, at(19'200));
  EXPECT_EQ(followScroll(last, at(19'200)), last) << "nor below it";
}

TEST(FollowScroll, AlwaysCoversTheViewportOnWholeDevicePixels) {
  for (const float ratio : {1.0F, 1.25F, 1.5F, 2.0F, 3.0F}) {
    std::optional<CanvasWindow> window;
    for (float scroll = 0; scroll <= 19'200; scroll += 37.5F) {
      const CanvasWindowInput input = at(scroll, ratio);
      window = followScroll(window, input);
      expectWholeDevicePixels(*window, ratio);
      ASSERT_TRUE(coversViewport(*window, input)) << scroll << " at ratio " << ratio;
    }
  }
}

TEST(FollowScroll, IsNeverTallerThanTheCap) {
  const CanvasWindow window = followScroll(std::nullopt, {5'000, 932, 60'000, 3});
  EXPECT_NEAR(window.heightPx * 3, kMaxCanvasDevicePx, 0.01F);
  EXPECT_GT(window.heightPx, 932);
}

TEST(FollowScroll, CoversAllOfContentThatIsShorterThanAViewport) {
  const CanvasWindowInput input{0, 800, 300.4F, 1};
  const CanvasWindow window = followScroll(std::nullopt, input);
  EXPECT_EQ(window.topPx, 0);
  EXPECT_EQ(window.heightPx, 300) << "never taller than the content";
  EXPECT_EQ(followScroll(window, input), window);
  EXPECT_TRUE(coversViewport(window, input));
}

TEST(FollowScroll, TakesANewHeightWhenTheViewportOrRatioChanges) {
  const CanvasWindow window = followScroll(std::nullopt, at(5'000));
  const CanvasWindow turned = followScroll(window, {5'000, 400, 20'000, 1});
  EXPECT_EQ(turned.heightPx, 800);
  const CanvasWindow zoomed = followScroll(window, at(5'000, 3));
  EXPECT_NEAR(zoomed.heightPx, kMaxCanvasDevicePx / 3, 0.01F);
}

TEST(FollowScroll, MovesBackWhenTheContentGetsShorter) {
  const CanvasWindow window = followScroll(std::nullopt, at(19'000));
  const CanvasWindow moved = followScroll(window, {1'000, 800, 2'000, 1});
  EXPECT_LE(moved.topPx + moved.heightPx, 2'000);
}

TEST(FollowScroll, AnswersAnEmptyWindowForNoContent) {
  const CanvasWindow window = followScroll(std::nullopt, {0, 800, 0, 2});
  EXPECT_EQ(window.heightPx, 0);
}

TEST(CoversViewport, IsFalseWhereTheViewportHasMorePixelsThanTheTallestCanvas) {
  const CanvasWindowInput input{5'000, 2'160, 60'000, 3};
  EXPECT_FALSE(coversViewport(followScroll(std::nullopt, input), input));
}

}  // namespace
}  // namespace timeline
