#include "core/time/edtf_date.h"

namespace timeline {
namespace {

TimeSpan yearsFrom(std::int64_t year, std::int64_t count) {
  return {instantOf({year, 1, 1}), instantOf({year + count, 1, 1})};
}

/// `count` may reach into the next year.
TimeSpan monthsFrom(std::int64_t year, int month, int count) {
  const int last = month - 1 + count;
  return {instantOf({year, month, 1}), instantOf({year + last / 12, last % 12 + 1, 1})};
}

template <class Test>
bool anyPart(const EdtfDate& date, Test test) {
  if (date.start.kind == BoundKind::date && test(date.start.part)) return true;
  return date.end && date.end->kind == BoundKind::date && test(date.end->part);
}

}  // namespace

bool EdtfDate::isApproximate() const {
  return anyPart(*this, [](const DatePart& part) { return part.approximate; });
}

bool EdtfDate::isUncertain() const {
  return anyPart(*this, [](const DatePart& part) { return part.uncertain; });
}

bool EdtfDate::isOpen() const {
  return start.kind != BoundKind::date || (end && end->kind != BoundKind::date);
}

bool EdtfDate::isSureDay() const {
  const DatePart& part = start.part;
  return !isInterval() && start.kind == BoundKind::date && part.precision >= DatePrecision::day &&
         !part.approximate && !part.uncertain && !part.unspecified;
}

TimeSpan spanOf(const DatePart& part) {
  switch (part.precision) {
    case DatePrecision::century:
      return yearsFrom(part.year, 100);
    case DatePrecision::decade:
      return yearsFrom(part.year, 10);
    case DatePrecision::year:
      return yearsFrom(part.year, 1);
    case DatePrecision::season:
      return monthsFrom(part.year, 3 * (part.season - 20), 3);
    case DatePrecision::month:
      return monthsFrom(part.year, part.month, 1);
    case DatePrecision::day:
    case DatePrecision::second:
      break;
  }
  const Instant day = instantOf({part.year, part.month, part.day});
  if (part.precision == DatePrecision::day) return {day, {day.seconds + kSecondsPerDay}};
  return {{day.seconds + part.secondOfDay}, {day.seconds + part.secondOfDay + 1}};
}

TimeSpan spanOf(const EdtfDate& date) {
  const bool hasStart = date.start.kind == BoundKind::date;
  const bool hasEnd = date.end && date.end->kind == BoundKind::date;
  if (hasStart && hasEnd) return spanOf(date.start.part).unitedWith(spanOf(date.end->part));
  if (hasStart) return spanOf(date.start.part);
  if (hasEnd) return spanOf(date.end->part);
  return {};
}

}  // namespace timeline
