#include "core/view/camera.h"

#include <algorithm>
#include <cmath>

namespace timeline {
namespace {

std::int64_t rounded(double seconds) {
  return static_cast<std::int64_t>(std::llround(seconds));
}

}  // namespace

TimeSpan heldWithin(TimeSpan shown, const CameraLimits& limits) {
  const std::int64_t longest = std::max<std::int64_t>(1, limits.extent.seconds());
  const std::int64_t shortest = std::min(longest, limits.shortestSeconds);
  const std::int64_t length = std::clamp(shown.seconds(), shortest, longest);
  const std::int64_t middle = shown.start.seconds + shown.seconds() / 2;
  const std::int64_t wanted = length == shown.seconds() ? shown.start.seconds : middle - length / 2;
  const std::int64_t start = std::clamp(wanted, limits.extent.start.seconds,
                                        limits.extent.start.seconds + longest - length);
  return {{start}, {start + length}};
}

TimeSpan widened(TimeSpan span, double before, double after) {
  const double seconds = static_cast<double>(span.seconds());
  return {{span.start.seconds - rounded(seconds * before)},
          {span.end.seconds + rounded(seconds * after)}};
}

TimeSpan panned(TimeSpan shown, double fraction, const CameraLimits& limits) {
  // Further than to either end makes no difference, and must not overflow.
  const double most = static_cast<double>(limits.extent.seconds());
  const double wanted = fraction * static_cast<double>(shown.seconds());
  const std::int64_t shift = rounded(std::clamp(wanted, -most, most));
  return heldWithin({{shown.start.seconds + shift}, {shown.end.seconds + shift}}, limits);
}

TimeSpan zoomed(TimeSpan shown, double factor, double about, const CameraLimits& limits) {
  if (!(factor > 0)) return shown;
  const double longest = static_cast<double>(std::max<std::int64_t>(1, limits.extent.seconds()));
  const double shortest = std::min(longest, static_cast<double>(limits.shortestSeconds));
  const double before = static_cast<double>(shown.seconds());
  const double after = std::clamp(before / factor, shortest, longest);
  const std::int64_t start = shown.start.seconds + rounded((before - after) * about);
  return heldWithin({{start}, {start + rounded(after)}}, limits);
}

}  // namespace timeline
