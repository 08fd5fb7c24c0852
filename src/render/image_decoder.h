#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/geometry.h"

namespace timeline {

/// Bounds on a picture before anything of it is decoded.
struct ImageLimits {
  std::size_t maxBytes = 8u * 1024u * 1024u;
  std::size_t maxPixels = 16u * 1024u * 1024u;
  int maxSidePx = 16'384;
};

/// Rows from top to bottom without padding; a pixel is 32 bits, red in the lowest byte, straight
/// alpha.
struct DecodedImage {
  int widthPx = 0;
  int heightPx = 0;
  std::vector<std::uint32_t> pixels;
};

/// Decodes a PNG or a JPEG. An orientation in the file's metadata is not looked at.
///
/// @return none for another format, a damaged file, or one beyond the limits, which are held
/// against its header first
/// @cost   O(pixels)
[[nodiscard]] std::optional<DecodedImage> decodeImage(std::span<const std::uint8_t> bytes,
                                                      const ImageLimits& limits = {});

/// The picture at half its size: each pixel is the mean of four, weighted by their alpha. Sides
/// round up.
/// @pre at least one pixel   @cost O(pixels)
[[nodiscard]] DecodedImage halved(const DecodedImage& image);

/// Makes a picture in one colour on a clear ground white, so that any tint colours it.
///
/// @return the colour that it had, opaque; none, and nothing changed, for other pictures
[[nodiscard]] std::optional<Color> bleached(DecodedImage& image);

/// Multiplies the colours by alpha.
void premultiply(DecodedImage& image);

}  // namespace timeline
