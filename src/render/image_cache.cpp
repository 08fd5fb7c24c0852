#include "render/image_cache.h"

#include <SDL_render.h>
#include <algorithm>
#include <utility>

namespace timeline {

namespace {

constexpr int kSmallestSidePx = 16;

std::size_t bytesOf(const DecodedImage& image) {
  return image.pixels.size() * 4;
}

}  // namespace

void ImageCache::TextureDeleter::operator()(SDL_Texture* texture) const {
  SDL_DestroyTexture(texture);
}

ImageCache::ImageCache(SDL_Renderer* renderer, bool premultiplied, ImageCacheLimits limits)
    : renderer_(renderer), premultiplied_(premultiplied), limits_(limits) {}

bool ImageCache::add(std::uint32_t media, std::span<const std::uint8_t> bytes) {
  auto decoded = decodeImage(bytes, limits_.image);
  if (!decoded) return false;
  DecodedImage image = *std::move(decoded);
  while (image.widthPx > limits_.maxTextureSidePx || image.heightPx > limits_.maxTextureSidePx)
    image = halved(image);
  Picture picture;
  picture.oneColor = bleached(image);
  std::vector<DecodedImage> sizes;
  std::size_t total = bytesOf(image);
  sizes.push_back(std::move(image));
  while (std::min(sizes.back().widthPx, sizes.back().heightPx) >= 2 * kSmallestSidePx) {
    sizes.push_back(halved(sizes.back()));
    total += bytesOf(sizes.back());
  }
  if (const auto old = pictures_.find(media); old != pictures_.end()) {
    bytes_ -= old->second.bytes;
    pictures_.erase(old);
  }
  if (!makeRoom(total)) return false;
  picture.bytes = total;
  picture.lastFrame = frame_;
  for (DecodedImage& size : sizes) {
    if (premultiplied_) premultiply(size);
    picture.levels.push_back(upload(size));
    if (!picture.levels.back().texture) return false;
  }
  bytes_ += total;
  pictures_[media] = std::move(picture);
  return true;
}

bool ImageCache::makeRoom(std::size_t bytes) {
  if (bytes > limits_.budgetBytes) return false;
  while (bytes_ + bytes > limits_.budgetBytes) {
    const auto oldest = std::min_element(pictures_.begin(), pictures_.end(),
                                         [](const auto& left, const auto& right) {
                                           return left.second.lastFrame < right.second.lastFrame;
                                         });
    if (oldest->second.lastFrame >= frame_) return false;
    bytes_ -= oldest->second.bytes;
    pictures_.erase(oldest);
  }
  return true;
}

ImageCache::Level ImageCache::upload(const DecodedImage& image) const {
  Level level;
  level.widthPx = image.widthPx;
  level.texture.reset(SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_ABGR8888,
                                        SDL_TEXTUREACCESS_STATIC, image.widthPx, image.heightPx));
  if (!level.texture) return level;
  SDL_SetTextureScaleMode(level.texture.get(), SDL_ScaleModeLinear);
  if (SDL_UpdateTexture(level.texture.get(), nullptr, image.pixels.data(), image.widthPx * 4) !=
      0) {
    level.texture.reset();
  }
  return level;
}

void ImageCache::beginFrame() {
  ++frame_;
}

SDL_Texture* ImageCache::find(std::uint32_t media, float widthPixels, Color& tint) {
  const auto found = pictures_.find(media);
  if (found == pictures_.end()) {
    missing_.push_back(media);
    return nullptr;
  }
  Picture& picture = found->second;
  picture.lastFrame = frame_;
  if (picture.oneColor && tint == Color{255, 255, 255, 255}) tint = *picture.oneColor;
  SDL_Texture* best = picture.levels.front().texture.get();
  for (const Level& level : picture.levels) {
    if (static_cast<float>(level.widthPx) >= widthPixels) best = level.texture.get();
  }
  return best;
}

std::vector<std::uint32_t> ImageCache::takeMissing() {
  return std::exchange(missing_, {});
}

}  // namespace timeline
