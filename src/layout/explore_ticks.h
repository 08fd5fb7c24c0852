#pragma once

#include <string>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/view/time_scale.h"
#include "layout/explore_titles.h"

namespace timeline {

/// Where a day, a week, a month, a quarter, a year or some years begin.
struct ExploreTick {
  float x = 0;
  bool isMajor = false;  ///< begins what the upper row names
};

/// Lines and words of a time axis: the finest words that have room in the lower row, what they
/// belong to in the upper one ("2011" above its months).
struct ExploreTicks {
  std::vector<ExploreTick> ticks;
  std::vector<SetLine> words;  ///< baselines count from the axis's top
};

/// @cost O(ticks), which have room for their words
[[nodiscard]] ExploreTicks exploreTicks(const LinearTimeScale& scale,
                                        const MessageCatalogue& messages, ExploreTitles& titles);

/// Height of both rows of words. @param font  of the words
[[nodiscard]] float tickRowsPx(const FontFace& font);

}  // namespace timeline
