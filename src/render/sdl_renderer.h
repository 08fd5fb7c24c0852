#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "layout/measured_story.h"
#include "render/image_cache.h"
#include "render/mesh.h"
#include "render/sdl_target.h"
#include "render/text_cache.h"
#include "scene/display_list.h"

namespace timeline {

/// Where a display list goes on the surface.
struct SurfaceFrame {
  float topPx = 0;  ///< story coordinate of the surface's first row; times the ratio it is whole
  int widthPixels = 0;
  int heightPixels = 0;
  float deviceRatio = 1;
  const std::vector<FontFace>* fonts = nullptr;  ///< that DrawText::font counts in
};

struct DrawStatistics {
  std::uint64_t frames = 0;
  std::uint64_t drawCalls = 0;  ///< of the last frame, as are vertices
  std::uint64_t vertices = 0;
};

/// Draws display lists with SDL. It decides nothing: what is in the list is drawn, in its order.
///
/// Colours blend multiplied by their alpha, so that the surface can lie over the page; SDL's
/// software renderer cannot, and gets straight ones.
class SdlRenderer {
 public:
  /// @param rasteriser  borrowed for life
  SdlRenderer(std::unique_ptr<SdlTarget> target, TextRasteriser& rasteriser,
              TextAtlasLimits textLimits = {});
  ~SdlRenderer();

  /// Clears the surface to nothing and draws. The surface takes the frame's size.
  ///
  /// @return false when the context is lost; the surface's content is then not known
  /// @cost   O(commands), and rasterising the texts that are new
  [[nodiscard]] bool draw(const DisplayList& list, const SurfaceFrame& frame);

  /// Forgets rasterised text: fonts have changed.
  void forgetText() { text_->clear(); }

  [[nodiscard]] SDL_Renderer* sdl() const { return target_->renderer(); }
  [[nodiscard]] ImageCache& images() { return images_; }
  [[nodiscard]] const ImageCache& images() const { return images_; }
  [[nodiscard]] TextCacheStatistics textStatistics() const { return text_->statistics(); }
  [[nodiscard]] const DrawStatistics& statistics() const { return statistics_; }

 private:
  class Pages;
  struct Brush;

  void emit(const DisplayList& list, std::size_t first, std::size_t end, const SurfaceFrame& frame);
  void useTexture(SDL_Texture* texture, bool isTextPage);
  void flush();

  std::unique_ptr<SdlTarget> target_;
  bool premultiplied_;
  std::unique_ptr<Pages> pages_;
  std::unique_ptr<TextCache> text_;
  ImageCache images_;
  Mesh mesh_;
  SDL_Texture* texture_ = nullptr;  ///< of the triangles that wait in mesh_
  bool isTextPage_ = false;         ///< that texture_ is one, with a white point for shapes
  std::vector<TextQuad> quads_;
  float textRatio_ = 0;
  DrawStatistics statistics_;
};

}  // namespace timeline
