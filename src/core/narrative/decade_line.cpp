#include "core/narrative/decade_line.h"

#include <algorithm>
#include <string>

#include "core/base/stable_sort.h"

namespace timeline {
namespace {

constexpr double kMainHeight = 0.48;
constexpr double kMinorHeight = 0.28;
constexpr float kKeyWidthPx = 3;

bool isWayIn(const Dataset& dataset, const Event& event) {
  const std::string target = "event:" + event.id;
  return std::any_of(dataset.waysIn.begin(), dataset.waysIn.end(),
                     [&target](const PageLink& link) { return link.target == target; });
}

} // namespace

double DecadeScale::fractionOf(Instant instant) const {
  if (extent.seconds() <= 0)
    return 0;
  const double fraction =
      static_cast<double>(instant.seconds - extent.start.seconds) / static_cast<double>(extent.seconds());
  return std::clamp(fraction, 0.0, 1.0);
}

DecadeLine decadeLineOf(const Dataset& dataset, const Story& story) {
  DecadeLine line;
  line.scale.extent = story.extent;
  for (std::size_t index = 0; index < dataset.events.size(); ++index) {
    const Event& event = dataset.events[index];
    DecadeStroke stroke;
    stroke.event = index;
    stroke.position = line.scale.fractionOf(spanOf(event.date).start);
    stroke.track = event.tracks.empty() ? 0 : event.tracks.front();
    stroke.height = event.importance == 1 ? kMainHeight : kMinorHeight;
    if (isWayIn(dataset, event)) {
      stroke.height = 1;
      stroke.widthPx = kKeyWidthPx;
    }
    line.strokes.push_back(stroke);
  }
  stableSort(line.strokes.begin(), line.strokes.end(),
                   [](const DecadeStroke& left, const DecadeStroke& right) { return left.height < right.height; });
  const std::int64_t first = civilDateOf(story.extent.start).year;
  const std::int64_t last = civilDateOf(story.extent.end).year;
  for (std::int64_t year = first; year <= last; ++year) {
    const Instant start = instantOf({year, 1, 1});
    if (story.extent.start <= start && start < story.extent.end)
      line.years.push_back({year, line.scale.fractionOf(start)});
  }
  return line;
}

} // namespace timeline
