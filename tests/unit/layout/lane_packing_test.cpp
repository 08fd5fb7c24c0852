#include "layout/lane_packing.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/explore_samples.h"

namespace timeline {
namespace {

using Lanes = std::vector<std::uint8_t>;

LaneBox box(float start, float end, float wanted, PackRank rank = PackRank::main) {
  return {start, end, wanted, rank};
}

TEST(PackLanes, KeepsToTheTopmostLaneWithRoomForTheLabel) {
  const std::vector<LaneBox> boxes{box(0, 10, 100), box(50, 60, 150), box(120, 130, 200)};
  EXPECT_EQ(packLanes(boxes, 3, 4), (Lanes{0, 1, 0}));
}

TEST(PackLanes, CutsShortTheLabelOfLeastRankWhenNoLaneIsFree) {
  const std::vector<LaneBox> boxes{box(0, 10, 100), box(5, 15, 100, PackRank::minor),
                                   box(50, 60, 100)};
  EXPECT_EQ(packLanes(boxes, 2, 4), (Lanes{0, 1, 1}));
}

TEST(PackLanes, LeavesOutWhatFindsNoLane) {
  const std::vector<LaneBox> boxes{box(0, 50, 50), box(10, 60, 60), box(70, 80, 80)};
  EXPECT_EQ(packLanes(boxes, 1, 4), (Lanes{0, kNoLane, 0}));
}

TEST(PackLanes, LetsTheLowestRankGoFirst) {
  const std::vector<LaneBox> boxes{box(0, 50, 50, PackRank::minor), box(10, 60, 60),
                                   box(20, 70, 70, PackRank::selected)};
  EXPECT_EQ(packLanes(boxes, 1, 4), (Lanes{kNoLane, kNoLane, 0}));
}

TEST(PackLanes, OfNothingIsNothing) {
  EXPECT_TRUE(packLanes({}, 3, 4).empty());
}

TEST(PackLanes, NoTwoMarksOfALaneOverlapAndNoneIsLeftOutWithoutNeed) {
  testing::Dice dice(7);
  for (int round = 0; round < 200; ++round) {
    std::vector<LaneBox> boxes;
    float start = 0;
    for (int i = 0; i < 60; ++i) {
      start += static_cast<float>(dice.roll(30));
      const float end = start + 5 + static_cast<float>(dice.roll(40));
      boxes.push_back(box(start, end, end + static_cast<float>(dice.roll(80)),
                          dice.roll(2) == 0 ? PackRank::main : PackRank::minor));
    }
    const std::size_t lanes = 1 + dice.roll(5);
    const Lanes packed = packLanes(boxes, lanes, 4);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      std::size_t meeting = 0;
      for (std::size_t j = 0; j < boxes.size(); ++j) {
        const bool meets = i != j && boxes[i].startPx < boxes[j].endPx + 4 &&
                           boxes[j].startPx < boxes[i].endPx + 4;
        meeting += meets ? 1 : 0;
        EXPECT_FALSE(meets && packed[i] != kNoLane && packed[i] == packed[j]);
      }
      EXPECT_FALSE(meeting < lanes && packed[i] == kNoLane) << round << ' ' << i;
    }
  }
}

}  // namespace
}  // namespace timeline
