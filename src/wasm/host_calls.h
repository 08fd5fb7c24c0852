#pragma once

#include <cstdint>

/// What C++ asks of the browser; written in host_library.js, linked with --js-library.

extern "C" {

/// One run of text in a batch. Pixels are device pixels from the top left of the batch; 48 bytes,
/// read as such there.
struct HostTextJob {
  const char* font;  ///< CSS shorthand, UTF-8
  std::uint32_t fontBytes;
  const char* text;  ///< UTF-8
  std::uint32_t textBytes;
  std::uint32_t color;  ///< 0xRRGGBBAA, straight
  float slotX;          ///< nothing is painted outside of the slot
  float slotY;
  float slotWidth;
  float slotHeight;
  float originX;  ///< left end of the baseline, with its fraction of a pixel
  float baselineY;
  float advance;  ///< width that the page measured
};

/// Paints jobs on a scratch canvas of width × height device pixels and puts it into the texture
/// bound to the current context at (0, y). Colours end up premultiplied.
///
/// @param microseconds  answers two doubles: painting, and upload
/// @return 1, or 0 when the context is lost
int hostRasteriseText(const HostTextJob* jobs, std::uint32_t count, std::uint32_t width,
                      std::uint32_t height, std::uint32_t y, float deviceRatio,
                      double* microseconds);

/// Advance of a text as the scratch canvas sets it, CSS pixels.
float hostMeasureText(const char* font, std::uint32_t fontBytes, const char* text,
                      std::uint32_t textBytes);

/// Milliseconds of a steady clock.
double hostNow();
}
