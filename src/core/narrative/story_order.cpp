#include "core/narrative/story_order.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "core/base/stable_sort.h"

namespace timeline {
namespace {

struct DatedEvent {
  std::size_t event = 0;
  TimeSpan span;
  Instant told;
};

std::vector<DatedEvent> datedEvents(const Dataset& dataset) {
  std::vector<DatedEvent> dated;
  dated.reserve(dataset.events.size());
  for (std::size_t i = 0; i < dataset.events.size(); ++i) {
    const EdtfDate& date = dataset.events[i].date;
    dated.push_back({i, spanOf(date), toldAt(date)});
  }
  return dated;
}

/// Same moment: the explicit order decides, then the weight. The sort is stable, so input order
/// last.
bool standsBefore(const Dataset& dataset, std::size_t left, std::size_t right) {
  const Event& a = dataset.events[left];
  const Event& b = dataset.events[right];
  if (a.orderInDay != b.orderInDay) return a.orderInDay < b.orderInDay;
  return a.importance < b.importance;
}

const DatePart& lastPart(const EdtfDate& date) {
  if (date.end && date.end->kind == BoundKind::date) return date.end->part;
  return date.start.part;
}

/// An interval that is open to the past is known by its end only.
const DatePart& firstPart(const EdtfDate& date) {
  return date.start.kind == BoundKind::date ? date.start.part : lastPart(date);
}

std::vector<std::size_t> spanningEvents(const std::vector<DatedEvent>& longOnes, TimeSpan silence) {
  std::vector<std::size_t> spanning;
  for (const DatedEvent& entry : longOnes) {
    if (entry.span.start < silence.end && silence.start < entry.span.end)
      spanning.push_back(entry.event);
  }
  return spanning;
}

/// Gaps of the whole dataset, each at the event that ends it.
std::vector<std::optional<StoryGap>> findGaps(const Dataset& dataset, std::vector<DatedEvent> dated,
                                              const StoryRules& rules) {
  stableSort(dated.begin(), dated.end(), [&](const DatedEvent& a, const DatedEvent& b) {
    if (a.span.start != b.span.start) return a.span.start < b.span.start;
    return standsBefore(dataset, a.event, b.event);
  });
  const auto isLong = [&](const DatedEvent& entry) {
    return entry.span.days() > rules.longIntervalDays;
  };
  std::vector<DatedEvent> longOnes;
  std::copy_if(dated.begin(), dated.end(), std::back_inserter(longOnes), isLong);

  std::vector<std::optional<StoryGap>> gaps(dataset.events.size());
  std::optional<Instant> covered;
  DatePart coveredBy;
  for (const DatedEvent& entry : dated) {
    const EdtfDate& date = dataset.events[entry.event].date;
    if (covered && *covered < entry.span.start) {
      const TimeSpan silence{*covered, entry.span.start};
      if (silence.days() >= rules.shortestGapDays)
        gaps[entry.event] =
            StoryGap{silence, spanningEvents(longOnes, silence), coveredBy, firstPart(date)};
    }
    // A long interval is an entry where it starts; what it covers after that is not filled by it.
    const Instant end = isLong(entry) ? entry.span.start : entry.span.end;
    if (!covered || *covered < end) {
      covered = end;
      coveredBy = isLong(entry) ? firstPart(date) : lastPart(date);
    }
  }
  return gaps;
}

/// Whole months since year 0, to compare what "back to October" would say with where the reader is.
std::int64_t monthOrdinal(Instant instant) {
  const CivilDate date = civilDateOf(instant);
  return date.year * 12 + date.month;
}

/// The finest with which any entry names that end of the chapter; a season counts as its months.
template <class EndOf, class PartOf>
DatePrecision precisionOf(const Dataset& dataset, const StoryChapter& chapter, EndOf isEnd,
                          PartOf partOf) {
  DatePrecision finest = DatePrecision::century;
  for (const StoryItem& item : chapter.items) {
    const EdtfDate& date = dataset.events[item.event].date;
    if (isEnd(spanOf(date))) finest = std::max(finest, partOf(date).precision);
  }
  return finest == DatePrecision::season ? DatePrecision::month : finest;
}

void measurePrecision(const Dataset& dataset, StoryChapter& chapter) {
  if (chapter.items.empty()) return;
  const TimeSpan extent = chapter.extent;
  chapter.startPrecision = precisionOf(
      dataset, chapter, [extent](TimeSpan span) { return span.start == extent.start; }, firstPart);
  chapter.endPrecision = precisionOf(
      dataset, chapter, [extent](TimeSpan span) { return span.end == extent.end; }, lastPart);
}

void measureChapter(const Dataset& dataset, const std::vector<DatedEvent>& dated,
                    StoryChapter& chapter) {
  const bool quiet = dataset.chapters[chapter.chapter].quiet;
  for (std::size_t i = 0; i < chapter.items.size(); ++i) {
    const DatedEvent& entry = dated[chapter.items[i].event];
    if (i == 0) {
      chapter.extent = entry.span;
      continue;
    }
    chapter.extent = chapter.extent.unitedWith(entry.span);
    const TimeSpan step{dated[chapter.items[i - 1].event].told, entry.told};
    chapter.items[i].spaceBefore = elasticSteps(step.days(), quiet);
  }
  measurePrecision(dataset, chapter);
}

void markReturns(Story& story) {
  const StoryChapter* before = nullptr;
  for (StoryChapter& chapter : story.chapters) {
    if (chapter.items.empty()) continue;
    if (before != nullptr) {
      const Instant lastSecond{before->extent.end.seconds - 1};
      if (monthOrdinal(chapter.extent.start) < monthOrdinal(lastSecond))
        chapter.returnsTo = chapter.extent.start;
    }
    before = &chapter;
  }
}

}  // namespace

Instant toldAt(const EdtfDate& date) {
  const DatePart& part = firstPart(date);
  const TimeSpan span = spanOf(part);
  if (part.precision == DatePrecision::day || part.precision == DatePrecision::second)
    return span.start;
  return {span.start.seconds + span.seconds() / 2};
}

int elasticSteps(double days, bool quietChapter) {
  constexpr double kSameDaySteps = 8;
  constexpr double kStepsPerDoubling = 3;
  const double steps = kSameDaySteps + kStepsPerDoubling * std::log2(1 + std::max(days, 0.0));
  return static_cast<int>(std::lround(quietChapter ? steps * 1.5 : steps));
}

Story tellStory(const Dataset& dataset, const StoryRules& rules) {
  const std::vector<DatedEvent> dated = datedEvents(dataset);
  std::vector<std::optional<StoryGap>> gaps = findGaps(dataset, dated, rules);

  std::vector<std::size_t> order(dated.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  stableSort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (dated[a].told != dated[b].told) return dated[a].told < dated[b].told;
    return standsBefore(dataset, a, b);
  });

  Story story;
  story.chapters.resize(dataset.chapters.size());
  for (std::size_t i = 0; i < story.chapters.size(); ++i)
    story.chapters[i].chapter = i;
  for (const std::size_t event : order) {
    StoryItem item;
    item.event = event;
    item.gapBefore = std::move(gaps[event]);
    story.chapters[dataset.events[event].chapter].items.push_back(std::move(item));
  }
  for (StoryChapter& chapter : story.chapters)
    measureChapter(dataset, dated, chapter);
  if (!dated.empty()) story.extent = dated.front().span;
  for (const DatedEvent& entry : dated)
    story.extent = story.extent.unitedWith(entry.span);
  markReturns(story);
  return story;
}

}  // namespace timeline
