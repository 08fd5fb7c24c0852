#include "layout/lane_packing.h"

#include <cstddef>

namespace timeline {
namespace {

constexpr std::size_t kNone = SIZE_MAX;

/// The lanes as far as they are filled.
class Lanes {
 public:
  Lanes(std::span<const LaneBox> boxes, std::size_t count, float minGapPx)
      : boxes_(boxes), last_(count, kNone), minGapPx_(minGapPx) {}

  /// The topmost lane without mark or label at the box's start; else the one whose label loses
  /// least; kNone when marks stand in all.
  [[nodiscard]] std::size_t freeFor(const LaneBox& box) const {
    std::size_t best = kNone;
    for (std::size_t lane = 0; lane < last_.size(); ++lane) {
      if (last_[lane] == kNone) return lane;
      const LaneBox& before = boxes_[last_[lane]];
      if (before.wantedPx + minGapPx_ <= box.startPx) return lane;
      if (before.endPx + minGapPx_ > box.startPx) continue;
      if (best == kNone || losesLess(before, boxes_[last_[best]])) best = lane;
    }
    return best;
  }

  /// The lane whose last mark is of the least rank below the box's; kNone when there is none.
  [[nodiscard]] std::size_t yieldingTo(const LaneBox& box) const {
    std::size_t least = kNone;
    for (std::size_t lane = 0; lane < last_.size(); ++lane) {
      const PackRank rank = boxes_[last_[lane]].rank;
      if (rank >= box.rank) continue;
      if (least == kNone || rank < boxes_[last_[least]].rank) least = lane;
    }
    return least;
  }

  [[nodiscard]] std::size_t lastIn(std::size_t lane) const { return last_[lane]; }
  void put(std::size_t lane, std::size_t box) { last_[lane] = box; }

 private:
  static bool losesLess(const LaneBox& a, const LaneBox& b) {
    return a.rank != b.rank ? a.rank < b.rank : a.endPx < b.endPx;
  }

  std::span<const LaneBox> boxes_;
  std::vector<std::size_t> last_;
  float minGapPx_;
};

}  // namespace

std::vector<std::uint8_t> packLanes(std::span<const LaneBox> boxes, std::size_t lanes,
                                    float minGapPx) {
  std::vector<std::uint8_t> laneOf(boxes.size(), kNoLane);
  Lanes filled(boxes, lanes, minGapPx);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    std::size_t lane = filled.freeFor(boxes[i]);
    if (lane == kNone) {
      lane = filled.yieldingTo(boxes[i]);
      if (lane == kNone) continue;
      laneOf[filled.lastIn(lane)] = kNoLane;
    }
    filled.put(lane, i);
    laneOf[i] = static_cast<std::uint8_t>(lane);
  }
  return laneOf;
}

}  // namespace timeline
