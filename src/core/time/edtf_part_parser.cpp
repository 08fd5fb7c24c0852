#include "core/time/edtf_part_parser.h"

#include <optional>

#include "core/time/edtf_advice.h"
#include "core/time/edtf_component.h"

namespace timeline {
namespace {

constexpr int kFirstSeason = 21;
constexpr int kLastSeason = 24;
/// A leap year, for a day whose year is not known: 29 February can be meant.
constexpr std::int64_t kAnyLeapYear = 2000;

/// A step of reading answers with the fault that it met, or none.
using Fault = std::optional<EdtfFault>;

constexpr std::string_view kMonthNames[] = {"January",   "February", "March",    "April",
                                            "May",       "June",     "July",     "August",
                                            "September", "October",  "November", "December"};

EdtfFault impossible(std::string message, std::string suggestion) {
  return {"date-impossible", std::move(message), std::move(suggestion)};
}

std::string paddedTwo(std::int64_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

/// Reads the components of one date in order; each step refines the part while everything before it
/// is known.
class PartReader {
 public:
  explicit PartReader(std::string_view text) : text_(text) {}

  Fault read(std::string_view date) {
    const std::vector<std::string_view> pieces = splitEdtfComponents(date);
    if (pieces.size() > 3) return notEdtf(text_);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const std::optional<EdtfComponent> component = readEdtfComponent(pieces[i]);
      if (!component) return doubledQualifier();
      part_.approximate = part_.approximate || component->approximate;
      part_.uncertain = part_.uncertain || component->uncertain;
      const Fault fault = i == 0   ? readYear(*component)
                          : i == 1 ? readMonth(*component)
                                   : readDay(*component);
      if (fault) return fault;
    }
    return std::nullopt;
  }

  /// "15:00:00", then nothing, "Z", "+06" or "+06:00". The offset is checked only: days are local,
  /// so are their hours.
  Fault readClock(std::string_view clock) {
    if (part_.precision != DatePrecision::day || part_.unspecified) return notEdtf(text_);
    if (clock.size() < 8 || clock[2] != ':' || clock[5] != ':') return clockForm();
    const std::optional<int> hour = twoDigits(clock.substr(0, 2));
    const std::optional<int> minute = twoDigits(clock.substr(3, 2));
    const std::optional<int> second = twoDigits(clock.substr(6, 2));
    if (!hour || !minute || !second || !isOffset(clock.substr(8))) return clockForm();
    if (*hour > 23 || *minute > 59 || *second > 59) {
      return impossible("There is no time " + std::string(clock.substr(0, 8)) + ".",
                        "Times go from 00:00:00 to 23:59:59.");
    }
    part_.secondOfDay = *hour * 3600 + *minute * 60 + *second;
    part_.precision = DatePrecision::second;
    return std::nullopt;
  }

  [[nodiscard]] const DatePart& part() const { return part_; }

 private:
  [[nodiscard]] Fault doubledQualifier() const {
    EdtfFault fault = notEdtf(text_);
    fault.suggestion = "Write one mark: ? for uncertain, ~ for approximate, % for both.";
    return fault;
  }

  [[nodiscard]] Fault clockForm() const {
    EdtfFault fault = notEdtf(text_);
    fault.suggestion = "Write a time as 2011-12-16T15:00:00, or leave it out.";
    return fault;
  }

  static std::optional<int> twoDigits(std::string_view text) {
    if (text.size() != 2 || !isDigitMask(text) || text.find('X') != std::string_view::npos)
      return std::nullopt;
    return static_cast<int>(lowestValueOf(text));
  }

  static bool isOffset(std::string_view text) {
    if (text.empty() || text == "Z") return true;
    if (text.front() != '+' && text.front() != '-') return false;
    const std::optional<int> hours = twoDigits(text.substr(1, 2));
    if (!hours || *hours > 14) return false;
    if (text.size() == 3) return true;
    const std::optional<int> minutes =
        text.size() == 6 && text[3] == ':' ? twoDigits(text.substr(4)) : std::nullopt;
    return minutes && *minutes <= 59;
  }

  Fault readYear(const EdtfComponent& component) {
    std::string_view digits = component.digits;
    const bool isLong = !digits.empty() && digits.front() == 'Y';
    if (isLong) digits.remove_prefix(1);
    const bool negative = !digits.empty() && digits.front() == '-';
    if (negative) digits.remove_prefix(1);

    // Nine digits keep every second of the calendar within 64 bits.
    const bool lengthFits = isLong ? digits.size() >= 5 && digits.size() <= 9 : digits.size() == 4;
    if (!lengthFits || !isDigitMask(digits) || (isLong && component.hasUnknownDigit()))
      return notEdtf(text_);
    const std::size_t unknownAt = digits.find('X');
    if (unknownAt < 2) {
      return EdtfFault{"date-not-edtf",
                       "The year " + std::string(digits) +
                           " leaves its century open, so it has no place in time.",
                       "Write at least the century, such as 20XX."};
    }
    part_.precision = DatePrecision::year;
    part_.year = negative ? -lowestValueOf(digits) : lowestValueOf(digits);
    if (unknownAt != std::string_view::npos) widenYear(unknownAt, negative);
    return std::nullopt;
  }

  /// "20X1" is known to its century only, as "20XX" is.
  void widenYear(std::size_t unknownAt, bool negative) {
    const std::int64_t length = unknownAt == 2 ? 100 : 10;
    part_.unspecified = true;
    part_.precision = unknownAt == 2 ? DatePrecision::century : DatePrecision::decade;
    part_.year = part_.year / length * length;
    if (negative) part_.year -= length - 1;  // -20XX begins in -2099
  }

  Fault readMonth(const EdtfComponent& component) {
    if (component.digits.size() != 2 || !isDigitMask(component.digits)) return notEdtf(text_);
    month_ = component;
    if (canMatch(component.digits, 1, 12)) {
      refine(component, DatePrecision::month, part_.month);
      return std::nullopt;
    }
    const std::int64_t value = lowestValueOf(component.digits);
    if (!component.hasUnknownDigit() && value >= kFirstSeason && value <= kLastSeason) {
      refine(component, DatePrecision::season, part_.season);
      return std::nullopt;
    }
    return impossible("There is no month " + std::string(component.digits) + ".",
                      "Months go from 01 to 12, seasons from 21 (spring) to 24 (winter).");
  }

  Fault readDay(const EdtfComponent& component) {
    if (component.digits.size() != 2 || !isDigitMask(component.digits)) return notEdtf(text_);
    const std::int64_t month = lowestValueOf(month_.digits);
    const bool monthKnown = !month_.hasUnknownDigit();
    if (monthKnown && month >= kFirstSeason) return notEdtf(text_);

    const bool yearKnown = part_.precision >= DatePrecision::year;
    const std::int64_t year = yearKnown ? part_.year : kAnyLeapYear;
    const int lastDay = monthKnown ? daysInMonth(year, static_cast<int>(month)) : 31;
    if (!canMatch(component.digits, 1, lastDay)) return noSuchDay(component, lastDay);
    refine(component, DatePrecision::day, part_.day);
    return std::nullopt;
  }

  /// Sets the field and the precision, unless something in or before the component is not known.
  void refine(const EdtfComponent& component, DatePrecision precision, int& field) {
    part_.unspecified = part_.unspecified || component.hasUnknownDigit();
    if (part_.unspecified) return;
    field = static_cast<int>(lowestValueOf(component.digits));
    part_.precision = precision;
  }

  [[nodiscard]] Fault noSuchDay(const EdtfComponent& component, int lastDay) const {
    if (part_.precision != DatePrecision::month) {
      return impossible("There is no day " + std::string(component.digits) + " in that month.",
                        "Check the day.");
    }
    const std::string monthName =
        std::string(kMonthNames[part_.month - 1]) + " " + std::to_string(part_.year);
    const std::string month = std::to_string(part_.year) + "-" + paddedTwo(part_.month);
    return impossible(std::to_string(lowestValueOf(component.digits)) + " " + monthName +
                          " does not exist: " + monthName + " has " + std::to_string(lastDay) +
                          " days.",
                      "Write " + month + "-" + std::to_string(lastDay) + ", or " + month +
                          " when the day is not known.");
  }

  std::string_view text_;
  DatePart part_;
  EdtfComponent month_;
};

}  // namespace

Result<DatePart, EdtfFault> parseEdtfPart(std::string_view text) {
  PartReader reader(text);
  const std::size_t clockAt = text.find('T');
  if (const Fault fault = reader.read(text.substr(0, clockAt))) return Unexpected{*fault};
  if (clockAt != std::string_view::npos) {
    if (const Fault fault = reader.readClock(text.substr(clockAt + 1))) return Unexpected{*fault};
  }
  return reader.part();
}

}  // namespace timeline
