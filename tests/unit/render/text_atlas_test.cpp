#include "render/text_atlas.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

bool overlap(const PixelRect& a, const PixelRect& b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

TextAtlasLimits limitsOf(int width, int height, std::size_t pages) {
  TextAtlasLimits limits{width, height, 0, 0};
  limits.budgetBytes = pages * limits.pageBytes();
  return limits;
}

TEST(TextAtlas, SlotsLieOnTheirPageAndNeverOverlap) {
  TextAtlas atlas(limitsOf(256, 256, 2));
  std::vector<TextAtlas::Slot> slots;
  std::optional<std::size_t> forgotten;
  for (int batch = 0; batch < 3; ++batch) {
    atlas.beginBatch();
    for (int i = 0; i < 12; ++i) {
      const auto slot = atlas.insert(20 + 17 * (i % 5), 12 + 5 * (i % 3), forgotten);
      ASSERT_TRUE(slot);
      slots.push_back(*slot);
    }
  }
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const PixelRect& rect = slots[i].rect;
    EXPECT_GE(rect.x, 0);
    EXPECT_LE(rect.x + rect.width, 256);
    EXPECT_LE(rect.y + rect.height, 256);
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_FALSE(slots[i].page == slots[j].page && overlap(rect, slots[j].rect)) << i << " " << j;
    }
  }
}

TEST(TextAtlas, ABatchTakesRowsOfItsOwn) {
  TextAtlas atlas(limitsOf(256, 256, 1));
  std::optional<std::size_t> forgotten;
  atlas.beginBatch();
  const auto first = atlas.insert(40, 20, forgotten);
  atlas.beginBatch();
  const auto second = atlas.insert(40, 20, forgotten);
  ASSERT_TRUE(first && second);
  const PixelRect rows = atlas.batchRows(0);
  EXPECT_GE(rows.y, first->rect.y + first->rect.height);
  EXPECT_EQ(rows.y, second->rect.y);
  EXPECT_EQ(rows.height, 20);
  EXPECT_EQ(rows.width, 40);
}

TEST(TextAtlas, StaysWithinItsBudgetByForgettingTheLeastRecentlyUsedPage) {
  TextAtlas atlas(limitsOf(64, 64, 2));
  std::optional<std::size_t> forgotten;
  atlas.beginBatch();
  EXPECT_EQ(atlas.insert(64, 64, forgotten)->page, 0u);
  atlas.beginBatch();
  EXPECT_EQ(atlas.insert(64, 64, forgotten)->page, 1u);
  atlas.beginBatch();
  atlas.touch(0);
  const auto slot = atlas.insert(64, 64, forgotten);
  ASSERT_TRUE(slot);
  EXPECT_EQ(slot->page, 1u);
  EXPECT_EQ(forgotten, 1u);
  EXPECT_EQ(atlas.bytes(), atlas.limits().budgetBytes);
}

TEST(TextAtlas, AnswersNoRoomWhenThisBatchUsesEveryPage) {
  TextAtlas atlas(limitsOf(64, 64, 1));
  std::optional<std::size_t> forgotten;
  atlas.beginBatch();
  ASSERT_TRUE(atlas.insert(64, 64, forgotten));
  EXPECT_FALSE(atlas.insert(1, 1, forgotten));
  atlas.beginBatch();
  EXPECT_TRUE(atlas.insert(1, 1, forgotten));
}

TEST(TextAtlas, ALowRunDoesNotWasteAHighShelf) {
  TextAtlas atlas(limitsOf(256, 256, 1));
  std::optional<std::size_t> forgotten;
  atlas.beginBatch();
  ASSERT_TRUE(atlas.insert(10, 100, forgotten));
  const auto low = atlas.insert(10, 20, forgotten);
  const auto high = atlas.insert(10, 90, forgotten);
  ASSERT_TRUE(low && high);
  EXPECT_EQ(low->rect.y, 100);
  EXPECT_EQ(high->rect.y, 0);
  EXPECT_EQ(high->rect.x, 10);
}

}  // namespace
}  // namespace timeline
