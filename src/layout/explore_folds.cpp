#include "layout/explore_folds.h"

#include <algorithm>
#include <cmath>

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
  std::int64_t lastCell = 0;
  for (const DenseColumn& column : columns_) {
    const std::int64_t cell = cellOf(column.first, cellSeconds);
    const float left = std::clamp(scale_.xOf(column.first), place.leftPx, place.rightPx - kBarPx);
    const float right = std::max(left + kBarPx, std::min(scale_.xOf(column.last), place.rightPx));
    const TimeSpan span{column.first, {column.last.seconds + 1}};
    if (groups.empty() || cell != lastCell) {
      groups.push_back({left, right, column.count, span});
    } else {
      Group& group = groups.back();
      group.right = std::max(group.right, right);
      group.count += column.count;
      group.span = group.span.unitedWith(span);
    }
    lastCell = cell;
  }
  return groups;
}

void FoldCollector::place(const FoldPlace& place, const MessageCatalogue& messages,
                          ExploreTitles& titles, std::vector<ExploreFold>& folds,
                          std::vector<FoldColumn>& columns) {
  stableSort(columns_.begin(), columns_.end(),
             [](const DenseColumn& a, const DenseColumn& b) { return a.first < b.first; });
  std::vector<Group> all = groups(place);
  if (goingOn_ > 0) {
    // Choosing them goes back to where they may have started.
    const std::int64_t length = scale_.shown.seconds();
    const TimeSpan before{{scale_.shown.start.seconds - length}, scale_.shown.start};
    all.insert(all.begin(), {place.leftPx, place.leftPx + kBarPx, goingOn_, before});
  }
  const float sizePx = titles.face(ExploreFont::bandCount).sizePx;
  const std::size_t first = folds.size();
  for (const Group& group : all) {
    ExploreFold fold{place.track, group.count, group.span, {}, {}};
    float left = group.left;
    const auto wordsEnd = [&] {
      const SetLine& before = folds.back().words;
      return before.origin.x + before.widthPx + kWordGapPx;
    };
    if (folds.size() > first && wordsEnd() > left) {
      fold.count += folds.back().count;
      fold.span = fold.span.unitedWith(folds.back().span);
      left = folds.back().box.x;
      folds.pop_back();
    }
    std::string words = messages.formatCount("explore.folded", fold.count);
    const float widthPx = titles.advance(words, ExploreFont::bandCount);
    const float x = std::max(place.leftPx, std::min(left, place.rightPx - widthPx));
    fold.box = {std::min(x, left), place.topPx,
                std::max(group.right, x + widthPx) - std::min(x, left), place.rowPx};
    const float baseline = place.topPx + kHighestPx + std::round(sizePx * 0.95F);
    fold.words = {ExploreFont::bandCount, InkRole::muted, {x, baseline}, widthPx, std::move(words)};
    folds.push_back(std::move(fold));
  }
  for (const DenseColumn& column : columns_) {
    const float x = std::clamp(scale_.xOf(column.first), place.leftPx, place.rightPx - kBarPx);
    const float right = std::min(place.rightPx, std::max(scale_.xOf(column.last), x + kBarPx));
    const float height = barHeight(column.count);
    columns.push_back({place.track, {x, place.topPx + kHighestPx - height, right - x, height}});
  }
  if (goingOn_ > 0) {
    const float height = barHeight(goingOn_);
    columns.push_back(
        {place.track, {place.leftPx, place.topPx + kHighestPx - height, kBarPx, height}});
  }
}

}  // namespace timeline
