#pragma once

#include "core/dataset/dataset.h"
#include "layout/story_layout.h"
#include "scene/display_list.h"
#include "scene/theme.h"

namespace timeline {

/// Turns placed pieces into commands.
class PiecePainter {
 public:
  /// @param out  appended to
  PiecePainter(const Dataset& dataset, const StoryLayout& layout, const Theme& theme,
               DisplayList& out)
      : dataset_(dataset), layout_(layout), theme_(theme), out_(out) {}

  void operator()(const AxisSegment& segment);
  void operator()(const AxisNotch& notch);
  void operator()(const GapDashes& gap);
  void operator()(const ReturnHook& hook);
  void operator()(const TrackBar& bar);
  void operator()(const EventMark& mark);
  void operator()(const AccountScale& scale);
  void operator()(const PartsChart& chart);
  void operator()(const DecadeBox& decade);
  void operator()(const PlacedPicture& picture);

 private:
  void fill(const RectPx& rect, Color color) { out_.commands.push_back(FillRect{rect, color}); }
  void dot(PointPx center, bool hollow);
  void bar(const EventMark& mark, Color color);
  void arrow(const EventMark& mark, Color color);
  [[nodiscard]] Color colorOfTrack(std::size_t track) const;
  [[nodiscard]] Color colorOfEvent(std::size_t event) const;

  const Dataset& dataset_;
  const StoryLayout& layout_;
  const Theme& theme_;
  DisplayList& out_;
};

}  // namespace timeline
