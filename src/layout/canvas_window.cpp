#include "layout/canvas_window.h"

#include <algorithm>
#include <cmath>

namespace timeline {
namespace {

/// The same quantities counted in whole device pixels.
struct DeviceRows {
  double scrollTop = 0;
  double viewport = 0;
  double content = 0;
};

DeviceRows inDevicePixels(const CanvasWindowInput& input) {
  const double ratio = input.deviceRatio;
  return {input.scrollTopPx * ratio, std::ceil(input.viewportHeightPx * ratio),
          // Rounded down: a canvas that is taller than the story would make the page longer.
          std::max(0.0, std::floor(input.contentHeightPx * ratio))};
}

double wantedHeight(const DeviceRows& rows) {
  constexpr double kViewportsHigh = 2;
  return std::min({rows.content, rows.viewport * kViewportsHigh, double{kMaxCanvasDevicePx}});
}

bool marginLasts(double top, double height, const DeviceRows& rows) {
  const double quarter = std::max(0.0, (height - rows.viewport) / 4);
  const bool above = top <= 0 || rows.scrollTop - top >= quarter;
  const double bottom = top + height;
  const bool below = bottom >= rows.content || bottom - (rows.scrollTop + rows.viewport) >= quarter;
  return above && below;
}

}  // namespace

CanvasWindow followScroll(std::optional<CanvasWindow> current, const CanvasWindowInput& input) {
  const DeviceRows rows = inDevicePixels(input);
  const double ratio = input.deviceRatio;
  const double height = wantedHeight(rows);
  if (current) {
    const double top = std::round(current->topPx * ratio);
    const bool sameHeight = std::round(current->heightPx * ratio) == height;
    const bool inside = top >= 0 && top + height <= rows.content;
    if (sameHeight && inside && marginLasts(top, height, rows)) return *current;
  }
  const double centred = std::round(rows.scrollTop - (height - rows.viewport) / 2);
  const double top = std::clamp(centred, 0.0, rows.content - height);
  return {static_cast<float>(top / ratio), static_cast<float>(height / ratio)};
}

bool coversViewport(CanvasWindow window, const CanvasWindowInput& input) {
  constexpr float kHalfPixel = 0.5F;
  const float top = std::clamp(input.scrollTopPx, 0.0F, input.contentHeightPx);
  const float bottom =
      std::clamp(input.scrollTopPx + input.viewportHeightPx, 0.0F, input.contentHeightPx);
  const float slack = kHalfPixel + 1 / input.deviceRatio;
  return window.topPx <= top + slack && window.topPx + window.heightPx >= bottom - slack;
}

}  // namespace timeline
