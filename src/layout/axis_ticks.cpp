#include "layout/axis_ticks.h"

#include <optional>

#include "core/time/time_span.h"

namespace timeline {
namespace {

constexpr double kDaysPerMonth = 30.44;
constexpr double kDaysPerYear = 365.25;

double daysOf(TickUnit unit) {
  switch (unit) {
    case TickUnit::day:
      return 1;
    case TickUnit::month:
      return kDaysPerMonth;
    case TickUnit::year:
      return kDaysPerYear;
    case TickUnit::decade:
      return 10 * kDaysPerYear;
    case TickUnit::century:
      break;
  }
  return 100 * kDaysPerYear;
}

std::optional<TickUnit> finestUnit(double pixelsPerDay, float minStepPx) {
  for (const TickUnit unit :
       {TickUnit::day, TickUnit::month, TickUnit::year, TickUnit::decade, TickUnit::century}) {
    if (daysOf(unit) * pixelsPerDay >= static_cast<double>(minStepPx)) return unit;
  }
  return std::nullopt;
}

std::int64_t roundedUp(std::int64_t year, std::int64_t step) {
  const std::int64_t rest = ((year % step) + step) % step;
  return rest == 0 ? year : year - rest + step;
}

/// The first beginning of a unit after the instant.
Instant nextBeginning(Instant after, TickUnit unit) {
  const CivilDate date = civilDateOf(after);
  switch (unit) {
    case TickUnit::day:
      return {instantOf({date.year, date.month, date.day}).seconds + kSecondsPerDay};
    case TickUnit::month:
      return date.month == 12 ? instantOf({date.year + 1, 1, 1})
                              : instantOf({date.year, date.month + 1, 1});
    case TickUnit::year:
      return instantOf({date.year + 1, 1, 1});
    case TickUnit::decade:
      return instantOf({roundedUp(date.year + 1, 10), 1, 1});
    case TickUnit::century:
      break;
  }
  return instantOf({roundedUp(date.year + 1, 100), 1, 1});
}

TickUnit coarsestUnitAt(Instant instant) {
  const CivilDate date = civilDateOf(instant);
  if (date.day != 1) return TickUnit::day;
  if (date.month != 1) return TickUnit::month;
  if (date.year % 100 == 0) return TickUnit::century;
  return date.year % 10 == 0 ? TickUnit::decade : TickUnit::year;
}

}  // namespace

std::vector<AxisTick> ticksBetween(TimeAnchor from, TimeAnchor to, const TickRules& rules) {
  std::vector<AxisTick> ticks;
  const double days = TimeSpan{from.at, to.at}.days();
  const float heightPx = to.y - from.y;
  if (days <= 0 || heightPx <= 0) return ticks;
  const std::optional<TickUnit> unit =
      finestUnit(static_cast<double>(heightPx) / days, rules.minStepPx);
  if (!unit) return ticks;

  const ElasticTimeScale scale({from, to});
  for (Instant at = nextBeginning(from.at, *unit); at < to.at; at = nextBeginning(at, *unit)) {
    const AxisTick tick{scale.yOf(at), coarsestUnitAt(at), at};
    if (tick.y < from.y + rules.markMarginPx || tick.y > to.y - rules.markMarginPx) continue;
    ticks.push_back(tick);
  }
  return ticks;
}

}  // namespace timeline
