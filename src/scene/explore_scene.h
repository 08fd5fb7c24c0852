#pragma once

#include <optional>
#include <vector>

#include "core/dataset/dataset.h"
#include "layout/explore_bands.h"
#include "layout/explore_layout.h"
#include "layout/overview_layout.h"
#include "scene/display_list.h"
#include "scene/hit_regions.h"
#include "scene/theme.h"

namespace timeline {

/// What stands under a point of Explore.
struct ExploreTarget {
  std::optional<std::size_t> event;
  std::optional<TimeSpan> fold;  ///< the time that a fold covers
};

/// One frame of Explore: pixels, what is under a point, and what is told, from one layout.
struct ExploreFrame {
  struct FoldRegion {
    RectPx rect;
    TimeSpan span;
    std::size_t count = 0;
  };

  DisplayList list;
  HitRegions hits;  ///< entries: mark and label apart
  std::vector<FoldRegion> folds;
  std::vector<std::size_t> entries;  ///< that are marks, by track, then by start

  /// The nearest target within reach of the point; an entry before a fold.
  /// @cost O(what is drawn)
  [[nodiscard]] ExploreTarget targetAt(PointPx point, float reachPx) const;
};

/// Fills the frame; its vectors keep their memory from frame to frame. @cost O(what is visible)
void buildExplore(const ExploreLayout& layout, const ExploreBands& bands, const Dataset& dataset,
                  const std::vector<FontFace>& fonts, const Theme& theme, ExploreFrame& frame);

/// The overview with its brush over what is shown.
void buildOverview(const OverviewLayout& layout, TimeSpan shown, const Dataset& dataset,
                   const std::vector<FontFace>& fonts, const Theme& theme, DisplayList& list);

[[nodiscard]] std::string dump(const ExploreFrame& frame);

}  // namespace timeline
