#include "layout/explore_layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "layout/explore_candidates.h"
#include "layout/explore_folds.h"
#include "layout/label_placement.h"

namespace timeline {
namespace {

constexpr float kMarkGapPx = 6;
constexpr float kMinorBarPx = 6;
constexpr float kBarPx = 8;
constexpr float kCarryingBarPx = 4;
constexpr float kBaseline = 0.35F;  ///< below the middle of a line, in parts of the font's size

LinearTimeScale scaleOf(const ExploreLayoutInput& input) {
  return {input.shown, input.bands.timeLeftPx, input.bands.timeWidthPx()};
}

std::vector<std::uint8_t> lanesOf(const ExploreCandidates& candidates, std::size_t lanes) {
  std::vector<LaneBox> boxes;
  boxes.reserve(candidates.entries.size());
  for (const ExploreCandidate& each : candidates.entries)
    boxes.push_back({each.left, each.right, each.wanted, each.rank});
  return packLanes(boxes, lanes, kMarkGapPx);
}

/// Lays out one band.
class BandSetter {
 public:
  BandSetter(const ExploreLayoutInput& input, const ExploreBand& band, ExploreLayout& layout)
      : in_(input),
        band_(band),
        rows_(input.index.tracks()[band.track]),
        track_(static_cast<std::uint32_t>(band.track)),
        out_(layout) {}

  void set() {
    candidates_ = exploreCandidates({rows_, out_.scale, in_.titles, band_.lanes, in_.selected});
    pack(band_.lanes);
    // What finds no lane is folded in the last one.
    if (hasFolds() && band_.lanes > 1) pack(band_.lanes - 1);
    FoldCollector folds(out_.scale);
    for (const DenseColumn& column : candidates_.columns)
      folds.add(column);
    for (std::size_t i = 0; i < candidates_.entries.size(); ++i) {
      const ExploreCandidate& each = candidates_.entries[i];
      const Instant start{rows_.starts[each.row]};
      if (laneOf_[i] == kNoLane) {
        folds.add({start, start, 1});
      } else if (isSeen(each)) {
        addMark(each, laneOf_[i]);
      }
    }
    folds.addGoingOn(goingOn());
    setLabels();
    setFolds(folds);
  }

 private:
  void pack(std::size_t lanes) {
    lanes_ = lanes;
    laneOf_ = lanesOf(candidates_, lanes);
  }

  /// Entries that started before the view and go on in it without being drawn.
  [[nodiscard]] std::size_t goingOn() const {
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < laneOf_.size(); ++i) {
      const std::uint32_t row = candidates_.entries[i].row;
      const bool isAcross =
          rows_.starts[row] < in_.shown.start.seconds && rows_.ends[row] > in_.shown.start.seconds;
      drawn += isAcross && laneOf_[i] != kNoLane ? 1 : 0;
    }
    return rows_.countAcross(in_.shown.start) - drawn;
  }

  [[nodiscard]] bool hasFolds() const {
    const bool isPacked = std::find(laneOf_.begin(), laneOf_.end(), kNoLane) == laneOf_.end();
    return !isPacked || !candidates_.columns.empty() || goingOn() > 0;
  }

  [[nodiscard]] float left() const { return in_.bands.timeLeftPx; }
  [[nodiscard]] float right() const { return in_.bands.timeRightPx; }
  [[nodiscard]] float labelPx() const { return in_.titles.face(ExploreFont::label).sizePx; }

  /// By time, so that a node at the very edge is there as long as its day is.
  [[nodiscard]] bool isSeen(const ExploreCandidate& each) const {
    const bool isWithin = rows_.starts[each.row] < in_.shown.end.seconds &&
                          rows_.ends[each.row] > in_.shown.start.seconds;
    if (rows_.looks[each.row].kind == MarkKind::day) return isWithin;
    return isWithin || (each.markLeft < right() && each.markRight > left());
  }

  void addMark(const ExploreCandidate& each, std::uint8_t lane) {
    const ExploreLook look = rows_.looks[each.row];
    ExploreMark mark;
    mark.event = rows_.events[each.row];
    mark.track = track_;
    mark.look = look;
    mark.isSelected = each.rank == PackRank::selected;
    const float middle = band_.lanesTopPx + (static_cast<float>(lane) + 0.5F) * in_.bands.lanePx;
    if (look.kind == MarkKind::day) {
      const float size = each.markRight - each.markLeft;
      const float x = std::clamp(each.markLeft, left(), std::max(left(), right() - size));
      mark.rect = {x, middle - size / 2, size, size};
    } else {
      const float x = std::max(each.markLeft, left());
      const float end = std::max(x, std::min(each.markRight, right()));
      const float height = each.carriesLabel ? kCarryingBarPx : look.isMinor ? kMinorBarPx : kBarPx;
      const float below = each.carriesLabel ? in_.bands.lanePx / 2 - kCarryingBarPx : 0;
      mark.rect = {x, middle - height / 2 + below, end - x, height};
      mark.goesOnLeft = each.markLeft < left();
      mark.goesOnRight = each.markRight > right();
    }
    seats_.push_back(
        {mark.event, lane, each.rank, mark.rect.x, mark.rect.right(), each.carriesLabel});
    out_.marks.push_back(mark);
  }

  void setLabels() {
    const LabelRules rules{left(), right() - kMarkGapPx, lanes_};
    for (PlacedLabel& placed : placeLabels(seats_, rules, in_.titles)) {
      const LabelSeat& seat = seats_[placed.seat];
      ExploreLabel label;
      label.event = seat.event;
      label.isSelected = seat.rank == PackRank::selected;
      label.isShortened = placed.isShortened;
      const ExploreFont font = label.isSelected ? ExploreFont::labelStrong : ExploreFont::label;
      const float top = band_.lanesTopPx + static_cast<float>(seat.lane) * in_.bands.lanePx;
      const float lift = seat.carriesLabel ? kCarryingBarPx / 2 : 0;
      for (std::size_t i = 0; i < placed.lines.size(); ++i) {
        LabelLine& line = placed.lines[i];
        const float middle = top + (static_cast<float>(i) + 0.5F) * in_.bands.lanePx;
        const float tuck = i == 0 ? 0 : tuckPx();
        label.lines.push_back({font,
                               InkRole::ink,
                               {line.x, std::round(middle + labelPx() * kBaseline - lift - tuck)},
                               line.widthPx,
                               std::move(line.text)});
        const float boxTop = top + static_cast<float>(i) * in_.bands.lanePx;
        label.boxes.push_back({line.x, boxTop, line.widthPx, in_.bands.lanePx});
      }
      out_.labels.push_back(std::move(label));
    }
  }

  /// The second line stands closer to the first than lanes do.
  [[nodiscard]] float tuckPx() const {
    return std::max(0.0F, in_.bands.lanePx - labelPx() * 1.35F);
  }

  void setFolds(FoldCollector& folds) {
    const float top = band_.lanesTopPx + static_cast<float>(lanes_) * in_.bands.lanePx;
    const FoldPlace place{track_, left(), right(), top, in_.bands.lanePx};
    folds.place(place, in_.messages, in_.titles, out_.folds, out_.foldColumns);
  }

  const ExploreLayoutInput& in_;
  const ExploreBand& band_;
  const ExploreIndex::Rows& rows_;
  std::uint32_t track_;
  ExploreLayout& out_;
  ExploreCandidates candidates_;
  std::size_t lanes_ = 1;
  std::vector<std::uint8_t> laneOf_;  ///< by candidate
  std::vector<LabelSeat> seats_;
};

}  // namespace

ExploreLayout layOutExplore(const ExploreLayoutInput& input) {
  ExploreLayout layout;
  input.titles.beginFrame();
  layout.scale = scaleOf(input);
  layout.ticks = exploreTicks(layout.scale, input.messages, input.titles);
  for (SetLine& line : layout.ticks.words)
    line.origin.y += input.bands.axisTopPx;
  for (const ExploreBand& band : input.bands.bands)
    BandSetter(input, band, layout).set();
  return layout;
}

std::vector<std::size_t> lanesNeeded(const ExploreLayoutInput& input, std::size_t most) {
  std::vector<std::size_t> needed;
  const LinearTimeScale scale = scaleOf(input);
  for (const ExploreIndex::Rows& rows : input.index.tracks()) {
    const ExploreCandidates candidates =
        exploreCandidates({rows, scale, input.titles, most, std::nullopt});
    std::size_t lanes = candidates.columns.empty() ? 1 : most;
    for (const std::uint8_t lane : lanesOf(candidates, most))
      lanes = lane == kNoLane ? most : std::max<std::size_t>(lanes, lane + std::size_t{1});
    needed.push_back(std::min(lanes, most));
  }
  return needed;
}

}  // namespace timeline
