#pragma once

#include <vector>

#include "core/base/geometry.h"
#include "core/map/map_drawing.h"

namespace timeline {

/// Cuts an area into ribbons of level rungs, filled even-odd: islands and lakes are rings alike.
///
/// A ribbon goes down between the same two sides for as long as they go on. Rings may touch; where
/// they cross, up to a row of a 32nd of a pixel is wrong.
///
/// @param rings  closed, at whole 32nds of a pixel
/// @cost         O(corners × (log corners + sides in a row))
/// @source       trapezoidal decomposition by sweep line: de Berg et al., Computational Geometry, 6
[[nodiscard]] std::vector<std::vector<Rung>> ribbonsOfArea(
    const std::vector<std::vector<PointPx>>& rings);

}  // namespace timeline
