#pragma once

#include <vector>

#include "core/base/geometry.h"
#include "core/map/map_drawing.h"

namespace timeline {

using Polyline = std::vector<PointPx>;

/// The sides of rings as lines, each once, though a border is a side of two countries.
///
/// @param rings  at whole 32nds of a pixel, so that shared sides are the same to the bit
/// @param box    sides that lie outside of it, or along it, are left out
/// @cost         O(corners × log corners)
[[nodiscard]] std::vector<Polyline> linesOfRings(const std::vector<std::vector<PointPx>>& rings,
                                                 const RectPx& box);

/// Both halves of a line: full along the line, nothing at `reachPx` beside it. Corners are mitred,
/// the sharpest ones cut short.
///
/// @param line  at least two points, no two neighbours alike; closed when the last is the first
/// @cost        O(points)
[[nodiscard]] std::vector<std::vector<Rung>> ribbonsOfLine(const Polyline& line, float reachPx);

}  // namespace timeline
