#pragma once

#include <string>

namespace timeline {

/// A fraction as a CSS or SVG percentage with two decimals at most: 0.12345 → "12.35%".
[[nodiscard]] std::string percent(double fraction);

/// CSS pixels to a tenth, without a unit: 12.46 → "12.5", 12 → "12".
[[nodiscard]] std::string tenths(float px);

}  // namespace timeline
