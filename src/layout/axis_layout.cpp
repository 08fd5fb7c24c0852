#include "layout/axis_layout.h"

#include <algorithm>

namespace timeline {
namespace {

/// The axis is the left border of the list: its middle is half of its width further in.
constexpr float kAxisHalfWidthPx = 1;
/// Half of the line height of date lines and return marks (1.5rem), at a text scale of 1.
constexpr float kDateMiddlePx = 12;
constexpr std::size_t kDashes = 7;
constexpr float kTrackBarPx = 3;
constexpr float kTrackBarStepPx = 5;
constexpr float kMarkAirPx = 3;
constexpr std::size_t kMostTracks = 3;
constexpr float kHookPx = 26;

/// An entry that the page holds.
struct PlacedItem {
  const StoryItem* item = nullptr;
  RectPx card;
  float dateY = 0;
};

std::vector<PlacedItem> placedItems(const AxisInput& input) {
  std::vector<PlacedItem> placed;
  for (const StoryItem& item : input.chapter.items) {
    const RectPx* card = input.anchors.find(AnchorKind::event, item.event);
    if (card == nullptr) continue;
    const RectPx* date = input.anchors.find(AnchorKind::eventDate, item.event);
    const float top = date != nullptr ? date->y : card->y;
    placed.push_back({&item, *card, top + kDateMiddlePx * input.textScale});
  }
  return placed;
}

GapDashes dashesOver(float axisX, const RectPx& gap) {
  GapDashes dashes;
  dashes.axisX = axisX;
  const float step = gap.height / static_cast<float>(kDashes + 1);
  for (std::size_t i = 1; i <= kDashes; ++i)
    dashes.y.push_back(gap.y + step * static_cast<float>(i));
  return dashes;
}

class AxisBuilder {
 public:
  AxisBuilder(const AxisInput& input, const RectPx& list)
      : input_(input), list_(list), axisX_(list.x + kAxisHalfWidthPx) {}

  ChapterAxis build() {
    const std::vector<PlacedItem> items = placedItems(input_);
    std::vector<TimeAnchor> anchors;
    for (const PlacedItem& item : items)
      anchors.push_back({toldBy(item), item.dateY});
    result_.scale = ElasticTimeScale(anchors);

    float cursor = list_.y;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const RectPx* gap = input_.anchors.find(AnchorKind::gap, items[i].item->event);
      if (gap != nullptr) {
        addSegment(cursor, gap->y);
        result_.axis.push_back({gap->y, gap->bottom(), dashesOver(axisX_, *gap)});
        cursor = gap->bottom();
      } else if (i > 0) {
        addNotches(anchors[i - 1], anchors[i]);
      }
      addSegment(cursor, items[i].dateY);
      cursor = items[i].dateY;
      addMark(items[i]);
    }
    addSegment(cursor, list_.bottom());
    addReturn();
    return std::move(result_);
  }

 private:
  [[nodiscard]] Instant toldBy(const PlacedItem& item) const {
    return toldAt(input_.dataset.events[item.item->event].date);
  }

  void addSegment(float top, float bottom) {
    if (bottom > top) result_.axis.push_back({top, bottom, AxisSegment{axisX_, top, bottom}});
  }

  void addNotches(TimeAnchor from, TimeAnchor to) {
    for (const AxisTick& tick : ticksBetween(from, to))
      result_.axis.push_back({tick.y - 1, tick.y + 1, AxisNotch{axisX_, tick}});
  }

  void addMark(const PlacedItem& item) {
    const std::size_t index = item.item->event;
    const Event& event = input_.dataset.events[index];
    const MarkPlace place{axisX_, item.dateY, item.card.bottom()};
    const EventMark mark = markOf(event, index, place, result_.scale);
    result_.marks.push_back({mark.top, mark.bottom, mark});
    const float bottom = item.card.bottom();
    for (std::size_t i = 0; i < std::min(event.tracks.size(), kMostTracks); ++i) {
      // The first track runs on the axis and leaves the mark and its fading ends alone.
      const float top = i == 0 ? mark.bottom + kMarkAirPx : item.dateY;
      const float x = axisX_ - kTrackBarPx / 2 + kTrackBarStepPx * static_cast<float>(i);
      if (bottom > top)
        result_.bars.push_back(
            {top, bottom, TrackBar{{x, top, kTrackBarPx, bottom - top}, event.tracks[i]}});
    }
  }

  void addReturn() {
    const RectPx* words = input_.anchors.find(AnchorKind::returnMark, input_.chapter.chapter);
    if (words == nullptr) return;
    const float y = words->y + std::min(words->height / 2, kDateMiddlePx * input_.textScale);
    result_.marks.push_back({y - kHookPx, y + 2, ReturnHook{axisX_, words->x, y}});
  }

  const AxisInput& input_;
  RectPx list_;
  float axisX_;
  ChapterAxis result_;
};

}  // namespace

ChapterAxis layOutAxis(const AxisInput& input) {
  const RectPx* list = input.anchors.find(AnchorKind::chapterList, input.chapter.chapter);
  if (list == nullptr) return {};
  return AxisBuilder(input, *list).build();
}

}  // namespace timeline
