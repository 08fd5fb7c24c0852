#include "core/time/instant.h"

#include <cstdio>

namespace timeline {
namespace {

// An era is the 400 years after which the Gregorian calendar repeats. Years are counted from March,
// so that the leap day is the last of its year and month lengths follow one formula.
constexpr std::int64_t kYearsPerEra = 400;
constexpr std::int64_t kDaysPerEra = 146'097;
constexpr std::int64_t kDaysFromEraStartToEpoch = 719'468;  // 0000-03-01 to 1970-01-01

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor) {
  const std::int64_t quotient = value / divisor;
  return value % divisor < 0 ? quotient - 1 : quotient;
}

std::int64_t daysSinceEpoch(CivilDate date) {
  const std::int64_t year = date.month > 2 ? date.year : date.year - 1;
  const std::int64_t era = floorDivide(year, kYearsPerEra);
  const std::int64_t yearOfEra = year - era * kYearsPerEra;
  const std::int64_t monthFromMarch = (date.month + 9) % 12;
  const std::int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
  const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return era * kDaysPerEra + dayOfEra - kDaysFromEraStartToEpoch;
}

}  // namespace

bool isLeapYear(std::int64_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(std::int64_t year, int month) {
  if (month == 2) return isLeapYear(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Instant instantOf(CivilDate date) {
  return {daysSinceEpoch(date) * kSecondsPerDay};
}

CivilDate civilDateOf(Instant instant) {
  const std::int64_t days = floorDivide(instant.seconds, kSecondsPerDay) + kDaysFromEraStartToEpoch;
  const std::int64_t era = floorDivide(days, kDaysPerEra);
  const std::int64_t dayOfEra = days - era * kDaysPerEra;
  const std::int64_t yearOfEra =
      (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
  const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
  const int day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
  const int month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
  return {yearOfEra + era * kYearsPerEra + (month <= 2 ? 1 : 0), month, day};
}

std::string isoDay(Instant instant) {
  const CivilDate date = civilDateOf(instant);
  const bool usual = date.year >= 0 && date.year <= 9999;
  const auto year = static_cast<unsigned long long>(date.year < 0 ? -date.year : date.year);
  char text[40];
  std::snprintf(text, sizeof text, "%s%04llu-%02d-%02d",
                usual           ? ""
                : date.year < 0 ? "-"
                                : "+",
                year, date.month, date.day);
  return text;
}

}  // namespace timeline
