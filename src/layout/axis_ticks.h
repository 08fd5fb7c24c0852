#pragma once

#include <cstdint>
#include <vector>

#include "layout/elastic_time_scale.h"

namespace timeline {

enum class TickUnit : std::uint8_t { day, month, year, decade, century };

/// Where a day, a month or a year begins on the axis.
struct AxisTick {
  float y = 0;
  TickUnit unit = TickUnit::month;  ///< the coarsest that begins here
  Instant at;
};

struct TickRules {
  float minStepPx = 12;     ///< ticks stand no closer on average
  float markMarginPx = 10;  ///< no tick this close to an entry's mark
};

/// Ticks between two neighbouring entries of a chapter, in the finest unit that has room.
/// @cost O(ticks), at most (to.y - from.y) / minStepPx and a few
[[nodiscard]] std::vector<AxisTick> ticksBetween(TimeAnchor from, TimeAnchor to,
                                                 const TickRules& rules = {});

}  // namespace timeline
