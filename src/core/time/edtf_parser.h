#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/time/edtf_date.h"

namespace timeline {

/// Why a text is no EDTF date, for the editor.
struct EdtfFault {
  std::string
      rule;  ///< "date-not-edtf", "date-impossible" (30 February) or "date-end-before-start"
  std::string message;     ///< "30 February 2012 does not exist: February 2012 has 29 days."
  std::string suggestion;  ///< "Write 2012-02-29, or 2012-02 when the day is not known."
};

/// Reads EDTF level 0, level 1 and, of level 2, qualifiers on any component (2011-~05, 2011~-05)
/// and X anywhere (201X-12).
///
/// Sets of dates, exponents, significant digits, quarters and years whose century is unknown answer
/// with a fault.
/// @cost   O(length)
/// @source ISO 8601-2:2019; Library of Congress, Extended Date/Time Format (EDTF) Specification
[[nodiscard]] Result<EdtfDate, EdtfFault> parseEdtf(std::string_view text);

}  // namespace timeline
