#pragma once

#include <cstddef>
#include <vector>

#include "core/dataset/dataset.h"
#include "core/narrative/story_order.h"
#include "core/time/time_span.h"

namespace timeline {

/// Straight time over the whole story, as fractions of a width: the decade line, its strips and
/// brackets share it.
struct DecadeScale {
  TimeSpan extent;

  /// 0 at the extent's start, 1 at its end; held within.
  [[nodiscard]] double fractionOf(Instant instant) const;
};

/// One entry on the decade line.
struct DecadeStroke {
  std::size_t event = 0;
  double position = 0;  ///< fraction of the width
  double height = 0;    ///< fraction of the line's height
  float widthPx = 2;
  std::size_t track = 0;  ///< the entry's first track
};

/// A year that has a place on the line.
struct DecadeYear {
  std::int64_t year = 0;
  double position = 0;  ///< of 1 January
};

struct DecadeLine {
  DecadeScale scale;
  std::vector<DecadeStroke>
      strokes;  ///< supplementary entries first, so that main ones are drawn over them
  /// Every year, or every second, fifth, tenth, … one, so that at most about 200 stand on the line.
  std::vector<DecadeYear> years;
};

/// Height follows importance; an entry that the opening page leads to (Dataset::waysIn) has the
/// full height.
/// @cost O(events log events)
[[nodiscard]] DecadeLine decadeLineOf(const Dataset& dataset, const Story& story);

}  // namespace timeline
