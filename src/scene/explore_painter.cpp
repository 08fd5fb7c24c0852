#include "scene/explore_painter.h"

#include <algorithm>

namespace timeline {
namespace {

constexpr float kLinePx = 1;
constexpr float kUncertain = 0.45F;

}  // namespace

void ExplorePainter::fill(const RectPx& rect, Color color) {
  if (rect.width > 0 && rect.height > 0) out_.commands.push_back(FillRect{rect, color});
}

Color ExplorePainter::colorOf(std::size_t track) const {
  return track < dataset_.tracks.size() ? trackColor(dataset_.tracks[track], theme_) : theme_.ink;
}

void ExplorePainter::axis(const ExploreTicks& ticks, const ExploreBands& bands) {
  const float bottom = bands.heightPx;
  const float lowerRow = bands.bands.empty() ? bands.axisTopPx : bands.bands.front().topPx;
  for (const ExploreTick& tick : ticks.ticks) {
    const float top = tick.isMajor ? bands.axisTopPx : (bands.axisTopPx + lowerRow) / 2;
    const Color color = tick.isMajor ? theme_.rule : faded(theme_.rule, 0.55F);
    fill({tick.x - kLinePx / 2, top, kLinePx, bottom - top}, color);
  }
  for (const SetLine& line : ticks.words)
    words(line, false);
}

void ExplorePainter::band(const ExploreBand& band, const ExploreBands& bands) {
  fill({0, band.topPx - kLinePx / 2, bands.widthPx, kLinePx}, theme_.rule);
  fill(band.stripe, colorOf(band.track));
  for (const SetLine& line : band.words)
    words(line, bands.timeLeftPx <= 0);
}

void ExplorePainter::column(const FoldColumn& column) {
  fill(column.rect, colorOf(column.track));
}

void ExplorePainter::words(const SetLine& line, bool isOverLines) {
  constexpr float kAirPx = 2;
  constexpr float kAbove = 1.1F;
  constexpr float kHeight = 1.35F;
  const float sizePx = faceOf(fonts_, line.font).sizePx;
  if (isOverLines) {
    fill({line.origin.x - kAirPx, line.origin.y - sizePx * kAbove, line.widthPx + 2 * kAirPx,
          sizePx * kHeight},
         theme_.ground);
  }
  out_.commands.push_back(DrawText{static_cast<std::uint16_t>(line.font), line.origin, line.widthPx,
                                   inkOf(theme_, line.ink), line.text, sizePx});
}

void ExplorePainter::label(const ExploreLabel& label) {
  constexpr float kAirPx = 4;
  constexpr float kSelected = 0.12F;
  for (const RectPx& box : label.boxes) {
    const RectPx ground{box.x - kAirPx, box.y + 1, box.width + 2 * kAirPx, box.height - 2};
    fill(ground, theme_.ground);
    if (label.isSelected) fill(ground, faded(theme_.ink, kSelected));
  }
  for (const SetLine& line : label.lines)
    words(line, false);
}

void ExplorePainter::mark(const ExploreMark& mark) {
  const Color color = colorOf(mark.track);
  switch (mark.look.kind) {
    case MarkKind::day:
      node(mark, color);
      break;
    case MarkKind::open:
      arrow(mark, color);
      break;
    case MarkKind::period:
    case MarkKind::range:
    case MarkKind::approximate:
      bar(mark, color);
      break;
  }
  if (!mark.isSelected) return;
  constexpr float kLinePx = 2;
  constexpr float kGapPx = 2;
  fill({mark.rect.x, mark.rect.bottom() + kGapPx, mark.rect.width, kLinePx}, theme_.ink);
}

void ExplorePainter::fade(const RectPx& rect, Color from, Color to) {
  FillGradient gradient;
  gradient.rect = rect;
  gradient.from = from;
  gradient.to = to;
  gradient.horizontal = true;
  out_.commands.emplace_back(gradient);
}

void ExplorePainter::node(const ExploreMark& mark, Color color) {
  const float radius = mark.rect.width / 2;
  const PointPx center{mark.rect.x + radius, mark.rect.y + radius};
  out_.commands.push_back(FillDisc{center, radius, color});
}

void ExplorePainter::bar(const ExploreMark& mark, Color color) {
  constexpr float kLongestFadePx = 16;
  constexpr float kOutlinePx = 1.5F;
  const RectPx& rect = mark.rect;
  const bool fadesLeft = mark.look.fadesAtStart && !mark.goesOnLeft;
  const bool fadesRight = mark.look.fadesAtEnd && !mark.goesOnRight;
  const Color body = mark.look.isUncertain ? faded(color, kUncertain) : color;
  const float fadePx = std::min(kLongestFadePx, rect.width / 3);
  const float left = rect.x + (fadesLeft ? fadePx : 0);
  const float right = rect.right() - (fadesRight ? fadePx : 0);
  const Color gone = faded(color, 0);
  if (fadesLeft) fade({rect.x, rect.y, fadePx, rect.height}, gone, body);
  fill({left, rect.y, right - left, rect.height}, body);
  if (fadesRight) fade({right, rect.y, fadePx, rect.height}, body, gone);
  if (mark.look.isUncertain && !fadesLeft && !fadesRight) frameOf(rect, kOutlinePx, color);
}

void ExplorePainter::arrow(const ExploreMark& mark, Color color) {
  constexpr float kHeadPx = 9;
  constexpr float kHeadHalfPx = 6;
  constexpr float kLeft = 0.35F;
  const RectPx& rect = mark.rect;
  const float middle = rect.y + rect.height / 2;
  const bool back = mark.look.opensAtStart;
  const Color pale = faded(color, kLeft);
  const float shaft = std::max(0.0F, rect.width - kHeadPx);
  const float base = back ? rect.x + kHeadPx : rect.right() - kHeadPx;
  const RectPx line{back ? base : rect.x, rect.y, shaft, rect.height};
  fade(line, back ? pale : color, back ? color : pale);
  const float tip = back ? rect.x : rect.right();
  out_.commands.push_back(FillTriangle{
      {tip, middle}, {base, middle - kHeadHalfPx}, {base, middle + kHeadHalfPx}, color});
}

void ExplorePainter::frameOf(const RectPx& rect, float widthPx, Color color) {
  fill({rect.x, rect.y, rect.width, widthPx}, color);
  fill({rect.x, rect.bottom() - widthPx, rect.width, widthPx}, color);
  fill({rect.x, rect.y, widthPx, rect.height}, color);
  fill({rect.right() - widthPx, rect.y, widthPx, rect.height}, color);
}

void ExplorePainter::overview(const OverviewLayout& layout) {
  const RectPx& box = layout.box;
  for (const ExploreTick& tick : layout.ticks.ticks)
    fill({tick.x - kLinePx / 2, box.y, kLinePx, box.height}, theme_.rule);
  fill({box.x, box.bottom(), box.width, kLinePx}, theme_.axis);
  for (const OverviewStroke& stroke : layout.strokes)
    fill(stroke.rect, colorOf(stroke.track));
  for (const SetLine& line : layout.ticks.words)
    words(line, false);
}

void ExplorePainter::brush(const OverviewLayout& layout, TimeSpan shown) {
  constexpr float kFramePx = 2;
  constexpr float kLeastPx = 8;
  constexpr float kGripPx = 6;
  constexpr float kGripHeightPx = 20;
  constexpr float kVeil = 0.62F;
  const RectPx& box = layout.box;
  const float left = std::clamp(layout.scale.xOf(shown.start), box.x, box.right() - kLeastPx);
  const float right = std::clamp(layout.scale.xOf(shown.end), left + kLeastPx, box.right());
  const float top = box.y - kFramePx;
  const float height = box.height + 2 * kFramePx;
  const Color veil = faded(theme_.ground, kVeil);
  fill({box.x, top, left - box.x, height}, veil);
  fill({right, top, box.right() - right, height}, veil);
  frameOf({left, top, right - left, height}, kFramePx, theme_.ink);
  const float gripTop = top + (height - kGripHeightPx) / 2;
  fill({left, gripTop, kGripPx, kGripHeightPx}, theme_.ink);
  fill({right - kGripPx, gripTop, kGripPx, kGripHeightPx}, theme_.ink);
}

}  // namespace timeline
