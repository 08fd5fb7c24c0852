#pragma once

#include <cmath>
#include <cstdint>

#include "core/time/time_span.h"

namespace timeline {

/// Straight time over a stretch of pixels: the start of the shown time stands at its left end.
///
/// Instants are whole seconds; pixels are counted from what is shown, so that they stay exact
/// however far from 1970 that is.
struct LinearTimeScale {
  TimeSpan shown;     ///< longer than nothing
  float leftPx = 0;   ///< where it starts
  float widthPx = 1;  ///< > 0

  [[nodiscard]] double secondsPerPx() const {
    return static_cast<double>(shown.seconds()) / static_cast<double>(widthPx);
  }
  [[nodiscard]] float xOf(Instant at) const {
    return leftPx + static_cast<float>(static_cast<double>(at.seconds - shown.start.seconds) /
                                       secondsPerPx());
  }
  [[nodiscard]] Instant at(float x) const {
    const double seconds = static_cast<double>(x - leftPx) * secondsPerPx();
    return {shown.start.seconds + static_cast<std::int64_t>(std::llround(seconds))};
  }
};

}  // namespace timeline
