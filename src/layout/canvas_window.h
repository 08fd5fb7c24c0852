#pragma once

#include <optional>

namespace timeline {

/// The part of the story that the canvas covers, in story coordinates. Both values are whole device
/// pixels.
struct CanvasWindow {
  float topPx = 0;
  float heightPx = 0;

  friend bool operator==(CanvasWindow a, CanvasWindow b) {
    return a.topPx == b.topPx && a.heightPx == b.heightPx;
  }
};

struct CanvasWindowInput {
  float scrollTopPx =
      0;  ///< top of the viewport in story coordinates; may be negative above the story
  float viewportHeightPx = 0;
  float contentHeightPx = 0;
  float deviceRatio = 1;  ///< > 0
};

/// Tallest canvas in device pixels: taller ones cost memory and some graphics drivers refuse them.
inline constexpr float kMaxCanvasDevicePx = 4096;

/// Moves the window only when the viewport comes within a quarter of the overscan of its edge.
///
/// @param current  the window now, none at first
/// @return         the same window while its margin lasts, else one centred on the viewport, held
/// within the content
[[nodiscard]] CanvasWindow followScroll(std::optional<CanvasWindow> current,
                                        const CanvasWindowInput& input);

/// False where the viewport itself has more device pixels than the tallest canvas: then the page
/// shows its own text.
[[nodiscard]] bool coversViewport(CanvasWindow window, const CanvasWindowInput& input);

}  // namespace timeline
