#pragma once

#include <string>

namespace timeline {

/// A fraction as a CSS or SVG percentage with two decimals at most: 0.12345 → "12.35%".
[[nodiscard]] std::string percent(double fraction);

}  // namespace timeline
