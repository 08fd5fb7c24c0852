#include "core/map/polygon_ribbons.h"

#include <algorithm>
#include <utility>

namespace timeline {
namespace {

/// A side that is not level, told from its top.
struct Side {
  PointPx top;
  PointPx bottom;

  [[nodiscard]] float xAt(float y) const {
    // At its ends to the bit, so that neighbours meet.
    if (y <= top.y) return top.x;
    if (y >= bottom.y) return bottom.x;
    return top.x + (bottom.x - top.x) * ((y - top.y) / (bottom.y - top.y));
  }
};

std::vector<Side> sidesOf(const std::vector<std::vector<PointPx>>& rings) {
  std::vector<Side> sides;
  for (const std::vector<PointPx>& ring : rings) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
      Side side{ring[i == 0 ? ring.size() - 1 : i - 1], ring[i]};
      if (side.top.y == side.bottom.y) continue;
      if (side.top.y > side.bottom.y) std::swap(side.top, side.bottom);
      sides.push_back(side);
    }
  }
  std::sort(sides.begin(), sides.end(),
            [](const Side& a, const Side& b) { return a.top.y < b.top.y; });
  return sides;
}

std::vector<float> rowsOf(const std::vector<Side>& sides) {
  std::vector<float> rows;
  for (const Side& side : sides) {
    rows.push_back(side.top.y);
    rows.push_back(side.bottom.y);
  }
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

/// A ribbon that may go on in the next row.
struct Growing {
  const Side* left = nullptr;
  const Side* right = nullptr;
  std::vector<Rung> rungs;
};

Rung rungAt(const Side& left, const Side& right, float y) {
  return {{left.xAt(y), y}, {right.xAt(y), y}};
}

bool isSame(const Rung& one, const Rung& other) {
  return one.a.x == other.a.x && one.b.x == other.b.x && one.a.y == other.a.y;
}

}  // namespace

std::vector<std::vector<Rung>> ribbonsOfArea(const std::vector<std::vector<PointPx>>& rings) {
  const std::vector<Side> sides = sidesOf(rings);
  const std::vector<float> rows = rowsOf(sides);
  std::vector<std::vector<Rung>> done;
  std::vector<const Side*> active;
  std::vector<Growing> growing;
  std::size_t next = 0;
  for (std::size_t row = 0; row + 1 < rows.size(); ++row) {
    const float top = rows[row];
    const float bottom = rows[row + 1];
    const float middle = (top + bottom) / 2;
    active.erase(std::remove_if(active.begin(), active.end(),
                                [top](const Side* side) { return side->bottom.y <= top; }),
                 active.end());
    for (; next < sides.size() && sides[next].top.y <= top; ++next)
      active.push_back(&sides[next]);
    std::sort(active.begin(), active.end(),
              [middle](const Side* a, const Side* b) { return a->xAt(middle) < b->xAt(middle); });

    std::vector<Growing> grown;
    for (std::size_t pair = 0; pair + 1 < active.size(); pair += 2) {
      const Side* left = active[pair];
      const Side* right = active[pair + 1];
      const Rung above = rungAt(*left, *right, top);
      const auto before =
          std::find_if(growing.begin(), growing.end(), [&above](const Growing& ribbon) {
            return !ribbon.rungs.empty() && isSame(ribbon.rungs.back(), above);
          });
      Growing ribbon{left, right, {above}};
      if (before != growing.end()) {
        // Between the same two sides the rung above bends nothing.
        if (before->left == left && before->right == right) before->rungs.pop_back();
        ribbon.rungs = std::exchange(before->rungs, {});
      }
      ribbon.rungs.push_back(rungAt(*left, *right, bottom));
      grown.push_back(std::move(ribbon));
    }
    for (Growing& ribbon : growing)
      if (!ribbon.rungs.empty()) done.push_back(std::move(ribbon.rungs));
    growing = std::move(grown);
  }
  for (Growing& ribbon : growing)
    done.push_back(std::move(ribbon.rungs));
  return done;
}

}  // namespace timeline
