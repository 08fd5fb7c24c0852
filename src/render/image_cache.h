#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "render/image_decoder.h"

struct SDL_Renderer;
struct SDL_Texture;

namespace timeline {

struct ImageCacheLimits {
  ImageLimits image;
  std::size_t budgetBytes = 32u * 1024u * 1024u;  ///< of all textures at four bytes a pixel
  int maxTextureSidePx = 2048;                    ///< larger pictures are halved until they fit
};

/// Keeps decoded pictures as textures within a budget, each in halving sizes so that a small
/// drawing is not ragged.
class ImageCache {
 public:
  /// @param renderer       borrowed for life
  /// @param premultiplied  whether the renderer blends colours that are multiplied by their alpha
  ImageCache(SDL_Renderer* renderer, bool premultiplied, ImageCacheLimits limits = {});

  /// Decodes a picture and puts it on the graphics card. Other pictures that the last frame did not
  /// draw may have to go.
  ///
  /// @return false for a bad picture, one beyond the limits, or no room: its box stays the page's
  /// own
  /// @cost   O(pixels): call it outside of a frame
  [[nodiscard]] bool add(std::uint32_t media, std::span<const std::uint8_t> bytes);

  void beginFrame();
  /// The smallest size that is at least `widthPixels` wide; null, and noted as missing, when there
  /// is none.
  ///
  /// @param tint  the colour to draw it with is answered here: a picture in one colour takes the
  ///              tint as its colour, and keeps its own when the tint is white
  [[nodiscard]] SDL_Texture* find(std::uint32_t media, float widthPixels, Color& tint);
  /// Pictures that were asked for in vain since the last call.
  [[nodiscard]] std::vector<std::uint32_t> takeMissing();

  [[nodiscard]] std::size_t bytes() const { return bytes_; }
  [[nodiscard]] std::size_t count() const { return pictures_.size(); }

 private:
  struct TextureDeleter {
    void operator()(SDL_Texture* texture) const;
  };
  struct Level {
    int widthPx = 0;
    std::unique_ptr<SDL_Texture, TextureDeleter> texture;
  };
  struct Picture {
    std::vector<Level> levels;  ///< largest first
    std::optional<Color> oneColor;
    std::size_t bytes = 0;
    std::uint64_t lastFrame = 0;
  };

  [[nodiscard]] bool makeRoom(std::size_t bytes);
  [[nodiscard]] Level upload(const DecodedImage& image) const;

  SDL_Renderer* renderer_;
  bool premultiplied_;
  ImageCacheLimits limits_;
  std::map<std::uint32_t, Picture> pictures_;
  std::vector<std::uint32_t> missing_;
  std::size_t bytes_ = 0;
  std::uint64_t frame_ = 1;
};

}  // namespace timeline
