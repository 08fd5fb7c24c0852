#pragma once

#include <cstdint>
#include <vector>

#include "core/view/time_scale.h"
#include "layout/explore_index.h"
#include "layout/explore_ticks.h"

namespace timeline {

/// So many entries of one track start at one place of the overview.
struct OverviewStroke {
  std::uint32_t track = 0;
  RectPx rect;
};

/// All time at once: how dense it is, and its years.
struct OverviewLayout {
  LinearTimeScale scale;
  RectPx box;  ///< of the strokes
  std::vector<OverviewStroke> strokes;
  ExploreTicks ticks;
};

/// Height for a font of ticks.
[[nodiscard]] float overviewHeightPx(const FontFace& tick);

/// @pre size is not empty   @cost O(width × tracks × log entries)
[[nodiscard]] OverviewLayout layOutOverview(const ExploreIndex& index, TimeSpan extent, SizePx size,
                                            const MessageCatalogue& messages,
                                            ExploreTitles& titles);

}  // namespace timeline
