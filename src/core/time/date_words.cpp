#include "core/time/date_words.h"

#include <array>

namespace timeline {
namespace {

/// Which fields a date leaves out because the other end of its interval says them.
enum class Shared : std::uint8_t { nothing, year, yearAndMonth };

/// Whether a word before the date asks for another form of it ("май 2011", "около мая 2011 года").
enum class Form : std::uint8_t { plain, governed };

std::string paddedTwo(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

/// Words one EdtfDate in one style.
class DateWriter {
 public:
  DateWriter(const MessageCatalogue& messages, DateStyle style)
      : messages_(messages), style_(style) {}

  [[nodiscard]] std::string writePart(const DatePart& part, Form form) const {
    return qualified(part, Shared::nothing, form);
  }

  [[nodiscard]] std::string write(const EdtfDate& date) const {
    if (!date.isInterval()) return writePart(date.start.part, Form::plain);
    const bool hasStart = date.start.kind == BoundKind::date;
    const bool hasEnd = date.end->kind == BoundKind::date;
    if (hasStart && hasEnd) return writeInterval(date.start.part, date.end->part);
    if (hasStart) {
      const std::string start = writePart(date.start.part, Form::governed);
      return messages_.format(
          date.end->kind == BoundKind::open ? "date.openEnd" : "date.unknownEnd",
          {{"start", start}});
    }
    if (!hasEnd) return date.text;  // the parser lets no such interval pass
    const std::string end = writePart(date.end->part, Form::governed);
    return messages_.format(
        date.start.kind == BoundKind::open ? "date.openStart" : "date.unknownStart",
        {{"end", end}});
  }

 private:
  [[nodiscard]] bool isBrief() const { return style_ == DateStyle::brief; }

  [[nodiscard]] std::string writeInterval(const DatePart& start, const DatePart& end) const {
    const std::string first = qualified(start, sharedFields(start, end), Form::plain);
    const std::string last = writePart(end, Form::plain);
    if (!isBrief()) return messages_.format("date.interval", {{"start", first}, {"end", last}});
    // "16–19 Dec 2011" is set close, "30 Dec 2011 – 4 Jan 2012" with spaces.
    const bool isOneWord = first.find(' ') == std::string::npos;
    return messages_.format(isOneWord ? "date.brief.intervalClose" : "date.brief.interval",
                            {{"start", first}, {"end", last}});
  }

  static Shared sharedFields(const DatePart& start, const DatePart& end) {
    const bool wordsFollowPattern =
        start.precision == end.precision && start.precision >= DatePrecision::month &&
        start.precision != DatePrecision::second && !start.uncertain && !end.uncertain;
    if (!wordsFollowPattern || start.year != end.year) return Shared::nothing;
    const bool sameMonth = start.precision == DatePrecision::day && start.month == end.month;
    return sameMonth ? Shared::yearAndMonth : Shared::year;
  }

  [[nodiscard]] std::string qualified(const DatePart& part, Shared shared, Form form) const {
    std::string words = plain(part, shared, part.approximate ? Form::governed : form);
    if (part.approximate) words = messages_.format("date.approximate", {{"date", words}});
    if (part.uncertain) words = messages_.format("date.uncertain", {{"date", words}});
    return words;
  }

  [[nodiscard]] std::string plain(const DatePart& part, Shared shared, Form form) const {
    const std::string year = yearWords(part.year);
    switch (part.precision) {
      case DatePrecision::century:
        return decadeOrCentury("date.century", part.year, 99);
      case DatePrecision::decade:
        return decadeOrCentury("date.decade", part.year, 9);
      case DatePrecision::year:
        return hasForm("date.yearGoverned", form)
                   ? messages_.format("date.yearGoverned", {{"year", year}})
                   : year;
      case DatePrecision::season:
        return messages_.format("date.season." + std::to_string(part.season), {{"year", year}});
      case DatePrecision::month:
        return monthWords(part, year, shared, form);
      case DatePrecision::day:
        return dayWords(part, year, shared);
      case DatePrecision::second:
        break;
    }
    return messages_.format("date.moment",
                            {{"date", dayWords(part, year, shared)}, {"time", clock(part)}});
  }

  [[nodiscard]] std::string decadeOrCentury(std::string_view key, std::int64_t first,
                                            std::int64_t more) const {
    return messages_.format(key,
                            {{"year", yearWords(first)}, {"lastYear", yearWords(first + more)}});
  }

  /// The astronomical year 0 is 1 BC.
  [[nodiscard]] std::string yearWords(std::int64_t year) const {
    if (year > 0) return std::to_string(year);
    return messages_.format("date.yearBeforeChrist", {{"year", std::to_string(1 - year)}});
  }

  /// Whether the catalogue words the governed form of its own, and it is asked for. It is never
  /// brief: a shortened month cannot be inflected.
  [[nodiscard]] bool hasForm(std::string_view key, Form form) const {
    return form == Form::governed && messages_.has(key);
  }

  [[nodiscard]] std::string monthWords(const DatePart& part, const std::string& year, Shared shared,
                                       Form form) const {
    constexpr std::string_view kGoverned = "date.monthOfYearGoverned";
    if (hasForm(kGoverned, form) && shared == Shared::nothing)
      return messages_.format(
          kGoverned,
          {{"month", messages_.format("date.monthAfterDay." + std::to_string(part.month))},
           {"year", year}});
    const std::string month = monthName(part.month, "date.month.");
    if (shared == Shared::year) return month;
    return messages_.format("date.monthOfYear", {{"month", month}, {"year", year}});
  }

  [[nodiscard]] std::string dayWords(const DatePart& part, const std::string& year,
                                     Shared shared) const {
    const std::string day = std::to_string(part.day);
    if (shared == Shared::yearAndMonth) return messages_.format("date.dayAlone", {{"day", day}});
    // Many languages inflect the month after a day ("декабрь", "16 декабря").
    const std::string month = monthName(part.month, "date.monthAfterDay.");
    if (shared == Shared::year)
      return messages_.format("date.dayOfMonth", {{"day", day}, {"month", month}});
    return messages_.format("date.day", {{"day", day}, {"month", month}, {"year", year}});
  }

  [[nodiscard]] std::string monthName(int month, std::string_view fullPrefix) const {
    const std::string_view prefix = isBrief() ? std::string_view("date.monthBrief.") : fullPrefix;
    return messages_.format(std::string(prefix) + std::to_string(month));
  }

  static std::string clock(const DatePart& part) {
    const int hour = part.secondOfDay / 3600;
    const int minute = part.secondOfDay / 60 % 60;
    const int second = part.secondOfDay % 60;
    const std::string words = paddedTwo(hour) + ":" + paddedTwo(minute);
    return second == 0 ? words : words + ":" + paddedTwo(second);
  }

  const MessageCatalogue& messages_;
  DateStyle style_;
};

std::string paddedYear(std::int64_t year) {
  const std::string digits = std::to_string(year);
  return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

}  // namespace

std::string dateInWords(const EdtfDate& date, const MessageCatalogue& messages, DateStyle style) {
  return DateWriter(messages, style).write(date);
}

std::string governedDateInWords(const DatePart& part, const MessageCatalogue& messages) {
  return DateWriter(messages, DateStyle::full).writePart(part, Form::governed);
}

std::string machineDate(const DatePart& part) {
  const bool hasNoForm = part.unspecified || part.year <= 0 ||
                         part.precision == DatePrecision::season ||
                         part.precision < DatePrecision::year;
  if (hasNoForm) return {};
  std::string date = paddedYear(part.year);
  if (part.precision >= DatePrecision::month) date += "-" + paddedTwo(part.month);
  if (part.precision >= DatePrecision::day) date += "-" + paddedTwo(part.day);
  return date;
}

}  // namespace timeline
