#pragma once

#include "app/player.h"

namespace timeline {

/// Paints text with the browser's 2D canvas.
class WebTextRasteriser : public TextRasteriser {
 public:
  [[nodiscard]] bool rasterise(TextPage& page, bool premultiplied, const PixelRect& rows,
                               std::span<const TextJob> jobs, float deviceRatio,
                               RasterTimes& times) override;
};

/// The browser, as the player sees it.
class WebHost : public PlayerHost {
 public:
  [[nodiscard]] TextRasteriser& rasteriser() override { return rasteriser_; }
  [[nodiscard]] std::unique_ptr<SdlTarget> openTarget() override { return SdlTarget::openWindow(); }
  [[nodiscard]] double nowMilliseconds() override;

 private:
  WebTextRasteriser rasteriser_;
};

}  // namespace timeline
