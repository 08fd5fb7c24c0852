#pragma once

#include <cstdint>

#include "core/time/time_span.h"

namespace timeline {

/// The shortest time that fills the view: ticks go down to the day.
inline constexpr std::int64_t kShortestShownSeconds = 2 * kSecondsPerDay;

/// What a camera may show.
struct CameraLimits {
  TimeSpan extent;  ///< nothing outside of it is shown
  std::int64_t shortestSeconds = kShortestShownSeconds;
};

/// The nearest span that the limits allow: first its length, then its place.
[[nodiscard]] TimeSpan heldWithin(TimeSpan shown, const CameraLimits& limits);

/// The span longer by parts of its own length; shorter where they are negative.
[[nodiscard]] TimeSpan widened(TimeSpan span, double before, double after);

/// The span moved by a part of its own length; to later times when positive.
[[nodiscard]] TimeSpan panned(TimeSpan shown, double fraction, const CameraLimits& limits);

/// The span with what stands at one place kept there.
///
/// @param factor  > 1 shows less time   @param about  fraction of the view that stays, 0 to 1
[[nodiscard]] TimeSpan zoomed(TimeSpan shown, double factor, double about,
                              const CameraLimits& limits);

}  // namespace timeline
