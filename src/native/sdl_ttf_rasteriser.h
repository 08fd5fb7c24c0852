#pragma once

#include "native/font_set.h"
#include "render/text_rasteriser.h"

namespace timeline {

/// Paints text with SDL2_ttf, on whole pixels.
class SdlTtfRasteriser : public TextRasteriser {
 public:
  /// @param fonts  borrowed for life
  explicit SdlTtfRasteriser(FontSet& fonts) : fonts_(fonts) {}

  [[nodiscard]] bool rasterise(TextPage& page, bool premultiplied, const PixelRect& rows,
                               std::span<const TextJob> jobs, float deviceRatio,
                               RasterTimes& times) override;

 private:
  FontSet& fonts_;
};

}  // namespace timeline
