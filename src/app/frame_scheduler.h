#pragma once

namespace timeline {

/// What is out of date on the screen.
struct PendingDraws {
  bool story = false;
  bool strip = false;

  friend bool operator==(PendingDraws a, PendingDraws b) {
    return a.story == b.story && a.strip == b.strip;
  }
};

/// Remembers what has changed since the last frame. There is no clock in it: a frame is drawn only
/// when somebody marked something, and whoever owns the screen asks when it is ready to draw.
class FrameScheduler {
 public:
  void markStory() { pending_.story = true; }
  void markStrip() { pending_.strip = true; }
  void markAll() { pending_ = {true, true}; }

  [[nodiscard]] PendingDraws pending() const { return pending_; }

  /// Answers what is pending and forgets it.
  [[nodiscard]] PendingDraws take() {
    const PendingDraws taken = pending_;
    pending_ = {};
    return taken;
  }

 private:
  PendingDraws pending_;
};

}  // namespace timeline
