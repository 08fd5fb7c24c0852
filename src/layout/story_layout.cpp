#include "layout/story_layout.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "core/base/stable_sort.h"
#include "layout/anchor_table.h"
#include "layout/axis_layout.h"

namespace timeline {
namespace {

enum Layer : std::size_t { kAxisLayer, kBarLayer, kFigureLayer };

void moveInto(PieceLayer& layer, std::vector<PlacedPiece>& pieces) {
  layer.pieces.insert(layer.pieces.end(), std::make_move_iterator(pieces.begin()),
                      std::make_move_iterator(pieces.end()));
}

/// The picture within its box, with its own proportions: `object-fit: contain`.
/// @param side  0 left, 1 right
RectPx contained(const Media& media, RectPx box, float side) {
  if (media.widthPx <= 0 || media.heightPx <= 0) return box;
  const auto width = static_cast<float>(media.widthPx);
  const auto height = static_cast<float>(media.heightPx);
  const float scale = std::min(box.width / width, box.height / height);
  const SizePx size{width * scale, height * scale};
  return {box.x + (box.width - size.width) * side, box.y + (box.height - size.height) / 2,
          size.width, size.height};
}

/// Places what is not on the axis, from one measured box each.
class FigurePlacer {
 public:
  FigurePlacer(const Dataset& dataset, StoryLayout& layout) : dataset_(dataset), layout_(layout) {}

  void place(const AnchorBox& anchor) {
    const std::size_t index = anchor.index;
    const RectPx& box = anchor.box;
    switch (anchor.kind) {
      case AnchorKind::decade:
        add(box, decadeBoxOf(layout_.decade, box, std::nullopt));
        break;
      case AnchorKind::chapterStrip:
        if (index < dataset_.chapters.size()) add(box, decadeBoxOf(layout_.decade, box, index));
        break;
      case AnchorKind::accountScale:
        if (index < dataset_.claims.size()) placeScale(index, box);
        break;
      case AnchorKind::chart:
        if (index < dataset_.charts.size()) placeChart(dataset_.charts[index], box);
        break;
      case AnchorKind::motif:
        if (index < dataset_.chapters.size() && dataset_.chapters[index].motif)
          placePicture(*dataset_.chapters[index].motif, box, true);
        break;
      case AnchorKind::picture:
        if (index < dataset_.media.size()) placePicture(index, box, false);
        break;
      case AnchorKind::chapter:
      case AnchorKind::chapterList:
      case AnchorKind::event:
      case AnchorKind::eventDate:
      case AnchorKind::gap:
      case AnchorKind::returnMark:
        break;
    }
  }

 private:
  void add(const RectPx& bounds, StoryPiece piece) {
    layout_.layers[kFigureLayer].pieces.push_back({bounds.y, bounds.bottom(), std::move(piece)});
  }

  void placeScale(std::size_t claim, const RectPx& box) {
    if (std::optional<AccountScale> scale = accountScaleOf(dataset_, claim, box)) add(box, *scale);
  }

  void placeChart(const Chart& chart, const RectPx& box) {
    if (chart.kind == ChartKind::parts) add(box, partsChartOf(dataset_, chart, box));
  }

  void placePicture(std::size_t media, const RectPx& box, bool motif) {
    const bool toTheRight = motif && layout_.form == ScreenForm::desktop;
    const RectPx rect = contained(dataset_.media[media], box, toTheRight ? 1.0F : 0.0F);
    add(box, PlacedPicture{static_cast<std::uint32_t>(media), rect, motif});
  }

  const Dataset& dataset_;
  StoryLayout& layout_;
};

void placeChapters(const Dataset& dataset, const Story& story, const MeasuredStory& measured,
                   StoryLayout& layout) {
  const AnchorTable anchors(measured);
  layout.scales.resize(dataset.chapters.size());
  layout.chapterExtents.resize(dataset.chapters.size(), story.extent);
  for (const StoryChapter& chapter : story.chapters) {
    layout.chapterExtents[chapter.chapter] = chapter.extent;
    const AxisInput input{dataset, chapter, anchors, measured.textScale};
    ChapterAxis axis = layOutAxis(input);
    layout.scales[chapter.chapter] = std::move(axis.scale);
    moveInto(layout.layers[kAxisLayer], axis.axis);
    moveInto(layout.layers[kBarLayer], axis.bars);
    moveInto(layout.layers[kFigureLayer], axis.marks);
  }
}

void placeEvents(const Dataset& dataset, const MeasuredStory& measured, StoryLayout& layout) {
  for (const AnchorBox& anchor : measured.anchors) {
    if (!isShown(anchor.box)) continue;
    if (anchor.kind == AnchorKind::event && anchor.index < dataset.events.size())
      layout.events.push_back({anchor.index, anchor.box});
    if (anchor.kind == AnchorKind::chapter && anchor.index < dataset.chapters.size())
      layout.chapterTops.push_back({anchor.index, anchor.box.y});
  }
  stableSort(layout.events.begin(), layout.events.end(),
             [](const EventPlace& a, const EventPlace& b) { return a.box.y < b.box.y; });
  stableSort(layout.chapterTops.begin(), layout.chapterTops.end(),
             [](const ViewRow& a, const ViewRow& b) { return a.topPx < b.topPx; });
  for (const EventPlace& place : layout.events) {
    layout.eventRows.add(place.box.y, place.box.bottom());
    layout.eventTops.push_back({place.event, place.box.y});
  }
}

void sortLayer(PieceLayer& layer) {
  stableSort(layer.pieces.begin(), layer.pieces.end(),
             [](const PlacedPiece& a, const PlacedPiece& b) { return a.top < b.top; });
  for (const PlacedPiece& piece : layer.pieces)
    layer.rows.add(piece.top, piece.bottom);
}

}  // namespace

StoryLayout layOutStory(const Dataset& dataset, const Story& story, const MeasuredStory& measured) {
  StoryLayout layout;
  layout.form = screenFormOf(measured.content.width);
  layout.content = measured.content;
  layout.decade = decadeLineOf(dataset, story);
  placeChapters(dataset, story, measured, layout);
  placeEvents(dataset, measured, layout);
  FigurePlacer figures(dataset, layout);
  for (const AnchorBox& anchor : measured.anchors) {
    if (isShown(anchor.box)) figures.place(anchor);
  }
  for (PieceLayer& layer : layout.layers)
    sortLayer(layer);
  return layout;
}

}  // namespace timeline
