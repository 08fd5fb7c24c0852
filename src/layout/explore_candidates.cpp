#include "layout/explore_candidates.h"

#include <algorithm>
#include <cmath>

#include "core/base/stable_sort.h"

namespace timeline {
namespace {

constexpr std::size_t kWholeTrack = 512;  ///< tracks up to so many entries are laid out whole
constexpr std::size_t kMostInColumn = 24;
constexpr float kLeastBarPx = 10;
constexpr float kLeastFadedPx = 18;
constexpr float kArrowPx = 44;
constexpr float kCarryingPx = 96;  ///< bars so long carry their label
constexpr float kLabelGapPx = 8;

std::int64_t floorTo(std::int64_t value, std::int64_t step) {
  return value - ((value % step) + step) % step;
}

class Collector {
 public:
  explicit Collector(const CandidateInput& input)
      : in_(input),
        columnSeconds_(
            std::max<std::int64_t>(1, std::llround(input.scale.secondsPerPx() * kFoldColumnPx))) {}

  ExploreCandidates collect() {
    const Window window = windowOf();
    addReachingInto(window);
    for (std::size_t row = window.first; row < window.last;) {
      const std::size_t end = columnEnd(row, window.last);
      if (end - row <= kMostInColumn) {
        for (std::size_t each = row; each < end; ++each)
          add(each, end - row <= in_.lanes);
      } else {
        addDense(row, end);
      }
      row = end;
    }
    stableSort(
        found_.entries.begin(), found_.entries.end(),
        [](const ExploreCandidate& a, const ExploreCandidate& b) { return a.left < b.left; });
    return std::move(found_);
  }

 private:
  struct Window {
    std::size_t first = 0;
    std::size_t last = 0;
  };

  /// Of large tracks: a quarter of the view before it, from a mark that moving time passes seldom.
  [[nodiscard]] Window windowOf() const {
    const ExploreIndex::Rows& rows = in_.rows;
    if (rows.size() <= kWholeTrack) return {0, rows.size()};
    const TimeSpan shown = in_.scale.shown;
    const std::int64_t step = std::max<std::int64_t>(1, shown.seconds() / 4);
    const Instant start{floorTo(shown.start.seconds - step, step)};
    return {rows.firstFrom(start), rows.firstFrom(shown.end)};
  }

  void addReachingInto(const Window& window) {
    if (window.first == 0) return;
    for (const std::uint32_t row :
         in_.rows.reachingOver(window.first, in_.scale.shown.start, 2 * in_.lanes))
      add(row, true);
    if (!in_.selected) return;
    // The selected entry is a mark wherever it is.
    for (std::size_t row = 0; row < window.first; ++row) {
      const bool isGoingOn = in_.rows.ends[row] > in_.scale.shown.start.seconds;
      if (in_.rows.events[row] == *in_.selected && isGoingOn && !isAdded(row)) add(row, true);
    }
  }

  [[nodiscard]] bool isAdded(std::size_t row) const {
    return std::any_of(found_.entries.begin(), found_.entries.end(),
                       [row](const ExploreCandidate& each) { return each.row == row; });
  }

  [[nodiscard]] std::size_t columnEnd(std::size_t row, std::size_t last) const {
    const std::int64_t limit = floorTo(in_.rows.starts[row], columnSeconds_) + columnSeconds_;
    // Most columns hold few: look there before halving all that is left.
    std::size_t reach = 1;
    while (row + reach < last && in_.rows.starts[row + reach] < limit)
      reach *= 2;
    const auto from = in_.rows.starts.begin() + static_cast<std::ptrdiff_t>(row + reach / 2);
    const auto to =
        in_.rows.starts.begin() + static_cast<std::ptrdiff_t>(std::min(last, row + reach + 1));
    return static_cast<std::size_t>(std::lower_bound(from, to, limit) - in_.rows.starts.begin());
  }

  void addDense(std::size_t row, std::size_t end) {
    // What started before the view is counted when it goes on into it.
    const std::size_t first = std::max(row, in_.rows.firstFrom(in_.scale.shown.start));
    const std::size_t last = std::min(end, in_.rows.firstFrom(in_.scale.shown.end));
    std::size_t count = last > first ? last - first : 0;
    for (std::size_t each = row; in_.selected && each < end; ++each) {
      if (in_.rows.events[each] != *in_.selected) continue;
      add(each, true);
      count -= each >= first && each < last ? 1 : 0;
    }
    if (count > 0)
      found_.columns.push_back({{in_.rows.starts[first]}, {in_.rows.starts[last - 1]}, count});
  }

  void add(std::size_t row, bool mayHaveLabel) {
    const ExploreIndex::Rows& rows = in_.rows;
    const ExploreLook look = rows.looks[row];
    ExploreCandidate found;
    found.row = static_cast<std::uint32_t>(row);
    const bool isSelected = in_.selected == std::size_t{rows.events[row]};
    found.rank =
        isSelected ? PackRank::selected : (look.isMinor ? PackRank::minor : PackRank::main);
    const float startX = in_.scale.xOf({rows.starts[row]});
    const float endX = in_.scale.xOf({rows.ends[row]});
    placeMark(look, startX, endX, found);
    found.markLeft = found.left;
    found.markRight = found.right;
    found.wanted = found.right;
    if (mayHaveLabel) {
      const float labelPx = in_.titles.guessedWidthPx(rows.events[row]);
      const float labelLeft = found.carriesLabel ? found.left : found.right + kLabelGapPx;
      found.wanted = std::max(found.right, labelLeft + labelPx);
    }
    if (isSelected) reserveLabel(found);
    found_.entries.push_back(found);
  }

  void placeMark(ExploreLook look, float startX, float endX, ExploreCandidate& found) const {
    if (look.kind == MarkKind::day) {
      const float radius = nodeRadiusPx(look, in_.titles.face(ExploreFont::label).sizePx);
      const float middle = (startX + endX) / 2;
      found.left = middle - radius;
      found.right = middle + radius;
    } else if (look.kind == MarkKind::open) {
      found.left = look.opensAtStart ? endX - kArrowPx : startX;
      found.right = found.left + kArrowPx;
    } else {
      const bool fades = look.fadesAtStart || look.fadesAtEnd;
      found.left = startX;
      found.right = std::max(endX, startX + (fades ? kLeastFadedPx : kLeastBarPx));
      found.carriesLabel = found.right - found.left >= kCarryingPx;
    }
  }

  /// The label of the selected entry is kept free as its mark is, on the side that has room.
  void reserveLabel(ExploreCandidate& found) const {
    const float viewLeft = in_.scale.leftPx;
    const float viewRight = viewLeft + in_.scale.widthPx;
    if (found.right < viewLeft || found.left > viewRight) return;
    const float wantedPx =
        in_.titles.measured(in_.rows.events[found.row], ExploreFont::labelStrong).widthPx();
    const float labelLeft =
        found.carriesLabel ? std::max(found.left, viewLeft) : found.right + kLabelGapPx;
    const float rightRoomPx = viewRight - labelLeft - kLabelGapPx;
    const float leftRoomPx = found.left - viewLeft - 2 * kLabelGapPx;
    if (wantedPx <= rightRoomPx || leftRoomPx <= rightRoomPx) {
      const float labelRight = labelLeft + std::min(wantedPx, rightRoomPx) + kLabelGapPx;
      found.right = std::max(found.right, labelRight);
    } else {
      found.left -= std::min(wantedPx, leftRoomPx) + 2 * kLabelGapPx;
    }
    found.wanted = std::max(found.wanted, found.right);
  }

  const CandidateInput& in_;
  std::int64_t columnSeconds_;
  ExploreCandidates found_;
};

}  // namespace

ExploreCandidates exploreCandidates(const CandidateInput& input) {
  return Collector(input).collect();
}

float nodeRadiusPx(ExploreLook look, float labelPx) {
  constexpr float kNode = 0.4F;
  constexpr float kMinorNode = 0.32F;
  return labelPx * (look.isMinor ? kMinorNode : kNode);
}

}  // namespace timeline
