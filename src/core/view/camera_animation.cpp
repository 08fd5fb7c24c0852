#include "core/view/camera_animation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace timeline {

TimeSpan CameraAnimation::advance(double nowMs) {
  if (!startMs_) startMs_ = nowMs;
  const double part = std::clamp((nowMs - *startMs_) / kDurationMs, 0.0, 1.0);
  if (part >= 1) {
    isRunning_ = false;
    return to_;
  }
  const double left = 1 - part;
  const double eased = 1 - left * left * left;
  // Lengths change by equal factors, so that zooming looks even; the place follows the length.
  const double fromLength = static_cast<double>(std::max<std::int64_t>(1, from_.seconds()));
  const double toLength = static_cast<double>(std::max<std::int64_t>(1, to_.seconds()));
  const double length = fromLength * std::pow(toLength / fromLength, eased);
  const double change = toLength - fromLength;
  const double way = std::abs(change) < 1 ? eased : (length - fromLength) / change;
  const double distance = static_cast<double>(to_.start.seconds - from_.start.seconds);
  const std::int64_t start =
      from_.start.seconds + static_cast<std::int64_t>(std::llround(distance * way));
  return {{start}, {start + static_cast<std::int64_t>(std::llround(length))}};
}

}  // namespace timeline
