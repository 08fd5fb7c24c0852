#pragma once

#include <vector>

#include "core/time/instant.h"

namespace timeline {

/// An instant that was measured on the page.
struct TimeAnchor {
  Instant at;
  float y = 0;  ///< story coordinates, CSS pixels
};

/// Time against height within one chapter: straight between the measured entries, never running
/// backwards.
///
/// Between chapters time may return, so each has a scale of its own.
class ElasticTimeScale {
 public:
  ElasticTimeScale() = default;

  /// @param anchors  in page order; one that would turn time or height back is left out
  explicit ElasticTimeScale(const std::vector<TimeAnchor>& anchors);

  [[nodiscard]] bool empty() const { return anchors_.empty(); }

  /// Height of an instant, held between the first and the last anchor; of several entries at one
  /// instant the first.
  /// @cost O(log anchors); the scale must not be empty
  [[nodiscard]] float yOf(Instant instant) const;

 private:
  std::vector<TimeAnchor> anchors_;
};

}  // namespace timeline
