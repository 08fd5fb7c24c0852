#include "layout/elastic_time_scale.h"

#include <algorithm>
#include <cassert>

namespace timeline {

ElasticTimeScale::ElasticTimeScale(const std::vector<TimeAnchor>& anchors) {
  for (const TimeAnchor& anchor : anchors) {
    const bool runsOn =
        anchors_.empty() || (anchors_.back().at <= anchor.at && anchors_.back().y < anchor.y);
    if (runsOn) anchors_.push_back(anchor);
  }
}

float ElasticTimeScale::yOf(Instant instant) const {
  assert(!empty());
  const auto after =
      std::lower_bound(anchors_.begin(), anchors_.end(), instant,
                       [](const TimeAnchor& anchor, Instant at) { return anchor.at < at; });
  if (after == anchors_.end()) return anchors_.back().y;
  if (after == anchors_.begin() || after->at == instant) return after->y;
  const TimeAnchor& before = *std::prev(after);
  const auto passed = static_cast<double>(instant.seconds - before.at.seconds);
  const auto whole = static_cast<double>(after->at.seconds - before.at.seconds);
  return before.y + static_cast<float>(passed / whole) * (after->y - before.y);
}

}  // namespace timeline
