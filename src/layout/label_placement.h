#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "layout/explore_titles.h"
#include "layout/lane_packing.h"

namespace timeline {

/// A mark that may have a label.
struct LabelSeat {
  std::uint32_t event = 0;
  std::uint8_t lane = 0;
  PackRank rank = PackRank::main;
  float markLeft = 0;  ///< as it is seen
  float markRight = 0;
  bool carriesLabel = false;  ///< a long bar: the label stands over it, from its left end
};

struct LabelLine {
  float x = 0;
  float widthPx = 0;
  std::string text;
};

/// A label of one or two lines; the second stands in the lane below.
struct PlacedLabel {
  std::size_t seat = 0;
  std::vector<LabelLine> lines;
  bool isShortened = false;  ///< ends with an ellipsis
};

struct LabelRules {
  float leftPx = 0;  ///< no label stands outside of these
  float rightPx = 0;
  std::size_t lanes = 1;
  float gapPx = 8;     ///< between a mark and what stands beside it
  float leastPx = 72;  ///< a label that has less room is left out rather than shortened
};

/// Places labels so that none overlaps a mark or another label.
///
/// The selected entry's is placed first, whatever its place; then main entries before
/// supplementary ones, each by time. A label stands to the right of its mark, to the left where
/// only there the whole fits, on two lines where one line would cut it short and the lane below is
/// free, and ends with an ellipsis only where none of these holds the whole title.
///
/// @param seats  sorted by markLeft, none overlapping another of its lane
/// @cost O(seats log seats)
[[nodiscard]] std::vector<PlacedLabel> placeLabels(std::span<const LabelSeat> seats,
                                                   const LabelRules& rules, ExploreTitles& titles);

/// The longest part of a title that fits from one of its breaks on.
///
/// @param from  bytes of the title that stand elsewhere, 0 or TitleEnd::bytes
/// @return none when not even a word and an ellipsis fit
[[nodiscard]] std::optional<LabelLine> fittedLine(const MeasuredTitle& title, std::uint32_t from,
                                                  float roomPx, bool mayShorten);

}  // namespace timeline
