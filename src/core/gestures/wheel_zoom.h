#pragma once

#include <optional>

#include "core/gestures/gesture_input.h"

namespace timeline {

/// What a turn of the wheel asks for: with Ctrl (or a pinch on a touchpad) a zoom about the
/// pointer, sideways a move. An upright turn is the page's scrolling. @return none when it is the
/// page's
[[nodiscard]] std::optional<CameraDelta> onWheel(const WheelInput& input);

}  // namespace timeline
