#pragma once

#include <vector>

#include "core/base/geometry.h"
#include "core/map/map_drawing.h"

namespace timeline {

/// How many quads of ribbons with level rungs a point lies in.
inline int timesCovered(const std::vector<std::vector<Rung>>& ribbons, PointPx point) {
  int times = 0;
  for (const std::vector<Rung>& rungs : ribbons)
    for (std::size_t i = 1; i < rungs.size(); ++i) {
      const Rung& above = rungs[i - 1];
      const Rung& below = rungs[i];
      if (point.y < above.a.y || point.y >= below.a.y) continue;
      const float part = (point.y - above.a.y) / (below.a.y - above.a.y);
      const float left = above.a.x + (below.a.x - above.a.x) * part;
      const float right = above.b.x + (below.b.x - above.b.x) * part;
      times += point.x >= left && point.x < right ? 1 : 0;
    }
  return times;
}

/// Even-odd.
inline bool isWithin(const std::vector<std::vector<PointPx>>& rings, PointPx point) {
  bool within = false;
  for (const std::vector<PointPx>& ring : rings)
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const PointPx from = ring[i];
      const PointPx to = ring[(i + 1) % ring.size()];
      if ((from.y > point.y) == (to.y > point.y)) continue;
      if (point.x < from.x + (to.x - from.x) * (point.y - from.y) / (to.y - from.y))
        within = !within;
    }
  return within;
}

}  // namespace timeline
