#pragma once

#include <optional>

#include "core/time/time_span.h"

namespace timeline {

/// An eased way from one span to another. It has no clock: it starts at the first time that it is
/// asked for.
class CameraAnimation {
 public:
  static constexpr double kDurationMs = 280;

  CameraAnimation() = default;
  CameraAnimation(TimeSpan from, TimeSpan to) : from_(from), to_(to), isRunning_(true) {}

  [[nodiscard]] bool isRunning() const { return isRunning_; }
  [[nodiscard]] TimeSpan target() const { return to_; }
  void stop() { isRunning_ = false; }

  /// What is shown at a time; the exact target, and the end of the run, from the duration on.
  [[nodiscard]] TimeSpan advance(double nowMs);

 private:
  TimeSpan from_;
  TimeSpan to_;
  std::optional<double> startMs_;
  bool isRunning_ = false;
};

}  // namespace timeline
