#pragma once

#include <cstdint>
#include <string>

namespace timeline {

/// A point in time: seconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar.
struct Instant {
  std::int64_t seconds = 0;

  friend bool operator==(Instant a, Instant b) { return a.seconds == b.seconds; }
  friend bool operator!=(Instant a, Instant b) { return a.seconds != b.seconds; }
  friend bool operator<(Instant a, Instant b) { return a.seconds < b.seconds; }
  friend bool operator<=(Instant a, Instant b) { return a.seconds <= b.seconds; }
};

inline constexpr std::int64_t kSecondsPerDay = 86'400;

/// A date of the proleptic Gregorian calendar; month and day count from 1.
struct CivilDate {
  std::int64_t year = 1970;
  int month = 1;
  int day = 1;
};

[[nodiscard]] bool isLeapYear(std::int64_t year);
[[nodiscard]] int daysInMonth(std::int64_t year, int month);

/// Midnight UTC at the start of the date. @source Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms"
[[nodiscard]] Instant instantOf(CivilDate date);
[[nodiscard]] CivilDate civilDateOf(Instant instant);
/// Its day as "2011-12-16"; a year before 0000 or after 9999 with its sign: "-0043-03-15".
[[nodiscard]] std::string isoDay(Instant instant);

}  // namespace timeline
