#include "scene/piece_painter.h"

#include <algorithm>
#include <array>

namespace timeline {
namespace {

constexpr float kAxisPx = 2;
constexpr float kBarPx = 5;
constexpr float kMinorBarPx = 4;
constexpr float kDotRadiusPx = 5;

float notchLength(TickUnit unit) {
  switch (unit) {
    case TickUnit::day:
      return 4;
    case TickUnit::month:
      return 7;
    case TickUnit::year:
      return 11;
    case TickUnit::decade:
    case TickUnit::century:
      break;
  }
  return 14;
}

}  // namespace

void PiecePainter::operator()(const AxisSegment& segment) {
  fill({segment.x - kAxisPx / 2, segment.top, kAxisPx, segment.bottom - segment.top}, theme_.axis);
}

/// Notches stand on the side that is away from the words.
void PiecePainter::operator()(const AxisNotch& notch) {
  const float length = notchLength(notch.tick.unit);
  fill({notch.axisX - kAxisPx / 2 - length, notch.tick.y - 0.5F, length, 1}, theme_.axis);
}

void PiecePainter::operator()(const GapDashes& gap) {
  constexpr float kDashPx = 12;
  for (const float y : gap.y)
    fill({gap.axisX - kDashPx / 2, y - kAxisPx / 2, kDashPx, kAxisPx}, theme_.axis);
}

void PiecePainter::operator()(const ReturnHook& hook) {
  constexpr float kAirPx = 8;
  constexpr float kShaftPx = 18;
  constexpr float kHeadPx = 9;
  constexpr float kHeadHalfPx = 5;
  const float foot = std::max(hook.axisX + kAirPx, hook.textX - kAirPx);
  const float left = hook.axisX - kAxisPx / 2;
  fill({left, hook.y - kAxisPx / 2, foot - left, kAxisPx}, theme_.axis);
  fill({left, hook.y - kShaftPx, kAxisPx, kShaftPx - kAxisPx / 2}, theme_.axis);
  const float headY = hook.y - kShaftPx;
  out_.commands.push_back(FillTriangle{{hook.axisX, headY - kHeadPx},
                                       {hook.axisX - kHeadHalfPx, headY},
                                       {hook.axisX + kHeadHalfPx, headY},
                                       theme_.axis});
}

void PiecePainter::operator()(const TrackBar& bar) {
  fill(bar.rect, colorOfTrack(bar.track));
}

void PiecePainter::operator()(const EventMark& mark) {
  switch (mark.kind) {
    case MarkKind::day: {
      const float size = mark.bottom - mark.top;
      fill({mark.x - size / 2, mark.top, size, size}, mark.minor ? theme_.muted : theme_.ink);
      break;
    }
    case MarkKind::period:
    case MarkKind::range:
    case MarkKind::approximate:
      bar(mark, colorOfEvent(mark.event));
      break;
    case MarkKind::open:
      arrow(mark, colorOfEvent(mark.event));
      break;
  }
}

void PiecePainter::bar(const EventMark& mark, Color color) {
  constexpr float kLongestFadePx = 14;
  const float width = mark.minor ? kMinorBarPx : kBarPx;
  const float fade = std::min(kLongestFadePx, (mark.bottom - mark.top) / 3);
  const float left = mark.x - width / 2;
  const float top = mark.top + (mark.fadesAtStart ? fade : 0);
  const float bottom = mark.bottom - (mark.fadesAtEnd ? fade : 0);
  const Color gone = faded(color, 0);
  if (mark.fadesAtStart)
    out_.commands.push_back(FillGradient{{left, mark.top, width, fade}, gone, color, false});
  fill({left, top, width, bottom - top}, color);
  if (mark.fadesAtEnd)
    out_.commands.push_back(FillGradient{{left, bottom, width, fade}, color, gone, false});
}

void PiecePainter::arrow(const EventMark& mark, Color color) {
  constexpr float kHeadPx = 10;
  constexpr float kHeadHalfPx = 6;
  constexpr float kLeft = 0.35F;
  const float width = mark.minor ? kMinorBarPx : kBarPx;
  const float left = mark.x - width / 2;
  const Color pale = faded(color, kLeft);
  const float shaft = mark.bottom - mark.top - kHeadPx;
  const float tip = mark.opensUpwards ? mark.top : mark.bottom;
  const float base = mark.opensUpwards ? mark.top + kHeadPx : mark.bottom - kHeadPx;
  if (mark.opensUpwards)
    out_.commands.push_back(FillGradient{{left, base, width, shaft}, pale, color, false});
  else
    out_.commands.push_back(FillGradient{{left, mark.top, width, shaft}, color, pale, false});
  out_.commands.push_back(FillTriangle{
      {mark.x, tip}, {mark.x - kHeadHalfPx, base}, {mark.x + kHeadHalfPx, base}, color});
}

void PiecePainter::dot(PointPx center, bool hollow) {
  constexpr float kRingPx = 2;
  if (!hollow) {
    out_.commands.push_back(FillDisc{center, kDotRadiusPx, theme_.ink});
    return;
  }
  out_.commands.push_back(FillDisc{center, kDotRadiusPx, theme_.ground});
  out_.commands.push_back(StrokeRing{center, kDotRadiusPx, kRingPx, theme_.ink});
}

void PiecePainter::operator()(const AccountScale& scale) {
  constexpr float kLinePx = 1;
  constexpr float kRangePx = 3;
  constexpr float kFadePx = 40;
  const float y = scale.box.y + scale.box.height / 2;
  fill({scale.box.x, y - kLinePx / 2, scale.box.width, kLinePx}, theme_.axis);
  const Color gone = faded(theme_.ink, 0);
  if (scale.fadesTowards > 0) {
    const float right = std::min(scale.fromX + kFadePx, scale.box.right());
    const RectPx rect{scale.fromX, y - kRangePx / 2, right - scale.fromX, kRangePx};
    out_.commands.push_back(FillGradient{rect, theme_.ink, gone, true});
  } else if (scale.fadesTowards < 0) {
    const float left = std::max(scale.fromX - kFadePx, scale.box.x);
    const RectPx rect{left, y - kRangePx / 2, scale.fromX - left, kRangePx};
    out_.commands.push_back(FillGradient{rect, gone, theme_.ink, true});
  }
  if (scale.toX > scale.fromX) {
    fill({scale.fromX, y - kRangePx / 2, scale.toX - scale.fromX, kRangePx}, theme_.ink);
    dot({scale.toX, y}, scale.hollow);
  }
  dot({scale.fromX, y}, scale.hollow);
}

void PiecePainter::operator()(const PartsChart& chart) {
  const std::array<Color, 4> shades{theme_.ink, theme_.muted, theme_.axis, theme_.faint};
  for (const PartsChart::Part& part : chart.parts)
    fill(part.rect, shades[part.shade % shades.size()]);
}

void PiecePainter::operator()(const DecadeBox& decade) {
  constexpr float kBaseLinePx = 1.5F;
  constexpr float kExtentLinePx = 3;
  constexpr float kExtentOpacity = 0.13F;
  const RectPx& box = decade.box;
  const float base = box.bottom() - kBaseLinePx;
  const auto xOf = [&](double fraction) {
    return box.x + static_cast<float>(fraction) * box.width;
  };
  for (const DecadeYear& year : layout_.decade.years)
    fill({xOf(year.position) - 0.5F, box.y, 1, box.height}, theme_.rule);
  float from = 0;
  float to = 0;
  if (decade.chapter && *decade.chapter < layout_.chapterExtents.size()) {
    const TimeSpan extent = layout_.chapterExtents[*decade.chapter];
    from = xOf(layout_.decade.scale.fractionOf(extent.start));
    to = std::max(from + kExtentLinePx, xOf(layout_.decade.scale.fractionOf(extent.end)));
    fill({from, box.y, to - from, base - box.y}, faded(theme_.ink, kExtentOpacity));
  }
  fill({box.x, base, box.width, kBaseLinePx}, theme_.axis);
  for (const DecadeStroke& stroke : decade.strokes) {
    const float height = static_cast<float>(stroke.height) * (base - box.y);
    fill({xOf(stroke.position) - stroke.widthPx / 2, base - height, stroke.widthPx, height},
         colorOfTrack(stroke.track));
  }
  if (to > from) fill({from, base, to - from, kExtentLinePx}, theme_.ink);
}

void PiecePainter::operator()(const PlacedPicture& picture) {
  constexpr Color kUntinted{255, 255, 255, 255};
  out_.commands.push_back(
      DrawImage{picture.media, picture.rect, picture.motif ? theme_.ink : kUntinted});
}

Color PiecePainter::colorOfTrack(std::size_t track) const {
  return track < dataset_.tracks.size() ? trackColor(dataset_.tracks[track], theme_) : theme_.ink;
}

Color PiecePainter::colorOfEvent(std::size_t event) const {
  const std::vector<std::size_t>& tracks = dataset_.events[event].tracks;
  return tracks.empty() ? theme_.ink : colorOfTrack(tracks.front());
}

}  // namespace timeline
