#include "core/map/line_ribbons.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace timeline {
namespace {

/// A mitre reaches at most this many times as far as the line's edge.
constexpr float kLongestMitre = 2;

using SideKey = std::array<float, 4>;

/// The same in both directions.
SideKey keyOf(PointPx from, PointPx to) {
  if (std::tie(to.x, to.y) < std::tie(from.x, from.y)) std::swap(from, to);
  return {from.x, from.y, to.x, to.y};
}

bool isWithin(PointPx from, PointPx to, const RectPx& box) {
  return std::max(from.x, to.x) > box.x && std::min(from.x, to.x) < box.right() &&
         std::max(from.y, to.y) > box.y && std::min(from.y, to.y) < box.bottom();
}

bool isSame(PointPx one, PointPx other) {
  return one.x == other.x && one.y == other.y;
}

PointPx directionOf(PointPx from, PointPx to) {
  const float length = std::hypot(to.x - from.x, to.y - from.y);
  return {(to.x - from.x) / length, (to.y - from.y) / length};
}

/// Where the left edge of a line of reach 1 turns.
PointPx mitreOf(PointPx before, PointPx after) {
  const PointPx sum{-before.y - after.y, before.x + after.x};
  const float stretch = 1 + before.x * after.x + before.y * after.y;
  // There and back again: the end is as good as cut off.
  if (stretch < 0.001F) return {-before.y, before.x};
  const float length = std::hypot(sum.x, sum.y) / stretch;
  const float part = std::min(1.0F, kLongestMitre / length) / stretch;
  return {sum.x * part, sum.y * part};
}

}  // namespace

std::vector<Polyline> linesOfRings(const std::vector<std::vector<PointPx>>& rings,
                                   const RectPx& box) {
  std::set<SideKey> seen;
  std::vector<Polyline> lines;
  for (const std::vector<PointPx>& ring : rings) {
    bool goesOn = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const PointPx from = ring[i];
      const PointPx to = ring[i + 1 == ring.size() ? 0 : i + 1];
      if (isSame(from, to)) continue;
      if (!isWithin(from, to, box) || !seen.insert(keyOf(from, to)).second) {
        goesOn = false;
        continue;
      }
      if (!goesOn) lines.push_back({from});
      lines.back().push_back(to);
      goesOn = true;
    }
  }
  return lines;
}

std::vector<std::vector<Rung>> ribbonsOfLine(const Polyline& line, float reachPx) {
  std::vector<std::vector<Rung>> halves(2);
  const std::size_t last = line.size() - 1;
  const bool isClosed = isSame(line.front(), line.back());
  for (std::size_t i = 0; i <= last; ++i) {
    const std::size_t left = i > 0 ? i - 1 : isClosed ? last - 1 : 0;
    const std::size_t right = i < last ? i : isClosed ? 0 : last - 1;
    const PointPx mitre =
        mitreOf(directionOf(line[left], line[left + 1]), directionOf(line[right], line[right + 1]));
    const PointPx shift{mitre.x * reachPx, mitre.y * reachPx};
    halves[0].push_back({line[i], {line[i].x + shift.x, line[i].y + shift.y}});
    halves[1].push_back({line[i], {line[i].x - shift.x, line[i].y - shift.y}});
  }
  return halves;
}

}  // namespace timeline
