#include "core/gestures/wheel_zoom.h"

#include <algorithm>
#include <cmath>

namespace timeline {

std::optional<CameraDelta> onWheel(const WheelInput& input) {
  // A notch of a mouse says 100 px and more, a touchpad a few: both end at an even pace.
  constexpr float kMostPx = 25;
  constexpr double kZoomPerPx = 0.01;
  if (input.control) {
    const float turnedPx = std::clamp(input.deltaY, -kMostPx, kMostPx);
    return CameraDelta{std::exp(-static_cast<double>(turnedPx) * kZoomPerPx), input.at.x, 0};
  }
  if (std::abs(input.deltaX) <= std::abs(input.deltaY)) return std::nullopt;
  return CameraDelta{1, input.at.x, -input.deltaX};
}

}  // namespace timeline
