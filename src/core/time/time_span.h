#pragma once

#include <algorithm>
#include <cstdint>

#include "core/time/instant.h"

namespace timeline {

/// Half open: start belongs to it, end does not. end is never before start.
struct TimeSpan {
  Instant start;
  Instant end;

  [[nodiscard]] std::int64_t seconds() const { return end.seconds - start.seconds; }
  [[nodiscard]] double days() const {
    return static_cast<double>(seconds()) / static_cast<double>(kSecondsPerDay);
  }
  [[nodiscard]] bool contains(Instant instant) const { return start <= instant && instant < end; }
  [[nodiscard]] TimeSpan unitedWith(TimeSpan other) const {
    return {std::min(start, other.start), std::max(end, other.end)};
  }
};

}  // namespace timeline
