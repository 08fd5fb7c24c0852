#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/dataset/dataset.h"
#include "core/time/time_span.h"

namespace timeline {

/// A stretch without entries in the whole dataset, measured from the ends of what came before.
struct StoryGap {
  TimeSpan silence;
  std::vector<std::size_t> spanning;  ///< events whose long interval goes on through it
  DatePart lastBefore;                ///< the date on which the last entry before it ends, as given
  DatePart firstAfter;                ///< the date on which the entry after it starts, as given
};

struct StoryItem {
  std::size_t event = 0;
  std::optional<StoryGap> gapBefore;  ///< shown before the event
  int spaceBefore = 0;                ///< elastic space above it, in grid steps of kGridStepPx
};

struct StoryChapter {
  std::size_t chapter = 0;
  TimeSpan extent;  ///< from the first start to the last end of its entries
  DatePrecision startPrecision = DatePrecision::day;  ///< how exactly the extent's start is known
  DatePrecision endPrecision = DatePrecision::day;    ///< and its end
  /// Its start, where that lies before the end of the chapter before, in an earlier month than it.
  std::optional<Instant> returnsTo;
  std::vector<StoryItem> items;  ///< by time told, then explicit order, then importance
};

/// The reading order: chapters as authored, entries by time within each.
struct Story {
  std::vector<StoryChapter> chapters;
  TimeSpan extent;  ///< of all entries
};

/// CSS pixels of one step of elastic space: the page's baseline grid.
inline constexpr int kGridStepPx = 4;

struct StoryRules {
  double shortestGapDays = 180;   ///< a stretch shorter than this is not called a gap
  double longIntervalDays = 366;  ///< an entry longer than this spans gaps instead of filling them
};

/// The instant at which a date is told: the middle of its first part, so that "July 2011" stands
/// among the days of July and not before all of them. A sure day is told at its start.
[[nodiscard]] Instant toldAt(const EdtfDate& date);

/// @cost O(events log events + gaps × long intervals)
[[nodiscard]] Story tellStory(const Dataset& dataset, const StoryRules& rules = {});

/// Elastic space for a distance in time: grows with the logarithm, so that ten years fit and a day
/// is still seen.
/// @param days ≥ 0   @return grid steps, monotone in `days`
[[nodiscard]] int elasticSteps(double days, bool quietChapter);

}  // namespace timeline
