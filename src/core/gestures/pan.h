#pragma once

#include "core/gestures/gesture_input.h"

namespace timeline {

/// One pointer that drags what is seen.
class Pan {
 public:
  explicit Pan(float startX = 0) : lastX_(startX) {}

  [[nodiscard]] CameraDelta onMove(float x) {
    const float movedPx = x - lastX_;
    lastX_ = x;
    return {1, x, movedPx};
  }

 private:
  float lastX_;
};

}  // namespace timeline
