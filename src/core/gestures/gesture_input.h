#pragma once

#include <string_view>

#include "core/base/geometry.h"

namespace timeline {

/// A finger, a pen or the mouse. Places are CSS pixels of the surface, times milliseconds of a
/// steady clock.
struct PointerInput {
  int id = 0;
  PointPx at;
  bool isTouch = false;
  double nowMs = 0;
};

/// Deltas in CSS pixels, as a page with `deltaMode` 0 gets them.
struct WheelInput {
  float deltaX = 0;
  float deltaY = 0;
  bool control = false;  ///< also what browsers say for a pinch on a touchpad
  PointPx at;
};

struct KeyInput {
  std::string_view key;  ///< as KeyboardEvent.key names it
  bool shift = false;
  bool other = false;  ///< Ctrl, Alt or Meta: never ours
};

/// What a gesture asks of a camera; first the zoom, then the move.
struct CameraDelta {
  double zoomFactor = 1;  ///< > 1 shows less time
  float aboutX = 0;       ///< place that stays, where it zooms
  float movePx = 0;       ///< what is seen moves to the right
};

}  // namespace timeline
