#include "core/map/map_mesh.h"

#include <cmath>

#include "core/map/line_ribbons.h"
#include "core/map/polygon_ribbons.h"

namespace timeline {
namespace {

/// A line's ink as much as that of a line 0.8 px wide.
constexpr float kLineReachPx = 0.8F;
constexpr float kTurn = 6.28318530718F;
constexpr int kAreaSides = 32;

using Rings = std::vector<std::vector<PointPx>>;

/// On the steps of packMap, so that what is cut here meets after packing too.
Rings onSteps(const Rings& rings) {
  Rings snapped = rings;
  for (std::vector<PointPx>& ring : snapped)
    for (PointPx& point : ring)
      point = {std::round(point.x * kMapStepsPerPx) / kMapStepsPerPx,
               std::round(point.y * kMapStepsPerPx) / kMapStepsPerPx};
  return snapped;
}

class Mesher {
 public:
  void land(const Rings& rings, MapPart part) {
    for (std::vector<Rung>& rungs : ribbonsOfArea(rings))
      drawing_.ribbons.push_back({part, false, 0, std::move(rungs)});
  }

  void line(const Polyline& line) {
    for (std::vector<Rung>& rungs : ribbonsOfLine(line, kLineReachPx))
      drawing_.ribbons.push_back({MapPart::line, true, 0, std::move(rungs)});
  }

  /// Densest in the middle, without an edge.
  void area(const MapMark& mark) {
    MapRibbon fan{MapPart::area, true, static_cast<std::uint16_t>(mark.place), {}};
    for (int side = 0; side <= kAreaSides; ++side) {
      const float angle = kTurn * static_cast<float>(side % kAreaSides) / kAreaSides;
      fan.rungs.push_back({mark.center,
                           {mark.center.x + mark.radiusPx * std::cos(angle),
                            mark.center.y + mark.radiusPx * std::sin(angle)}});
    }
    drawing_.ribbons.push_back(std::move(fan));
  }

  void square(const MapMark& mark) {
    drawing_.squares.push_back({static_cast<std::uint16_t>(mark.place), mark.center});
  }

  MapDrawing take(SizePx size) {
    drawing_.size = size;
    return std::move(drawing_);
  }

 private:
  MapDrawing drawing_;
};

}  // namespace

MapDrawing meshMap(const MapLayout& map) {
  Mesher mesher;
  const Rings abroad = onSteps(map.abroad);
  const Rings home = onSteps(map.home);
  mesher.land(abroad, MapPart::abroad);
  mesher.land(home, MapPart::home);
  Rings all = abroad;
  all.insert(all.end(), home.begin(), home.end());
  for (const Polyline& line : linesOfRings(all, {0, 0, map.size.width, map.size.height}))
    mesher.line(line);
  for (const MapMark& mark : map.marks)
    if (mark.radiusPx > 0) mesher.area(mark);
  for (const MapMark& mark : map.marks)
    if (mark.radiusPx == 0) mesher.square(mark);
  return mesher.take(map.size);
}

}  // namespace timeline
