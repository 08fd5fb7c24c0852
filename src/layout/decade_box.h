#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/geometry.h"
#include "core/narrative/decade_line.h"

namespace timeline {

/// The decade line set into a box: in the opening, in a chapter's opening, in the sticky strip.
struct DecadeBox {
  RectPx box;
  std::optional<std::size_t> chapter;  ///< whose extent is filled
  std::vector<DecadeStroke>
      strokes;  ///< in drawing order, at most one a pixel where there are more of them than pixels
};

/// Where there are more strokes than pixels: keeps of those that fall on one pixel the last, which
/// hides the others.
/// @param strokes  sorted by height, as decadeLineOf answers them
/// @cost O(strokes + widthPx)
[[nodiscard]] std::vector<DecadeStroke> foldStrokes(const std::vector<DecadeStroke>& strokes,
                                                    float widthPx);

[[nodiscard]] DecadeBox decadeBoxOf(const DecadeLine& line, RectPx box,
                                    std::optional<std::size_t> chapter);

}  // namespace timeline
