#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/time/instant.h"
#include "core/time/time_span.h"

namespace timeline {

enum class DatePrecision : std::uint8_t { century, decade, year, season, month, day, second };

/// One EDTF date. Fields finer than the precision are 0.
struct DatePart {
  std::int64_t year = 0;
  int season = 0;  ///< 21 spring (from March), 22 summer (June), 23 autumn (September), 24 winter
                   ///< (December of `year`); 0 when the precision is not `season`
  int month = 0;
  int day = 0;
  std::int32_t secondOfDay =
      0;  ///< of the local day; a UTC offset in the text is checked and not applied
  DatePrecision precision = DatePrecision::day;
  bool approximate = false;  ///< "~" or "%"
  bool uncertain = false;    ///< "?" or "%"
  /// Has X digits. The precision then tells the finest thing that is wholly known: 201X is a
  /// decade, 2011-XX and 2011-1X are a year, 2011-12-XX is a month; year is then the first that
  /// fits.
  bool unspecified = false;
};

enum class BoundKind : std::uint8_t { date, open, unknown };

struct DateBound {
  BoundKind kind = BoundKind::date;
  DatePart part;  ///< only for kind `date`
};

/// A date or interval as ISO 8601-2 (EDTF) writes it.
struct EdtfDate {
  std::string text;  ///< as it was written
  DateBound start;
  std::optional<DateBound> end;  ///< set for an interval

  [[nodiscard]] bool isInterval() const { return end.has_value(); }
  [[nodiscard]] bool isApproximate() const;
  [[nodiscard]] bool isUncertain() const;
  /// True when an end is open ("..") or unknown (empty).
  [[nodiscard]] bool isOpen() const;
  /// One sure calendar day (or finer): drawn as a filled mark.
  [[nodiscard]] bool isSureDay() const;
};

/// Everything that the part can mean: from its first second to the one after its last.
[[nodiscard]] TimeSpan spanOf(const DatePart& part);

/// From the earliest start to the latest end. An open or unknown bound adds nothing beyond the
/// other bound.
[[nodiscard]] TimeSpan spanOf(const EdtfDate& date);

}  // namespace timeline
