#include "scene/story_scene.h"

#include <algorithm>
#include <optional>

#include "scene/piece_painter.h"

namespace timeline {
namespace {

struct Stripe {
  float top = 0;
  float bottom = 0;
};

void paintPieces(const FrameInput& input, Stripe stripe, DisplayList& out) {
  PiecePainter painter(input.dataset, input.layout, themeNamed(input.view.theme), out);
  for (const PieceLayer& layer : input.layout.layers) {
    const RowIndex::Range range = layer.rows.candidates(stripe.top, stripe.bottom);
    for (std::size_t i = range.first; i < range.last; ++i) {
      if (layer.pieces[i].bottom > stripe.top) std::visit(painter, layer.pieces[i].piece);
    }
  }
}

void paintLine(const TextLine& line, const MeasuredText& text, const Theme& theme,
               DisplayList& out) {
  constexpr float kUnderlinePx = 1;
  constexpr float kUnderlineOffset = 0.2F;
  const Color color = inkOf(theme, line.ink);
  const float sizePx = line.font < text.fonts.size() ? text.fonts[line.font].sizePx : 0;
  if (line.underlined) {
    const float y = line.baselinePx + kUnderlineOffset * sizePx;
    out.commands.push_back(FillRect{{line.box.x, y, line.box.width, kUnderlinePx}, color});
  }
  out.commands.push_back(
      DrawText{line.font, {line.box.x, line.baselinePx}, line.box.width, color, line.text, sizePx});
}

void tellEvents(const FrameInput& input, Stripe stripe, Frame& frame) {
  const RowIndex::Range range = input.layout.eventRows.candidates(stripe.top, stripe.bottom);
  for (std::size_t i = range.first; i < range.last; ++i) {
    const EventPlace& place = input.layout.events[i];
    if (place.box.bottom() <= stripe.top) continue;
    frame.hits.regions.push_back({place.box, place.event});
    if (input.labels == nullptr) continue;
    const EventLabel& label = (*input.labels)[place.event];
    frame.semantics.entries.push_back({place.event, label.id, label.title, label.date});
  }
}

/// The strip's line, set in from both sides as the page's own column is.
RectPx stripLine(SizePx strip) {
  constexpr float kColumnPx = 1128;
  constexpr float kAbovePx = 8;
  constexpr float kBelowPx = 8;
  constexpr float kPhoneGutterPx = 20;
  constexpr float kGutterPx = 32;
  const float gutter = screenFormOf(strip.width) == ScreenForm::phone ? kPhoneGutterPx : kGutterPx;
  const float side = std::max(0.0F, (strip.width - kColumnPx) / 2) + gutter;
  return {side, kAbovePx, std::max(1.0F, strip.width - 2 * side),
          std::max(1.0F, strip.height - kAbovePx - kBelowPx)};
}

void paintPosition(const FrameInput& input, const RectPx& line, const Theme& theme,
                   DisplayList& strip) {
  constexpr float kPointerPx = 6;
  constexpr float kPointerHalfPx = 5;
  constexpr float kStrokePx = 3;
  const EdtfDate& date = input.dataset.events[*input.view.activeEvent].date;
  const double fraction = input.layout.decade.scale.fractionOf(spanOf(date).start);
  const float x = line.x + static_cast<float>(fraction) * line.width;
  strip.commands.push_back(
      FillRect{{x - kStrokePx / 2, line.y, kStrokePx, line.height}, theme.ink});
  strip.commands.push_back(FillTriangle{{x, line.y + 1},
                                        {x - kPointerHalfPx, line.y - kPointerPx},
                                        {x + kPointerHalfPx, line.y - kPointerPx},
                                        theme.ink});
}

}  // namespace

void buildStory(const FrameInput& input, Frame& frame) {
  frame.story.commands.clear();
  frame.hits.regions.clear();
  frame.semantics.entries.clear();
  const Stripe stripe{input.view.canvasTopPx, input.view.canvasTopPx + input.view.canvasHeightPx};
  const Theme& theme = themeNamed(input.view.theme);
  paintPieces(input, stripe, frame.story);
  input.rows.visit(input.text, stripe.top, stripe.bottom, [&](std::size_t line) {
    paintLine(input.text.lines[line], input.text, theme, frame.story);
  });
  tellEvents(input, stripe, frame);
}

void buildStrip(const FrameInput& input, DisplayList& strip) {
  strip.commands.clear();
  if (input.strip.width <= 0 || input.strip.height <= 0) return;
  const Theme& theme = themeNamed(input.view.theme);
  const RectPx line = stripLine(input.strip);
  const DecadeBox decade = decadeBoxOf(input.layout.decade, line, input.view.activeChapter);
  PiecePainter(input.dataset, input.layout, theme, strip)(decade);
  if (input.view.activeEvent && *input.view.activeEvent < input.dataset.events.size())
    paintPosition(input, line, theme, strip);
}

void buildFrame(const FrameInput& input, Frame& frame) {
  buildStory(input, frame);
  buildStrip(input, frame.strip);
}

}  // namespace timeline
