#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace timeline {

/// Who goes first where not all find room.
enum class PackRank : std::uint8_t { minor, main, selected };

/// What one entry takes of a lane.
struct LaneBox {
  float startPx = 0;
  float endPx = 0;     ///< of what must be seen
  float wantedPx = 0;  ///< end with its label; ≥ endPx
  PackRank rank = PackRank::main;
};

inline constexpr std::uint8_t kNoLane = 255;

/// Assigns entries to lanes so that no two marks in a lane overlap, and as few labels as possible
/// are cut short by the next mark.
///
/// Greedy interval partitioning in start order. A mark goes to the topmost lane that is free of
/// labels; without one it cuts short the label of least rank that keeps most of its room. Where
/// all lanes are taken, the lowest in rank goes without.
///
/// @param boxes     sorted by startPx; borrowed for the call
/// @param lanes     1 to 254
/// @param minGapPx  smallest horizontal gap, ≥ 0
/// @return          lane per box, 0 topmost, or kNoLane
/// @cost            O(boxes × lanes)
/// @source          Kleinberg & Tardos, Algorithm Design, §4.1
[[nodiscard]] std::vector<std::uint8_t> packLanes(std::span<const LaneBox> boxes, std::size_t lanes,
                                                  float minGapPx);

}  // namespace timeline
