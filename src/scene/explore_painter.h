#pragma once

#include "core/dataset/dataset.h"
#include "layout/explore_bands.h"
#include "layout/explore_layout.h"
#include "layout/overview_layout.h"
#include "scene/display_list.h"
#include "scene/theme.h"

namespace timeline {

/// Turns Explore's placed pieces into commands.
class ExplorePainter {
 public:
  /// @param out  appended to
  ExplorePainter(const Dataset& dataset, const std::vector<FontFace>& fonts, const Theme& theme,
                 DisplayList& out)
      : dataset_(dataset), fonts_(fonts), theme_(theme), out_(out) {}

  void axis(const ExploreTicks& ticks, const ExploreBands& bands);
  void band(const ExploreBand& band, const ExploreBands& bands);
  void column(const FoldColumn& column);
  /// @param isOverLines  puts the ground beneath, so that no line runs through the letters
  void words(const SetLine& line, bool isOverLines);
  void label(const ExploreLabel& label);
  void mark(const ExploreMark& mark);
  void overview(const OverviewLayout& layout);
  void brush(const OverviewLayout& layout, TimeSpan shown);

 private:
  void fill(const RectPx& rect, Color color);
  void fade(const RectPx& rect, Color from, Color to);
  void node(const ExploreMark& mark, Color color);
  void bar(const ExploreMark& mark, Color color);
  void arrow(const ExploreMark& mark, Color color);
  void frameOf(const RectPx& rect, float widthPx, Color color);
  [[nodiscard]] Color colorOf(std::size_t track) const;

  const Dataset& dataset_;
  const std::vector<FontFace>& fonts_;
  const Theme& theme_;
  DisplayList& out_;
};

}  // namespace timeline
