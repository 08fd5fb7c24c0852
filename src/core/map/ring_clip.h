#pragma once

#include <vector>

#include "core/base/geometry.h"

namespace timeline {

/// The part of a closed ring within a box. A ring that leaves the box and comes back runs along its
/// edge in between, so that filling stays right.
///
/// @param ring  corners in order, the last joined to the first
/// @return      empty when nothing is left
/// @cost        O(corners)
/// @source      Sutherland & Hodgman, Reentrant Polygon Clipping, 1974
[[nodiscard]] std::vector<PointPx> clipRing(const std::vector<PointPx>& ring, const RectPx& box);

}  // namespace timeline
