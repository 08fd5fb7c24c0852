#include "render/image_decoder.h"

#include <algorithm>
#include <cstring>

#include "render/stb_image_impl.h"

namespace timeline {

namespace {

struct Channels {
  std::uint32_t red;
  std::uint32_t green;
  std::uint32_t blue;
  std::uint32_t alpha;

  explicit Channels(std::uint32_t pixel)
      : red(pixel & 255), green(pixel >> 8 & 255), blue(pixel >> 16 & 255), alpha(pixel >> 24) {}
};

std::uint32_t packed(std::uint32_t red, std::uint32_t green, std::uint32_t blue,
                     std::uint32_t alpha) {
  return red | green << 8 | blue << 16 | alpha << 24;
}

std::uint32_t meanOf(const std::uint32_t (&pixels)[4]) {
  std::uint32_t red = 0;
  std::uint32_t green = 0;
  std::uint32_t blue = 0;
  std::uint32_t alpha = 0;
  for (const std::uint32_t pixel : pixels) {
    const Channels channels(pixel);
    red += channels.red * channels.alpha;
    green += channels.green * channels.alpha;
    blue += channels.blue * channels.alpha;
    alpha += channels.alpha;
  }
  if (alpha == 0) return 0;
  const std::uint32_t half = alpha / 2;
  return packed((red + half) / alpha, (green + half) / alpha, (blue + half) / alpha,
                (alpha + 2) / 4);
}

}  // namespace

std::optional<DecodedImage> decodeImage(std::span<const std::uint8_t> bytes,
                                        const ImageLimits& limits) {
  if (bytes.empty() || bytes.size() > limits.maxBytes) return std::nullopt;
  const auto length = static_cast<int>(bytes.size());
  int width = 0;
  int height = 0;
  int channels = 0;
  if (stbi_info_from_memory(bytes.data(), length, &width, &height, &channels) == 0)
    return std::nullopt;
  if (width <= 0 || height <= 0 || width > limits.maxSidePx || height > limits.maxSidePx)
    return std::nullopt;
  const std::size_t pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  if (pixels > limits.maxPixels) return std::nullopt;
  stbi_uc* decoded = stbi_load_from_memory(bytes.data(), length, &width, &height, &channels, 4);
  if (decoded == nullptr) return std::nullopt;
  DecodedImage image{width, height, std::vector<std::uint32_t>(pixels)};
  std::memcpy(image.pixels.data(), decoded, pixels * 4);
  stbi_image_free(decoded);
  return image;
}

DecodedImage halved(const DecodedImage& image) {
  DecodedImage half{(image.widthPx + 1) / 2, (image.heightPx + 1) / 2, {}};
  half.pixels.reserve(static_cast<std::size_t>(half.widthPx) *
                      static_cast<std::size_t>(half.heightPx));
  const auto at = [&image](int x, int y) {
    const int column = std::min(x, image.widthPx - 1);
    const int row = std::min(y, image.heightPx - 1);
    return image.pixels[static_cast<std::size_t>(row) * static_cast<std::size_t>(image.widthPx) +
                        static_cast<std::size_t>(column)];
  };
  for (int y = 0; y < image.heightPx; y += 2) {
    for (int x = 0; x < image.widthPx; x += 2) {
      half.pixels.push_back(meanOf({at(x, y), at(x + 1, y), at(x, y + 1), at(x + 1, y + 1)}));
    }
  }
  return half;
}

std::optional<Color> bleached(DecodedImage& image) {
  constexpr std::uint32_t kColorBits = 0x00ffffff;
  std::optional<std::uint32_t> color;
  bool isClearSomewhere = false;
  for (const std::uint32_t pixel : image.pixels) {
    const std::uint32_t alpha = pixel >> 24;
    if (alpha < 255) isClearSomewhere = true;
    if (alpha == 0) continue;
    if (color && *color != (pixel & kColorBits)) return std::nullopt;
    color = pixel & kColorBits;
  }
  if (!color || !isClearSomewhere) return std::nullopt;
  for (std::uint32_t& pixel : image.pixels)
    pixel |= kColorBits;
  const Channels channels(*color);
  return Color{static_cast<std::uint8_t>(channels.red), static_cast<std::uint8_t>(channels.green),
               static_cast<std::uint8_t>(channels.blue), 255};
}

void premultiply(DecodedImage& image) {
  for (std::uint32_t& pixel : image.pixels) {
    const Channels channels(pixel);
    const auto scaled = [&channels](std::uint32_t value) {
      return (value * channels.alpha + 127) / 255;
    };
    pixel =
        packed(scaled(channels.red), scaled(channels.green), scaled(channels.blue), channels.alpha);
  }
}

}  // namespace timeline
