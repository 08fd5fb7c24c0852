#include "layout/event_mark.h"

#include <algorithm>

namespace timeline {
namespace {

constexpr float kNodePx = 9;
constexpr float kMinorNodePx = 7;
constexpr float kPeriodBarPx = 24;
constexpr float kMinorPeriodBarPx = 18;
constexpr float kApproximateBarPx = 40;
constexpr float kArrowPx = 44;

bool isVague(const DateBound& bound) {
  return bound.kind == BoundKind::date && (bound.part.approximate || bound.part.uncertain);
}

void centreOn(EventMark& mark, float y, float lengthPx) {
  mark.top = y - lengthPx / 2;
  mark.bottom = y + lengthPx / 2;
}

/// From the date line to where the range ends on the axis, within the card.
void stretchOver(EventMark& mark, const EdtfDate& date, const MarkPlace& place,
                 const ElasticTimeScale& scale) {
  const float shortest = mark.minor ? kMinorPeriodBarPx : kPeriodBarPx;
  mark.top = place.dateY - kNodePx / 2;
  const float end = scale.empty() ? mark.top : scale.yOf(spanOf(date).end);
  const float lowest = std::max(place.cardBottom, mark.top + shortest);
  mark.bottom = std::clamp(end, mark.top + shortest, lowest);
}

}  // namespace

std::string_view nameOf(MarkKind kind) {
  switch (kind) {
    case MarkKind::day:
      return "day";
    case MarkKind::period:
      return "period";
    case MarkKind::range:
      return "range";
    case MarkKind::approximate:
      return "approximate";
    case MarkKind::open:
      break;
  }
  return "open";
}

MarkKind markKindOf(const EdtfDate& date) {
  if (date.isOpen()) return MarkKind::open;
  if (date.isInterval()) return MarkKind::range;
  if (date.isApproximate() || date.isUncertain()) return MarkKind::approximate;
  return date.isSureDay() ? MarkKind::day : MarkKind::period;
}

EventMark markOf(const Event& event, std::size_t index, const MarkPlace& place,
                 const ElasticTimeScale& scale) {
  EventMark mark;
  mark.event = index;
  mark.kind = markKindOf(event.date);
  mark.x = place.axisX;
  mark.minor = event.importance > 1;
  switch (mark.kind) {
    case MarkKind::day:
      centreOn(mark, place.dateY, mark.minor ? kMinorNodePx : kNodePx);
      break;
    case MarkKind::period:
      centreOn(mark, place.dateY, mark.minor ? kMinorPeriodBarPx : kPeriodBarPx);
      break;
    case MarkKind::approximate:
      centreOn(mark, place.dateY, kApproximateBarPx);
      mark.fadesAtStart = mark.fadesAtEnd = true;
      break;
    case MarkKind::range:
      stretchOver(mark, event.date, place, scale);
      mark.fadesAtStart = isVague(event.date.start);
      mark.fadesAtEnd = isVague(*event.date.end);
      break;
    case MarkKind::open:
      mark.opensUpwards = event.date.start.kind != BoundKind::date;
      mark.top = mark.opensUpwards ? place.dateY - kArrowPx : place.dateY - kNodePx / 2;
      mark.bottom = mark.opensUpwards ? place.dateY + kNodePx / 2 : place.dateY + kArrowPx;
      break;
  }
  return mark;
}

}  // namespace timeline
