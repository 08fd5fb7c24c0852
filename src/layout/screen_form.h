#pragma once

#include <cstdint>

namespace timeline {

/// The three forms of the story. The same widths stand in the page's style sheet.
enum class ScreenForm : std::uint8_t { phone, tablet, desktop };

[[nodiscard]] constexpr ScreenForm screenFormOf(float widthPx) {
  constexpr float kTabletFromPx = 600;
  constexpr float kDesktopFromPx = 1000;
  if (widthPx < kTabletFromPx) return ScreenForm::phone;
  return widthPx < kDesktopFromPx ? ScreenForm::tablet : ScreenForm::desktop;
}

}  // namespace timeline
