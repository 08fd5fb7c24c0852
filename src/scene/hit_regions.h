#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/geometry.h"

namespace timeline {

struct HitRegion {
  RectPx rect;            ///< story coordinates
  std::size_t event = 0;  ///< index into Dataset::events
};

/// What stands under a point, from the same places as the pixels; later regions lie above earlier
/// ones.
struct HitRegions {
  std::vector<HitRegion> regions;

  /// @cost O(regions): only what is drawn has a region
  [[nodiscard]] std::optional<std::size_t> eventAt(PointPx point) const;
};

[[nodiscard]] std::string dump(const HitRegions& regions);

}  // namespace timeline
