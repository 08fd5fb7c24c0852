#include "core/narrative/decade_line.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "core/base/stable_sort.h"

namespace timeline {
namespace {

constexpr double kMainHeight = 0.48;
constexpr double kMinorHeight = 0.28;
constexpr float kKeyWidthPx = 3;

/// Marks stand no closer than a reader can tell apart, however long the story is.
constexpr std::int64_t kMostYears = 200;

/// 1, 2, 5, 10, 20, 50, …: the first with which no more than kMostYears stand in that many years.
std::int64_t yearStep(std::int64_t years) {
  for (std::int64_t power = 1;; power *= 10)
    for (const std::int64_t factor : {1, 2, 5})
      if (years / (power * factor) <= kMostYears) return power * factor;
}

std::vector<DecadeYear> yearsOf(const DecadeScale& scale) {
  std::vector<DecadeYear> years;
  const std::int64_t first = civilDateOf(scale.extent.start).year;
  const std::int64_t last = civilDateOf(scale.extent.end).year;
  const std::int64_t step = yearStep(last - first);
  const std::int64_t aligned = first - ((first % step) + step) % step;
  for (std::int64_t year = aligned; year <= last; year += step) {
    const Instant start = instantOf({year, 1, 1});
    if (scale.extent.start <= start && start < scale.extent.end)
      years.push_back({year, scale.fractionOf(start)});
  }
  return years;
}

/// By event index: the opening page leads to it.
std::vector<bool> waysInto(const Dataset& dataset) {
  constexpr std::string_view kPrefix = "event:";
  std::vector<bool> isWayIn(dataset.events.size(), false);
  for (const PageLink& link : dataset.waysIn) {
    if (link.target.rfind(kPrefix, 0) != 0) continue;
    const auto event = findEvent(dataset.events, link.target.substr(kPrefix.size()));
    if (event) isWayIn[*event] = true;
  }
  return isWayIn;
}

}  // namespace

double DecadeScale::fractionOf(Instant instant) const {
  if (extent.seconds() <= 0) return 0;
  const double fraction = static_cast<double>(instant.seconds - extent.start.seconds) /
                          static_cast<double>(extent.seconds());
  return std::clamp(fraction, 0.0, 1.0);
}

DecadeLine decadeLineOf(const Dataset& dataset, const Story& story) {
  DecadeLine line;
  line.scale.extent = story.extent;
  const std::vector<bool> isWayIn = waysInto(dataset);
  for (std::size_t index = 0; index < dataset.events.size(); ++index) {
    const Event& event = dataset.events[index];
    DecadeStroke stroke;
    stroke.event = index;
    stroke.position = line.scale.fractionOf(spanOf(event.date).start);
    stroke.track = event.tracks.empty() ? 0 : event.tracks.front();
    stroke.height = event.importance == 1 ? kMainHeight : kMinorHeight;
    if (isWayIn[index]) {
      stroke.height = 1;
      stroke.widthPx = kKeyWidthPx;
    }
    line.strokes.push_back(stroke);
  }
  stableSort(line.strokes.begin(), line.strokes.end(),
             [](const DecadeStroke& left, const DecadeStroke& right) {
               return left.height < right.height;
             });
  line.years = yearsOf(line.scale);
  return line;
}

}  // namespace timeline
