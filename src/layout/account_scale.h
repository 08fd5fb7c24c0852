#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/geometry.h"
#include "core/dataset/dataset.h"

namespace timeline {

/// One answer on the common scale of its question: a thin line with a disc.
struct AccountScale {
  RectPx box;
  float fromX = 0;         ///< the figure; of a range its lower end
  float toX = 0;           ///< of a range its upper end, else equal to fromX
  float fadesTowards = 0;  ///< +1 "at least", -1 "at most": a line that fades to that side; 0 none
  bool hollow = false;     ///< unverified
};

/// @param box  the measured cell
/// @return     nothing for a claim without figure or a question without scale
[[nodiscard]] std::optional<AccountScale> accountScaleOf(const Dataset& dataset, std::size_t claim,
                                                         RectPx box);

/// Claims that add up to a whole, side by side.
struct PartsChart {
  struct Part {
    RectPx rect;
    std::size_t shade = 0;  ///< ordinal: neighbours differ in strength of ink, not in colour
  };
  RectPx box;
  std::vector<Part> parts;
};

[[nodiscard]] PartsChart partsChartOf(const Dataset& dataset, const Chart& chart, RectPx box);

}  // namespace timeline
