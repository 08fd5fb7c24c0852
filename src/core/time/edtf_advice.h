#pragma once

#include <string>
#include <string_view>

#include "core/time/edtf_parser.h"

namespace timeline {

/// The fault "date-not-edtf" for a text, with what its writer probably meant: "16.12.2011" is
/// answered with "Write 2011-12-16.", "c. 2011" with the mark for approximate.
[[nodiscard]] EdtfFault notEdtf(std::string_view text);

}  // namespace timeline
