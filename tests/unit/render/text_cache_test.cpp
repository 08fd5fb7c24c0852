#include "render/text_cache.h"

#include <gtest/gtest.h>

#include "unit/render/fake_text.h"

namespace timeline {
namespace {

constexpr Color kInk{30, 28, 24, 255};

class TextCacheTest : public testing::Test {
 protected:
  TextCacheTest() { fonts_ = {{"400 16px serif", 16}, {"600 28px serif", 28}}; }

  static DisplayCommand run(std::string text, float x, float y, float width, Color color = kInk) {
    return DrawText{0, {x, y}, width, color, std::move(text), 16};
  }
  TextFrame frame(float top = 0, float ratio = 1) const { return {top, ratio, &fonts_}; }
  static TextAtlasLimits limitsOf(int width, int height, std::size_t pages) {
    TextAtlasLimits limits{width, height, 2, 0};
    limits.budgetBytes = pages * limits.pageBytes();
    return limits;
  }

  std::vector<FontFace> fonts_;
  FakePages pages_;
  FakeRasteriser rasteriser_;
  std::vector<TextQuad> quads_;
};

TEST_F(TextCacheTest, RasterisesTheMissesOfAFrameInOneCall) {
  TextCache cache(pages_, rasteriser_);
  const std::vector<DisplayCommand> commands{run("one", 10, 20, 30), FillRect{},
                                             run("two", 10, 44, 30), run("one", 50, 20, 30)};
  EXPECT_EQ(cache.prepare(commands, 0, frame(), quads_), commands.size());
  ASSERT_EQ(rasteriser_.calls.size(), 1u);
  EXPECT_EQ(rasteriser_.calls[0].texts, (std::vector<std::string>{"one", "two"}));
  ASSERT_EQ(quads_.size(), 3u);
  EXPECT_EQ(quads_[1].command, 2u);
  EXPECT_EQ(cache.statistics().misses, 2u);
  EXPECT_EQ(cache.statistics().hits, 1u);
  EXPECT_EQ(cache.statistics().times.raster, 10);
}

TEST_F(TextCacheTest, ScrollingByWholePixelsFindsEverythingReady) {
  TextCache cache(pages_, rasteriser_);
  const std::vector<DisplayCommand> commands{run("one", 10.3F, 2020.4F, 30)};
  EXPECT_EQ(cache.prepare(commands, 0, frame(2000), quads_), 1u);
  const TextQuad before = quads_[0];
  EXPECT_EQ(cache.prepare(commands, 0, frame(1900), quads_), 1u);
  EXPECT_EQ(rasteriser_.calls.size(), 1u);
  EXPECT_EQ(quads_[0].y, before.y + 100);
}

TEST_F(TextCacheTest, KeepsTheRunsPlaceWithinAPixel) {
  TextCache cache(pages_, rasteriser_);
  const std::vector<DisplayCommand> commands{run("one", 10.25F, 20.5F, 30)};
  EXPECT_EQ(cache.prepare(commands, 0, frame(0, 3), quads_), 1u);
  const TextJob& job = rasteriser_.calls[0].jobs[0];
  // Slot and quad differ by whole pixels, so the origin arrives at 30.75, 61.5.
  const PixelRect& rows = rasteriser_.calls[0].rows;
  const float x = job.originX + static_cast<float>(rows.x - quads_[0].source.x + quads_[0].x);
  const float y = job.baselineY + static_cast<float>(rows.y - quads_[0].source.y + quads_[0].y);
  EXPECT_FLOAT_EQ(x, 30.75F);
  EXPECT_FLOAT_EQ(y, 61.5F);
}

TEST_F(TextCacheTest, TheSlotHoldsTheLettersWithRoomForAccentsAndSlant) {
  TextCache cache(pages_, rasteriser_);
  const std::vector<DisplayCommand> commands{run("Йf", 10, 20, 30)};
  EXPECT_EQ(cache.prepare(commands, 0, frame(0, 2), quads_), 1u);
  const TextJob& job = rasteriser_.calls[0].jobs[0];
  EXPECT_GE(job.originX - static_cast<float>(job.slot.x), 0.25F * 32);
  EXPECT_GE(static_cast<float>(job.slot.x + job.slot.width), job.originX + 60 + 0.25F * 32);
  EXPECT_GE(job.baselineY - static_cast<float>(job.slot.y), 1.1F * 32);
  EXPECT_GE(static_cast<float>(job.slot.y + job.slot.height), job.baselineY + 0.4F * 32);
}

TEST_F(TextCacheTest, ColoursAreRasterisedApart) {
  TextCache cache(pages_, rasteriser_);
  const std::vector<DisplayCommand> dark{run("one", 10, 20, 30)};
  const std::vector<DisplayCommand> light{run("one", 10, 20, 30, {240, 235, 220, 255})};
  EXPECT_EQ(cache.prepare(dark, 0, frame(), quads_), 1u);
  EXPECT_EQ(cache.prepare(light, 0, frame(), quads_), 1u);
  ASSERT_EQ(rasteriser_.calls.size(), 2u);
  EXPECT_EQ(rasteriser_.calls[1].jobs[0].color, (Color{240, 235, 220, 255}));
}

TEST_F(TextCacheTest, NeverHoldsMoreThanItsBudgetAndDrawsInStagesWhenAFrameNeedsMore) {
  TextCache cache(pages_, rasteriser_, limitsOf(128, 64, 2));
  std::vector<DisplayCommand> commands;
  for (int i = 0; i < 20; ++i) {
    commands.push_back(run("run " + std::to_string(i), 10, 30.0F * static_cast<float>(i), 90));
  }
  std::size_t drawn = 0;
  int stages = 0;
  for (std::size_t next = 0; next < commands.size(); ++stages) {
    const std::size_t end = cache.prepare(commands, next, frame(), quads_);
    ASSERT_GT(end, next);
    drawn += quads_.size();
    for (const TextQuad& quad : quads_) {
      EXPECT_GE(quad.command, next);
      EXPECT_LT(quad.command, end);
    }
    EXPECT_LE(cache.statistics().bytes, 2u * 128 * 64 * 4);
    next = end;
  }
  EXPECT_EQ(drawn, commands.size());
  EXPECT_GT(stages, 1);
  EXPECT_GT(cache.statistics().forgottenPages, 0u);
  EXPECT_LE(pages_.created, 2);
}

TEST_F(TextCacheTest, ARunWiderThanAPageIsCutIntoPiecesThatMeet) {
  TextCache cache(pages_, rasteriser_, limitsOf(128, 64, 4));
  const std::vector<DisplayCommand> commands{run("a long line of words", 10, 40, 300)};
  EXPECT_EQ(cache.prepare(commands, 0, frame(), quads_), 1u);
  ASSERT_GE(quads_.size(), 3u);
  for (std::size_t i = 1; i < quads_.size(); ++i) {
    EXPECT_EQ(quads_[i].x, quads_[i - 1].x + quads_[i - 1].source.width);
    EXPECT_EQ(quads_[i].y, quads_[i - 1].y);
  }
}

TEST_F(TextCacheTest, ARunLargerThanTheWholeBudgetDoesNotStopTheFrame) {
  TextCache cache(pages_, rasteriser_, limitsOf(64, 32, 1));
  const std::vector<DisplayCommand> commands{run("far too long", 10, 40, 5000), run("b", 0, 0, 5)};
  EXPECT_EQ(cache.prepare(commands, 0, frame(), quads_), 1u);
  EXPECT_EQ(cache.prepare(commands, 1, frame(), quads_), 2u);
}

TEST_F(TextCacheTest, EveryPageHasAWhiteBlockThatNoRunCovers) {
  TextCache cache(pages_, rasteriser_, limitsOf(128, 64, 2));
  const std::vector<DisplayCommand> commands{run("one", 10, 20, 30)};
  EXPECT_EQ(cache.prepare(commands, 0, frame(), quads_), 1u);
  ASSERT_EQ(pages_.updates.size(), 1u);
  EXPECT_EQ(pages_.updates[0].height, 2);
  EXPECT_GE(quads_[0].source.y, 2);
  EXPECT_FLOAT_EQ(cache.whitePoint().x, 1.0F / 128);
  EXPECT_FLOAT_EQ(cache.whitePoint().y, 1.0F / 64);
}

TEST_F(TextCacheTest, ALostContextStopsTheFrameAndLeavesNothingBehind) {
  TextCache cache(pages_, rasteriser_);
  const std::vector<DisplayCommand> commands{run("one", 10, 20, 30)};
  rasteriser_.isLost = true;
  EXPECT_EQ(cache.prepare(commands, 0, frame(), quads_), 0u);
  rasteriser_.isLost = false;
  EXPECT_EQ(cache.prepare(commands, 0, frame(), quads_), 1u);
  EXPECT_EQ(rasteriser_.calls.size(), 1u);
}

TEST_F(TextCacheTest, AFontThatIsNotThereIsLeftOut) {
  TextCache cache(pages_, rasteriser_);
  const std::vector<DisplayCommand> commands{DrawText{9, {1, 1}, 10, kInk, "x", 16}};
  EXPECT_EQ(cache.prepare(commands, 0, frame(), quads_), 1u);
  EXPECT_TRUE(quads_.empty());
}

}  // namespace
}  // namespace timeline
