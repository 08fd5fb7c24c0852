#include "layout/explore_folds.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "core/base/stable_sort.h"

namespace timeline {
namespace {

constexpr float kCellPx = 96;
constexpr float kWordGapPx = 8;
constexpr float kBarPx = 3;       ///< width of one entry
constexpr float kLowestPx = 5;    ///< height of one entry
constexpr float kHighestPx = 8;   ///< of a thousand and more
constexpr float kFullCount = 10;  ///< binary logarithm of that thousand

float barHeight(std::size_t count) {
  const float part = std::log2(static_cast<float>(std::max<std::size_t>(1, count))) / kFullCount;
  return kLowestPx + (kHighestPx - kLowestPx) * std::min(1.0F, part);
}

std::int64_t cellOf(Instant at, std::int64_t cellSeconds) {
  const std::int64_t cell = at.seconds / cellSeconds;
  return at.seconds < 0 && cell * cellSeconds != at.seconds ? cell - 1 : cell;
}

}  // namespace

void FoldCollector::add(const DenseColumn& column) {
  const TimeSpan shown = scale_.shown;
  if (column.count == 0 || column.last < shown.start || shown.end <= column.first) return;
  columns_.push_back(column);
}

std::vector<FoldCollector::Group> FoldCollector::groups(const FoldPlace& place) const {
  const auto cellSeconds = std::max<std::int64_t>(1, std::llround(scale_.secondsPerPx() * kCellPx));
  std::vector<Group> groups;
  if (goingOn_ > 0) {
    // Choosing them goes back to where they may have started.
    const Instant start = scale_.shown.start;
    const TimeSpan before{{start.seconds - scale_.shown.seconds()}, start};
    groups.push_back({place.leftPx, place.leftPx + kBarPx, goingOn_, before});
  }
  std::optional<std::int64_t> lastCell;
  for (const DenseColumn& column : columns_) {
    const std::int64_t cell = cellOf(column.first, cellSeconds);
    const RectPx bar = barOf(column, place);
    const TimeSpan span{column.first, {column.last.seconds + 1}};
    if (cell != lastCell) {
      groups.push_back({bar.x, bar.right(), column.count, span});
    } else {
      Group& group = groups.back();
      group.right = std::max(group.right, bar.right());
      group.count += column.count;
      group.span = group.span.unitedWith(span);
    }
    lastCell = cell;
  }
  return groups;
}

RectPx FoldCollector::barOf(const DenseColumn& column, const FoldPlace& place) const {
  const float x = std::clamp(scale_.xOf(column.first), place.leftPx, place.rightPx - kBarPx);
  const float right = std::min(place.rightPx, std::max(scale_.xOf(column.last), x + kBarPx));
  const float height = barHeight(column.count);
  return {x, place.topPx + kHighestPx - height, right - x, height};
}

void FoldCollector::place(const FoldPlace& place, const MessageCatalogue& messages,
                          ExploreTitles& titles, std::vector<ExploreFold>& folds,
                          std::vector<FoldColumn>& columns) {
  stableSort(columns_.begin(), columns_.end(),
             [](const DenseColumn& a, const DenseColumn& b) { return a.first < b.first; });
  const std::size_t first = folds.size();
  for (Group group : groups(place)) {
    // Where two counts would touch, they are told as one.
    const bool touches =
        folds.size() > first &&
        folds.back().words.origin.x + folds.back().words.widthPx + kWordGapPx > group.left;
    if (touches) {
      group.count += folds.back().count;
      group.span = group.span.unitedWith(folds.back().span);
      group.left = folds.back().box.x;
      folds.pop_back();
    }
    folds.push_back(foldOf(group, place, messages, titles));
  }
  for (const DenseColumn& column : columns_)
    columns.push_back({place.track, barOf(column, place)});
  const Instant start = scale_.shown.start;
  if (goingOn_ > 0) columns.push_back({place.track, barOf({start, start, goingOn_}, place)});
}

ExploreFold FoldCollector::foldOf(const Group& group, const FoldPlace& place,
                                  const MessageCatalogue& messages, ExploreTitles& titles) {
  const float sizePx = titles.face(ExploreFont::bandCount).sizePx;
  std::string words = messages.formatCount("explore.folded", group.count);
  const float widthPx = titles.advance(words, ExploreFont::bandCount);
  const float x = std::max(place.leftPx, std::min(group.left, place.rightPx - widthPx));
  const float left = std::min(x, group.left);
  const float right = std::max(group.right, x + widthPx);
  const float baseline = place.topPx + kHighestPx + std::round(sizePx * 0.95F);
  return {place.track,
          group.count,
          group.span,
          {left, place.topPx, right - left, place.rowPx},
          {ExploreFont::bandCount, InkRole::muted, {x, baseline}, widthPx, std::move(words)}};
}

}  // namespace timeline
