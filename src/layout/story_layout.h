#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/dataset/dataset.h"
#include "core/narrative/decade_line.h"
#include "core/narrative/story_order.h"
#include "core/view/view_command.h"
#include "layout/account_scale.h"
#include "layout/axis_ticks.h"
#include "layout/decade_box.h"
#include "layout/elastic_time_scale.h"
#include "layout/event_mark.h"
#include "layout/measured_story.h"
#include "layout/row_index.h"
#include "layout/screen_form.h"

namespace timeline {

/// A piece of the axis. Long axes come in several, so that each lies near what it belongs to.
struct AxisSegment {
  float x = 0;  ///< middle of the line
  float top = 0;
  float bottom = 0;
};

struct AxisNotch {
  float axisX = 0;
  AxisTick tick;
};

/// The axis through a gap: short dashes instead of the line.
struct GapDashes {
  float axisX = 0;
  std::vector<float> y;  ///< middle of each dash
};

/// "Back to …": a hook from the words to the axis and an arrow up it.
struct ReturnHook {
  float axisX = 0;
  float textX = 0;  ///< where the words begin
  float y = 0;      ///< middle of the words
};

/// The colour of one of the entry's tracks, beside its card.
struct TrackBar {
  RectPx rect;
  std::size_t track = 0;
};

struct PlacedPicture {
  std::uint32_t media = 0;  ///< index into Dataset::media
  RectPx rect;              ///< of the picture itself, inside its box
  bool motif = false;       ///< drawn in ink
};

using StoryPiece = std::variant<AxisSegment, AxisNotch, GapDashes, ReturnHook, TrackBar, EventMark,
                                AccountScale, PartsChart, DecadeBox, PlacedPicture>;

struct PlacedPiece {
  float top = 0;
  float bottom = 0;
  StoryPiece piece;
};

/// Pieces by rising top.
struct PieceLayer {
  std::vector<PlacedPiece> pieces;
  RowIndex rows;
};

struct EventPlace {
  std::size_t event = 0;
  RectPx box;
};

/// Everything that is drawn around the words, placed.
struct StoryLayout {
  ScreenForm form = ScreenForm::phone;
  SizePx content;
  DecadeLine decade;
  std::vector<TimeSpan> chapterExtents;  ///< by index into Dataset::chapters
  std::array<PieceLayer, 3> layers;      ///< back to front: axis, track bars, marks and figures
  std::vector<EventPlace> events;        ///< by rising top
  RowIndex eventRows;                    ///< of `events`
  std::vector<ViewRow> eventTops;        ///< for ViewLimits
  std::vector<ViewRow> chapterTops;      ///< likewise
  std::vector<ElasticTimeScale>
      scales;  ///< by index into Dataset::chapters; empty where nothing was measured

  [[nodiscard]] ViewLimits limits() const { return {content.height, eventTops, chapterTops}; }
};

/// Places all that is drawn, once per measure.
///
/// Boxes without extent (in closed details) are left out, as are indices that the dataset does not
/// have.
///
/// @cost O((events + anchors + ticks) log)
[[nodiscard]] StoryLayout layOutStory(const Dataset& dataset, const Story& story,
                                      const MeasuredStory& measured);

/// One line a piece, numbers rounded to 0.01, for golden tests.
[[nodiscard]] std::string dump(const StoryLayout& layout);

}  // namespace timeline
