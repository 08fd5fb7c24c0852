#pragma once

#include "app/player_host.h"
#include "layout/text_measurer.h"

namespace timeline {

/// Paints text with the browser's 2D canvas.
class WebTextRasteriser : public TextRasteriser {
 public:
  [[nodiscard]] bool rasterise(TextPage& page, bool premultiplied, const PixelRect& rows,
                               std::span<const TextJob> jobs, float deviceRatio,
                               RasterTimes& times) override;
};

/// Asks the browser's 2D canvas, which also paints the text.
class WebTextMeasurer : public TextMeasurer {
 public:
  [[nodiscard]] float advance(std::string_view cssFont, std::string_view text) override;
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
