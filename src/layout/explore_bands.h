#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "layout/explore_fonts.h"
#include "layout/explore_index.h"
#include "layout/explore_titles.h"
#include "layout/screen_form.h"

namespace timeline {

/// Where the lanes of one track stand.
struct ExploreBand {
  std::size_t track = 0;
  float topPx = 0;
  float lanesTopPx = 0;
  std::size_t lanes = 1;
  float bottomPx = 0;
  RectPx stripe;  ///< of the track's colour, beside its name
  std::vector<SetLine> words;
};

/// The frame that time moves in: it does not change with what is shown.
struct ExploreBands {
  ScreenForm form = ScreenForm::desktop;
  float widthPx = 0;
  float timeLeftPx = 0;  ///< the part of the width that time has
  float timeRightPx = 0;
  float axisTopPx = 0;
  float lanePx = 0;  ///< height of a lane
  std::vector<ExploreBand> bands;
  float heightPx = 0;

  [[nodiscard]] float timeWidthPx() const { return timeRightPx - timeLeftPx; }
};

/// Most lanes of a band on a screen; never more than its entries.
[[nodiscard]] std::size_t mostLanes(ScreenForm form);

/// The frame without bands: sides and axis.
[[nodiscard]] ExploreBands exploreSides(float widthPx, const ExploreTitles& titles);

/// Stacks the bands.
/// @param lanes  that each track needs, by track
void stackBands(ExploreBands& bands, const std::vector<std::size_t>& lanes, const Dataset& dataset,
                const ExploreIndex& index, const MessageCatalogue& messages, ExploreTitles& titles);

}  // namespace timeline
