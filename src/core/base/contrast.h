#pragma once

#include "core/base/geometry.h"

namespace timeline {

/// What the page and the canvas draw on, in light and in dark.
inline constexpr Color kLightGround{0xF4, 0xEF, 0xE6, 255};
inline constexpr Color kDarkGround{0x14, 0x13, 0x0F, 255};

/// Lines and bars that mean something stand out from the ground at least this much.
/// @source WCAG 2.2, 1.4.11
inline constexpr double kLeastLineContrast = 3;

/// 1 to 21; alpha is not looked at. @source WCAG 2.2, "contrast ratio"
[[nodiscard]] double contrastRatio(Color a, Color b);

}  // namespace timeline
