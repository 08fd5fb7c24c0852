#include "scene/explore_scene.h"

#include <algorithm>
#include <cmath>

#include "layout/dump_writer.h"
#include "scene/explore_painter.h"

namespace timeline {
namespace {

float distanceTo(const RectPx& rect, PointPx point) {
  const float x = std::max({rect.x - point.x, 0.0F, point.x - rect.right()});
  const float y = std::max({rect.y - point.y, 0.0F, point.y - rect.bottom()});
  return std::hypot(x, y);
}

}  // namespace

ExploreTarget ExploreFrame::targetAt(PointPx point, float reachPx) const {
  ExploreTarget target;
  float nearest = reachPx;
  for (const HitRegion& region : hits.regions) {
    const float distance = distanceTo(region.rect, point);
    if (distance > nearest || (distance == nearest && target.event)) continue;
    nearest = distance;
    target.event = region.event;
  }
  for (const FoldRegion& fold : folds) {
    const float distance = distanceTo(fold.rect, point);
    if (distance >= nearest && (target.event || distance > nearest)) continue;
    nearest = distance;
    target = {std::nullopt, fold.span};
  }
  return target;
}

void buildExplore(const ExploreLayout& layout, const ExploreBands& bands, const Dataset& dataset,
                  const std::vector<FontFace>& fonts, const Theme& theme, ExploreFrame& frame) {
  frame.list.commands.clear();
  frame.hits.regions.clear();
  frame.folds.clear();
  frame.entries.clear();
  ExplorePainter painter(dataset, fonts, theme, frame.list);
  painter.axis(layout.ticks, bands);
  for (const ExploreBand& band : bands.bands)
    painter.band(band, bands);
  for (const FoldColumn& column : layout.foldColumns)
    painter.column(column);
  for (const ExploreFold& fold : layout.folds) {
    painter.words(fold.words, true);
    frame.folds.push_back({fold.box, fold.span, fold.count});
  }
  for (const ExploreLabel& label : layout.labels) {
    painter.label(label);
    for (const RectPx& box : label.boxes)
      frame.hits.regions.push_back({box, label.event});
  }
  for (const ExploreMark& mark : layout.marks) {
    painter.mark(mark);
    frame.hits.regions.push_back({mark.rect, mark.event});
    frame.entries.push_back(mark.event);
  }
}

void buildOverview(const OverviewLayout& layout, TimeSpan shown, const Dataset& dataset,
                   const std::vector<FontFace>& fonts, const Theme& theme, DisplayList& list) {
  list.commands.clear();
  ExplorePainter painter(dataset, fonts, theme, list);
  painter.overview(layout);
  painter.brush(layout, shown);
}

std::string dump(const ExploreFrame& frame) {
  DumpWriter out;
  for (const ExploreFrame::FoldRegion& fold : frame.folds)
    out.line("fold").word(std::to_string(fold.count)).rect(fold.rect);
  for (const std::size_t event : frame.entries)
    out.line("entry").word('e' + std::to_string(event));
  return dump(frame.list) + dump(frame.hits) + out.take();
}

}  // namespace timeline
