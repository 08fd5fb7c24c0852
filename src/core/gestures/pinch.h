#pragma once

#include <algorithm>
#include <cmath>

#include "core/gestures/gesture_input.h"

namespace timeline {

/// Two pointers: their distance zooms about the middle between them, and the middle moves.
class Pinch {
 public:
  Pinch() = default;
  Pinch(PointPx a, PointPx b) : distancePx_(distance(a, b)), middleX_((a.x + b.x) / 2) {}

  [[nodiscard]] CameraDelta onMove(PointPx a, PointPx b) {
    const float nowPx = distance(a, b);
    const float middle = (a.x + b.x) / 2;
    const CameraDelta delta{static_cast<double>(nowPx / distancePx_), middleX_, middle - middleX_};
    distancePx_ = nowPx;
    middleX_ = middle;
    return delta;
  }

 private:
  /// Fingers that meet would zoom without end.
  static constexpr float kLeastDistancePx = 16;

  static float distance(PointPx a, PointPx b) {
    return std::max(kLeastDistancePx, std::hypot(a.x - b.x, a.y - b.y));
  }

  float distancePx_ = kLeastDistancePx;
  float middleX_ = 0;
};

}  // namespace timeline
