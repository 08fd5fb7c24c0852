#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/time/edtf_date.h"
#include "core/time/edtf_parser.h"

namespace timeline {

/// Reads one EDTF date without interval: "2011", "2011-05~", "201X-12",
/// "2011-12-16T15:00:00+06:00".
/// @cost O(length)
[[nodiscard]] Result<DatePart, EdtfFault> parseEdtfPart(std::string_view text);

}  // namespace timeline
