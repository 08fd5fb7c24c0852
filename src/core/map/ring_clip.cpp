#include "core/map/ring_clip.h"

namespace timeline {
namespace {

/// One edge of the box: how far a point lies inside of it.
struct Edge {
  bool isVertical = false;
  float at = 0;
  float sign = 1;  ///< 1: inside is where the coordinate is greater

  [[nodiscard]] float depth(PointPx point) const {
    return sign * ((isVertical ? point.x : point.y) - at);
  }
};

std::vector<PointPx> clipByEdge(const std::vector<PointPx>& ring, const Edge& edge) {
  std::vector<PointPx> kept;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const PointPx from = ring[i == 0 ? ring.size() - 1 : i - 1];
    const PointPx to = ring[i];
    const float before = edge.depth(from);
    const float after = edge.depth(to);
    if ((before >= 0) != (after >= 0)) {
      const float part = before / (before - after);
      kept.push_back({from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part});
    }
    if (after >= 0) kept.push_back(to);
  }
  return kept;
}

}  // namespace

std::vector<PointPx> clipRing(const std::vector<PointPx>& ring, const RectPx& box) {
  const Edge edges[] = {
      {true, box.x, 1}, {true, box.right(), -1}, {false, box.y, 1}, {false, box.bottom(), -1}};
  std::vector<PointPx> clipped = ring;
  for (const Edge& edge : edges)
    clipped = clipByEdge(clipped, edge);
  return clipped;
}

}  // namespace timeline
