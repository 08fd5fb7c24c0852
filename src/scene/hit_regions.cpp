#include "scene/hit_regions.h"

#include <algorithm>

#include "layout/dump_writer.h"

namespace timeline {

std::optional<std::size_t> HitRegions::eventAt(PointPx point) const {
  const auto found =
      std::find_if(regions.rbegin(), regions.rend(),
                   [point](const HitRegion& region) { return region.rect.contains(point); });
  if (found == regions.rend()) return std::nullopt;
  return found->event;
}

std::string dump(const HitRegions& regions) {
  DumpWriter out;
  for (const HitRegion& region : regions.regions)
    out.line("hit").word("e" + std::to_string(region.event)).rect(region.rect);
  return out.take();
}

}  // namespace timeline
