#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/gestures/pan.h"
#include "core/gestures/pinch.h"

namespace timeline {

/// What one input of a pointer comes to.
struct GestureAnswer {
  std::optional<CameraDelta> delta;
  bool isClaimed = false;      ///< the page must not scroll or select with it
  std::optional<PointPx> tap;  ///< pressed and let go at about one place
};

/// Decides what pointers mean together: a tap, a pan, a pinch, or nothing of ours.
///
/// Within a few pixels nothing is decided. A touch that then goes up or down is the page's until it
/// ends; a mouse drags in any direction. A second finger turns a drag into a pinch, and when one of
/// two leaves, the other drags on.
class GestureArbiter {
 public:
  [[nodiscard]] GestureAnswer onDown(const PointerInput& input);
  [[nodiscard]] GestureAnswer onMove(const PointerInput& input);
  [[nodiscard]] GestureAnswer onUp(const PointerInput& input);
  /// The browser took the pointer: nothing of it counts.
  void onCancel(int id);

 private:
  enum class Phase : std::uint8_t { idle, undecided, panning, pinching, pages };

  struct Pointer {
    int id = 0;
    PointPx start;
    PointPx at;
    double startMs = 0;
  };

  [[nodiscard]] Pointer* find(int id);
  void remove(int id);
  [[nodiscard]] GestureAnswer decide(const Pointer& pointer, bool isTouch);

  std::vector<Pointer> pointers_;  ///< at most two that count
  Phase phase_ = Phase::idle;
  Pan pan_;
  Pinch pinch_;
};

}  // namespace timeline
