#include "native/sdl_ttf_rasteriser.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <vector>

namespace timeline {

namespace {

struct SurfaceFreer {
  void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
};
using Surface = std::unique_ptr<SDL_Surface, SurfaceFreer>;

/// The rows of a page while they are painted: red in the lowest byte.
struct Rows {
  int width;
  int height;
  std::vector<std::uint32_t> pixels;

  std::uint32_t& at(int x, int y) {
    return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }
};

std::uint32_t handedOn(std::uint32_t argb, bool premultiplied) {
  const std::uint32_t alpha = argb >> 24;
  const auto scaled = [alpha, premultiplied](std::uint32_t channel) {
    return premultiplied ? (channel * alpha + 127) / 255 : channel;
  };
  return scaled(argb >> 16 & 255) | scaled(argb >> 8 & 255) << 8 | scaled(argb & 255) << 16 |
         alpha << 24;
}

/// Copies what lies inside the job's slot. SDL2_ttf's blended surfaces are ARGB8888 with straight
/// alpha.
void paste(const SDL_Surface& letters, int left, int top, const PixelRect& slot, bool premultiplied,
           Rows& rows) {
  const int fromX = std::max({left, slot.x, 0});
  const int toX = std::min({left + letters.w, slot.x + slot.width, rows.width});
  const int fromY = std::max({top, slot.y, 0});
  const int toY = std::min({top + letters.h, slot.y + slot.height, rows.height});
  for (int y = fromY; y < toY; ++y) {
    const auto* source = reinterpret_cast<const std::uint32_t*>(
        static_cast<const std::uint8_t*>(letters.pixels) + (y - top) * letters.pitch);
    for (int x = fromX; x < toX; ++x)
      rows.at(x, y) = handedOn(source[x - left], premultiplied);
  }
}

double microsecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
      .count();
}

}  // namespace

bool SdlTtfRasteriser::rasterise(TextPage& page, bool premultiplied, const PixelRect& rows,
                                 std::span<const TextJob> jobs, float deviceRatio,
                                 RasterTimes& times) {
  const auto started = std::chrono::steady_clock::now();
  Rows canvas{rows.width, rows.height,
              std::vector<std::uint32_t>(static_cast<std::size_t>(rows.width) *
                                         static_cast<std::size_t>(rows.height))};
  for (const TextJob& job : jobs) {
    const FaceChoice face = chooseFace(job.font);
    TTF_Font* font =
        fonts_.font(face, std::max(1, static_cast<int>(std::lround(face.sizePx * deviceRatio))));
    if (font == nullptr) return false;
    const SDL_Color color{job.color.red, job.color.green, job.color.blue, job.color.alpha};
    const Surface letters(TTF_RenderUTF8_Blended(font, std::string(job.text).c_str(), color));
    if (!letters) continue;  // Words without width, such as a lone joiner, make no surface.
    const int left = static_cast<int>(std::lround(job.originX));
    const int top = static_cast<int>(std::lround(job.baselineY)) - TTF_FontAscent(font);
    paste(*letters, left, top, job.slot, premultiplied, canvas);
  }
  times.raster += microsecondsSince(started);
  const auto painted = std::chrono::steady_clock::now();
  page.update(rows, canvas.pixels.data(), rows.width);
  times.upload += microsecondsSince(painted);
  return true;
}

}  // namespace timeline
