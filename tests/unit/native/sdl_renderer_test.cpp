#include "render/sdl_renderer.h"

#include <gtest/gtest.h>

#include "native/font_set.h"
#include "native/offscreen_surface.h"
#include "native/sdl_ttf_rasteriser.h"
#include "unit/render/sample_images.h"

namespace timeline {
namespace {

constexpr Color kInk{20, 40, 60, 255};
constexpr Color kClear{0, 0, 0, 0};

/// Draws on a surface in memory and reads pixels back.
class SdlRendererTest : public testing::Test {
 protected:
  void SetUp() override {
    auto opened = FontSet::open();
    ASSERT_TRUE(opened) << opened.error();
    fonts_ = std::move(opened).value();
    rasteriser_ = std::make_unique<SdlTtfRasteriser>(*fonts_);
    auto target = surface_.target();
    ASSERT_NE(target, nullptr);
    renderer_ = std::make_unique<SdlRenderer>(std::move(target), *rasteriser_);
  }

  void draw(std::vector<DisplayCommand> commands, float top = 0, float ratio = 1) {
    ASSERT_TRUE(renderer_->draw({std::move(commands)}, {top, 120, 80, ratio, &faces_}));
  }
  Color at(int x, int y) const { return surface_.pixel(x, y); }

  std::vector<FontFace> faces_{{"400 20px serif", 20}};
  OffscreenSurface surface_{120, 80};
  std::unique_ptr<FontSet> fonts_;
  std::unique_ptr<SdlTtfRasteriser> rasteriser_;
  std::unique_ptr<SdlRenderer> renderer_;
};

TEST_F(SdlRendererTest, AHairlineIsOneSharpDevicePixel) {
  draw({FillRect{{10.3F, 5, 0.4F, 30}, kInk}});
  EXPECT_EQ(at(9, 20), kClear);
  EXPECT_EQ(at(10, 20), kInk);
  EXPECT_EQ(at(11, 20), kClear);
  EXPECT_EQ(at(10, 4), kClear);
  EXPECT_EQ(at(10, 5), kInk);
  EXPECT_EQ(at(10, 34), kInk);
  EXPECT_EQ(at(10, 35), kClear);
}

TEST_F(SdlRendererTest, TheListIsMovedByTheTopOfTheSurfaceAndScaledByTheRatio) {
  draw({FillRect{{10, 1010, 20, 5}, kInk}}, 1000, 2);
  EXPECT_EQ(at(20, 19), kClear);
  EXPECT_EQ(at(20, 20), kInk);
  EXPECT_EQ(at(59, 29), kInk);
  EXPECT_EQ(at(60, 29), kClear);
  EXPECT_EQ(at(20, 30), kClear);
}

TEST_F(SdlRendererTest, EachFrameStartsClear) {
  draw({FillRect{{0, 0, 120, 80}, kInk}});
  draw({});
  EXPECT_EQ(at(60, 40), kClear);
}

TEST_F(SdlRendererTest, ADiscIsRoundWithASoftEdge) {
  draw({FillDisc{{40, 40}, 10, kInk}});
  EXPECT_EQ(at(40, 40), kInk);
  EXPECT_EQ(at(47, 40), kInk);
  EXPECT_EQ(at(51, 40).alpha, 0);
  EXPECT_EQ(at(33, 33).alpha, 255);
  EXPECT_EQ(at(31, 31).alpha, 0);
  int soft = 0;
  for (int x = 28; x < 53; ++x) {
    for (int y = 28; y < 53; ++y)
      soft += at(x, y).alpha > 10 && at(x, y).alpha < 245 ? 1 : 0;
  }
  EXPECT_GT(soft, 20);
}

TEST_F(SdlRendererTest, ARingIsHollow) {
  draw({StrokeRing{{40, 40}, 12, 3, kInk}});
  EXPECT_EQ(at(40, 40), kClear);
  EXPECT_EQ(at(52, 40).alpha, 255);
  EXPECT_EQ(at(48, 40).alpha, 0);
  EXPECT_EQ(at(56, 40).alpha, 0);
}

TEST_F(SdlRendererTest, AGradientRunsFromItsFirstToItsSecondColour) {
  draw({FillGradient{{10, 10, 20, 50}, {200, 0, 0, 255}, {0, 0, 200, 255}, false},
        FillGradient{{40, 10, 50, 20}, {0, 0, 0, 255}, {200, 0, 0, 255}, true}});
  EXPECT_GT(at(15, 11).red, 190);
  EXPECT_LT(at(15, 11).blue, 10);
  EXPECT_NEAR(at(15, 35).red, 100, 8);
  EXPECT_GT(at(15, 58).blue, 190);
  EXPECT_LT(at(42, 15).red, 15);
  EXPECT_GT(at(88, 15).red, 185);
  EXPECT_EQ(at(60, 12).red, at(60, 28).red);
}

TEST_F(SdlRendererTest, ATriangleFillsItsInside) {
  draw({FillTriangle{{20, 10}, {60, 10}, {40, 50}, kInk}});
  EXPECT_EQ(at(40, 20), kInk);
  EXPECT_EQ(at(21, 40).alpha, 0);
  EXPECT_EQ(at(40, 55).alpha, 0);
}

TEST_F(SdlRendererTest, ARibbonFillsWhatIsBetweenItsRungs) {
  const Rung rungs[] = {{{10, 10}, {30, 10}}, {{20, 30}, {50, 30}}, {{20, 60}, {50, 60}}};
  draw({FillRibbon{rungs, false, kInk}});
  EXPECT_EQ(at(20, 15), kInk);
  EXPECT_EQ(at(35, 45), kInk);
  EXPECT_EQ(at(12, 25), kClear);
  EXPECT_EQ(at(52, 45), kClear);
  EXPECT_EQ(at(35, 62), kClear);
}

TEST_F(SdlRendererTest, AFadingRibbonEndsInNothing) {
  const Rung rungs[] = {{{10, 10}, {50, 10}}, {{10, 30}, {50, 30}}};
  draw({FillRibbon{rungs, true, kInk}});
  EXPECT_GT(at(11, 20).alpha, 235);
  EXPECT_NEAR(at(30, 20).alpha, 128, 10);
  EXPECT_LT(at(49, 20).alpha, 16);
}

TEST_F(SdlRendererTest, LaterCommandsLieOverEarlierOnes) {
  draw({FillRect{{10, 10, 40, 40}, kInk}, DrawText{0, {12, 40}, 30, {250, 250, 250, 255}, "HH", 20},
        FillRect{{10, 10, 40, 40}, {90, 0, 0, 255}}});
  EXPECT_EQ(at(14, 32), (Color{90, 0, 0, 255}));
}

TEST_F(SdlRendererTest, TextStandsOnItsBaseline) {
  draw({DrawText{0, {12, 40}, 60, kInk, "HHH", 20}});
  int lowest = 0;
  int inked = 0;
  for (int y = 0; y < 80; ++y) {
    for (int x = 0; x < 120; ++x) {
      if (at(x, y).alpha < 128) continue;
      lowest = std::max(lowest, y);
      ++inked;
    }
  }
  EXPECT_NEAR(lowest, 39, 1);
  EXPECT_GT(inked, 100);
}

TEST_F(SdlRendererTest, ASecondFrameRasterisesNothingAndIsTheSame) {
  draw({DrawText{0, {12, 40}, 60, kInk, "HHH", 20}});
  const Color before = at(15, 32);
  const auto misses = renderer_->textStatistics().misses;
  draw({DrawText{0, {12, 40}, 60, kInk, "HHH", 20}});
  EXPECT_EQ(renderer_->textStatistics().misses, misses);
  EXPECT_EQ(at(15, 32), before);
}

TEST_F(SdlRendererTest, DrawsShapesOfOneKindInOneCall) {
  std::vector<DisplayCommand> commands(50, FillDisc{{30, 20}, 3, kInk});
  commands.resize(52, DrawText{0, {12, 40}, 60, kInk, "HHH", 20});
  draw(commands);
  EXPECT_EQ(renderer_->statistics().drawCalls, 2u);
}

TEST_F(SdlRendererTest, ShapesAmongTextsNeedNoDrawOfTheirOwn) {
  std::vector<DisplayCommand> commands(1, FillDisc{{30, 20}, 3, kInk});
  for (int i = 0; i < 5; ++i) {
    const float y = 20 + 12 * static_cast<float>(i);
    commands.resize(commands.size() + 1, FillRect{{12, y + 2, 60, 1}, kInk});
    commands.resize(commands.size() + 1, DrawText{0, {12, y}, 60, kInk, "words", 20});
  }
  commands.resize(commands.size() + 1, FillRect{{100, 10, 10, 10}, {90, 0, 0, 255}});
  draw(commands);
  EXPECT_EQ(renderer_->statistics().drawCalls, 2u);
  EXPECT_EQ(at(104, 14), (Color{90, 0, 0, 255}));
  EXPECT_EQ(at(70, 70), kInk);
}

TEST_F(SdlRendererTest, DrawsAPictureThatArrivedAndNotesOneThatDidNot) {
  ASSERT_TRUE(renderer_->images().add(4, samplePng()));
  draw({DrawImage{4, {10, 10, 40, 40}, {255, 255, 255, 255}},
        DrawImage{5, {60, 10, 40, 40}, {255, 255, 255, 255}}});
  EXPECT_GT(at(13, 13).red, 200);
  EXPECT_GT(at(47, 13).green, 200);
  EXPECT_GT(at(13, 47).blue, 200);
  EXPECT_EQ(at(80, 30), kClear);
  EXPECT_EQ(renderer_->images().takeMissing(), std::vector<std::uint32_t>{5});
}

TEST_F(SdlRendererTest, PicturesStayWithinTheirBudget) {
  ImageCacheLimits limits;
  limits.budgetBytes = 2 * 16;  // two pictures of 2 × 2 pixels
  ImageCache cache(renderer_->sdl(), false, limits);
  Color tint;
  EXPECT_TRUE(cache.add(1, samplePng()));
  EXPECT_TRUE(cache.add(2, samplePng()));
  cache.beginFrame();
  EXPECT_NE(cache.find(1, 2, tint), nullptr);
  EXPECT_TRUE(cache.add(3, samplePng()));  // in place of 2, which this frame did not draw
  EXPECT_EQ(cache.find(2, 2, tint), nullptr);
  EXPECT_LE(cache.bytes(), limits.budgetBytes);
  EXPECT_FALSE(cache.add(4, samplePng()));  // both are in use
  EXPECT_FALSE(cache.add(5, {}));
}

}  // namespace
}  // namespace timeline
