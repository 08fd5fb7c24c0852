#include "layout/label_placement.h"

#include <algorithm>

#include "core/base/stable_sort.h"

namespace timeline {
namespace {

/// Of the least room, what a shortened label fills at least.
constexpr float kLeastPart = 0.9F;

struct Stretch {
  float left = 0;
  float right = 0;
};

/// What is taken of one lane, sorted by its left end; nothing overlaps.
class TakenLane {
 public:
  void add(Stretch stretch) { taken_.insert(after(stretch.left), stretch); }

  /// Free room around a point, within bounds. @pre the point is free
  [[nodiscard]] Stretch roomAt(float x, Stretch bounds) const {
    const auto next = after(x);
    if (next != taken_.end()) bounds.right = std::min(bounds.right, next->left);
    if (next != taken_.begin()) bounds.left = std::max(bounds.left, std::prev(next)->right);
    return bounds;
  }
  [[nodiscard]] bool isFree(Stretch stretch) const {
    const auto next = after(stretch.left);
    if (next != taken_.end() && next->left < stretch.right) return false;
    return next == taken_.begin() || std::prev(next)->right <= stretch.left;
  }

 private:
  [[nodiscard]] std::vector<Stretch>::const_iterator after(float x) const {
    return std::upper_bound(taken_.begin(), taken_.end(), x,
                            [](float place, const Stretch& each) { return place < each.left; });
  }

  std::vector<Stretch> taken_;
};

/// Advance from one break to the next; the blank between them is left out.
float widthFrom(const MeasuredTitle& title, std::uint32_t from, const TitleEnd& end,
                float blankPx) {
  if (from == 0) return end.widthPx;
  for (const TitleEnd& start : title.ends) {
    if (start.bytes == from) return end.widthPx - start.widthPx - blankPx;
  }
  return end.widthPx;
}

/// No comma or dash stays before an ellipsis.
void shorten(std::string& text) {
  while (!text.empty() && std::string_view(",;:.").find(text.back()) != std::string_view::npos)
    text.pop_back();
  text += "…";
}

class Placer {
 public:
  Placer(std::span<const LabelSeat> seats, const LabelRules& rules, ExploreTitles& titles)
      : seats_(seats), rules_(rules), titles_(titles), lanes_(rules.lanes) {
    for (const LabelSeat& seat : seats)
      lanes_[seat.lane].add({seat.markLeft, seat.markRight});
  }

  void place(std::size_t index, std::vector<PlacedLabel>& labels) {
    const LabelSeat& seat = seats_[index];
    const bool isSelected = seat.rank == PackRank::selected;
    const Stretch bounds{rules_.leftPx, rules_.rightPx};
    Stretch room = lanes_[seat.lane].roomAt(seat.markLeft, bounds);
    const Stretch around = lanes_[seat.lane].roomAt(seat.markLeft - 0.01F, bounds);
    room.left =
        std::max(rules_.leftPx, seat.carriesLabel ? seat.markLeft : seat.markRight + rules_.gapPx);
    if (room.right < rules_.rightPx) room.right -= rules_.gapPx;
    const float roomPx = room.right - room.left;
    const float leftRoomPx = seat.markLeft - around.left - 2 * rules_.gapPx;
    if (!isSelected && roomPx < rules_.leastPx && leftRoomPx < rules_.leastPx) return;
    const MeasuredTitle& title =
        titles_.measured(seat.event, isSelected ? ExploreFont::labelStrong : ExploreFont::label);
    if (title.ends.empty()) return;
    const float wholePx = title.widthPx();
    if (wholePx <= roomPx) return accept(index, {{room.left, wholePx, title.text}}, labels);
    if (wholePx <= leftRoomPx) {
      const float x = seat.markLeft - rules_.gapPx - wholePx;
      return accept(index, {{x, wholePx, title.text}}, labels);
    }
    if (placeOnTwoLines(index, title, room.left, roomPx, labels)) return;
    if (isSelected) return placeShortened(index, title, room.left, roomPx, leftRoomPx, labels);
    if (roomPx < rules_.leastPx) return;
    std::optional<LabelLine> line = fittedLine(title, 0, roomPx, true);
    // A single short word tells nothing.
    if (!line || line->widthPx < rules_.leastPx * kLeastPart) return;
    line->x = room.left;
    accept(index, {*std::move(line)}, labels);
    labels.back().isShortened = true;
  }

 private:
  /// The selected entry's label stands on the side that has more room, whatever is left of it.
  void placeShortened(std::size_t index, const MeasuredTitle& title, float x, float roomPx,
                      float leftRoomPx, std::vector<PlacedLabel>& labels) {
    const bool isLeft = leftRoomPx > roomPx;
    std::optional<LabelLine> line = fittedLine(title, 0, isLeft ? leftRoomPx : roomPx, true);
    if (!line) line = LabelLine{0, title.ellipsisPx, "…"};
    line->x = isLeft ? seats_[index].markLeft - rules_.gapPx - line->widthPx : x;
    accept(index, {*std::move(line)}, labels);
    labels.back().isShortened = true;
  }

  bool placeOnTwoLines(std::size_t index, const MeasuredTitle& title, float x, float roomPx,
                       std::vector<PlacedLabel>& labels) {
    const LabelSeat& seat = seats_[index];
    if (seat.carriesLabel || seat.lane + std::size_t{1} >= lanes_.size()) return false;
    std::optional<LabelLine> first = fittedLine(title, 0, roomPx, false);
    if (!first) return false;
    const auto bytes = static_cast<std::uint32_t>(first->text.size());
    std::optional<LabelLine> second = fittedLine(title, bytes, roomPx, false);
    if (!second || bytes + 1 + second->text.size() < title.text.size()) return false;
    const float right = x + second->widthPx;
    if (!lanes_[seat.lane + std::size_t{1}].isFree({x - rules_.gapPx, right + rules_.gapPx}))
      return false;
    first->x = x;
    second->x = x;
    accept(index, {*std::move(first), *std::move(second)}, labels);
    return true;
  }

  void accept(std::size_t index, std::vector<LabelLine> lines, std::vector<PlacedLabel>& labels) {
    const LabelSeat& seat = seats_[index];
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const float gap = rules_.gapPx / 2;
      const float right = lines[i].x + lines[i].widthPx + gap;
      // Over its own bar the lane is taken already.
      const bool isOver = seat.carriesLabel && lines[i].x >= seat.markLeft;
      const float left = isOver ? seat.markRight : lines[i].x - gap;
      if (left < right) lanes_[seat.lane + i].add({left, right});
    }
    labels.push_back({index, std::move(lines), false});
  }

  std::span<const LabelSeat> seats_;
  const LabelRules& rules_;
  ExploreTitles& titles_;
  std::vector<TakenLane> lanes_;
};

}  // namespace

std::optional<LabelLine> fittedLine(const MeasuredTitle& title, std::uint32_t from, float roomPx,
                                    bool mayShorten) {
  const std::uint32_t start = from == 0 ? 0 : from + 1;
  // About a blank of the font: an ellipsis is three dots, a blank a little less than one and a
  // half.
  const float blankPx = title.ellipsisPx / 3;
  std::optional<LabelLine> line;
  for (const TitleEnd& end : title.ends) {
    if (end.bytes <= start) continue;
    const bool isWhole = end.bytes == title.text.size();
    const float widthPx = widthFrom(title, from, end, blankPx);
    const float addedPx = mayShorten && !isWhole ? title.ellipsisPx : 0;
    if (widthPx + addedPx > roomPx) break;
    line = LabelLine{0, widthPx + addedPx, title.text.substr(start, end.bytes - start)};
    if (addedPx > 0) shorten(line->text);
  }
  return line;
}

std::vector<PlacedLabel> placeLabels(std::span<const LabelSeat> seats, const LabelRules& rules,
                                     ExploreTitles& titles) {
  const std::vector<std::uint32_t> order = stableOrder(
      seats.size(), {&seats, [](const void* data, std::uint32_t a, std::uint32_t b) {
                       const auto& all = *static_cast<const std::span<const LabelSeat>*>(data);
                       return all[a].rank > all[b].rank;
                     }});
  std::vector<PlacedLabel> labels;
  Placer placer(seats, rules, titles);
  for (const std::uint32_t index : order)
    placer.place(index, labels);
  return labels;
}

}  // namespace timeline
