#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "core/base/geometry.h"
#include "render/text_atlas.h"

namespace timeline {

/// One run of text to paint. Lengths are device pixels from the top left of the batch's rows.
struct TextJob {
  std::string_view
      font;  ///< as the text setter names it: "600 28px Georgia, serif"; px are CSS pixels
  std::string_view text;  ///< UTF-8
  Color color;
  PixelRect slot;  ///< nothing may be painted outside
  float originX =
      0;  ///< left end of the baseline; the fraction is the run's own place within a pixel
  float baselineY = 0;
  float advance = 0;  ///< width that the text setter measured
};

/// A texture that holds painted runs. The two ways to fill it serve the two kinds of rasteriser.
class TextPage {
 public:
  virtual ~TextPage() = default;

  /// Binds it so that the host's own graphics calls reach it. Draws what was queued before, for
  /// that may use it.
  virtual void bind() = 0;
  /// Copies pixels: 32 bits each, red in the lowest byte, alpha as the renderer blends (see
  /// TextPages).
  virtual void update(const PixelRect& rect, const std::uint32_t* pixels, int pixelsPerRow) = 0;
};

class TextPages {
 public:
  virtual ~TextPages() = default;

  /// An empty page; null when there is no memory or no context.
  [[nodiscard]] virtual std::unique_ptr<TextPage> create(int width, int height) = 0;
  /// Whether pixels are expected multiplied by their alpha.
  [[nodiscard]] virtual bool isPremultiplied() const = 0;
};

/// Microseconds spent, summed.
struct RasterTimes {
  double raster = 0;
  double upload = 0;
};

/// Paints text: the browser's 2D canvas, or SDL2_ttf. Text is painted in its own colour, not tinted
/// afterwards: browsers thin or thicken letters by their colour, and white letters tinted dark came
/// out 3 to 8 % too bold.
class TextRasteriser {
 public:
  virtual ~TextRasteriser() = default;

  /// Fills `rows` of a page; where no job paints they become transparent.
  ///
  /// @param rows  on the page; jobs count from its top left
  /// @return false when the page could not be filled
  [[nodiscard]] virtual bool rasterise(TextPage& page, bool premultiplied, const PixelRect& rows,
                                       std::span<const TextJob> jobs, float deviceRatio,
                                       RasterTimes& times) = 0;
};

}  // namespace timeline
