#include <algorithm>
#include <cmath>

#include "core/time/date_words.h"

namespace timeline {
namespace {

constexpr double kDaysPerWeek = 7;
constexpr double kDaysPerYear = 365.2425;
constexpr double kDaysPerMonth = kDaysPerYear / 12;
constexpr std::uint64_t kLargestNumberInWords = 12;

/// Rounded, and at least one.
std::uint64_t countOf(double days, double daysPerUnit) {
  return static_cast<std::uint64_t>(std::max(1.0, std::round(days / daysPerUnit)));
}

std::string inUnit(std::string_view key, std::uint64_t count, const MessageCatalogue& messages) {
  const std::string numberKey = "number." + std::to_string(count);
  if (count > kLargestNumberInWords || !messages.has(numberKey))
    return messages.formatCount(key, count);
  const std::string number = messages.format(numberKey);
  return messages.formatCount(key, count, {{"count", number}});
}

}  // namespace

std::string durationInWords(TimeSpan span, const MessageCatalogue& messages) {
  const double days = span.days();
  if (days < 1) return messages.format("duration.lessThanDay");
  if (days < 2 * kDaysPerWeek) return inUnit("duration.days", countOf(days, 1), messages);
  if (days < 4 * kDaysPerWeek)
    return inUnit("duration.weeks", countOf(days, kDaysPerWeek), messages);
  // Up to two years months are told, since "one year" for eighteen months would mislead; twelve of
  // them are a year.
  const std::uint64_t months = countOf(days, kDaysPerMonth);
  if (months < 24 && months != 12) return inUnit("duration.months", months, messages);
  return inUnit("duration.years", countOf(days, kDaysPerYear), messages);
}

}  // namespace timeline
