#include "layout/measured_story.h"

#include <gtest/gtest.h>

#include "layout/anchor_table.h"

namespace timeline {
namespace {

TEST(AnchorKindOf, KnowsTheLettersOfThePage) {
  EXPECT_EQ(anchorKindOf('e'), AnchorKind::event);
  EXPECT_EQ(anchorKindOf('p'), AnchorKind::picture);
  EXPECT_EQ(anchorKindOf('b'), std::nullopt);
  EXPECT_EQ(anchorKindOf('o'), std::nullopt) << "a card of text only";
  EXPECT_EQ(anchorKindOf('\0'), std::nullopt);
}

TEST(AnchorTable, FindsBoxesAndLeavesOutWhatIsNotShown) {
  MeasuredStory measured;
  measured.anchors = {{AnchorKind::event, 3, {0, 10, 5, 5}},
                      {AnchorKind::event, 2, {0, 20, 5, 0}},
                      {AnchorKind::eventDate, 3, {0, 30, 5, 5}}};
  const AnchorTable table(measured);
  ASSERT_NE(table.find(AnchorKind::event, 3), nullptr);
  EXPECT_EQ(table.find(AnchorKind::event, 3)->y, 10);
  EXPECT_EQ(table.find(AnchorKind::eventDate, 3)->y, 30);
  EXPECT_EQ(table.find(AnchorKind::event, 2), nullptr);
  EXPECT_EQ(table.find(AnchorKind::gap, 3), nullptr);
}

}  // namespace
}  // namespace timeline
