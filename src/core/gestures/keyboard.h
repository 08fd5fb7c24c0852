#pragma once

#include <cstdint>
#include <optional>

#include "core/gestures/gesture_input.h"

namespace timeline {

enum class KeyAction : std::uint8_t {
  panLeft,
  panRight,
  zoomIn,
  zoomOut,
  showAll,
  toStart,
  toEnd,
  selectNext,
  selectPrevious,
  open,
  leave,
};

/// What a key asks for while the view has the focus. @return none when it is the page's
[[nodiscard]] std::optional<KeyAction> onKey(const KeyInput& input);

}  // namespace timeline
