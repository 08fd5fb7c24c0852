#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace timeline {

/// A whole number with the language's thousands separator: "16,000" (en), "16 000" with a no-break
/// space (ru, kk), "16.000" but "1600" (es). Other languages are written without separator.
/// @source CLDR 44, numbers: group symbol and minimumGroupingDigits
[[nodiscard]] std::string formatNumber(std::int64_t number, std::string_view language);

}  // namespace timeline
