#include "render/sdl_renderer.h"

#include <SDL_render.h>

namespace timeline {

namespace {

/// Source colours are already multiplied by their alpha.
SDL_BlendMode premultipliedBlend() {
  return SDL_ComposeCustomBlendMode(SDL_BLENDFACTOR_ONE, SDL_BLENDFACTOR_ONE_MINUS_SRC_ALPHA,
                                    SDL_BLENDOPERATION_ADD, SDL_BLENDFACTOR_ONE,
                                    SDL_BLENDFACTOR_ONE_MINUS_SRC_ALPHA, SDL_BLENDOPERATION_ADD);
}

bool canBlendPremultiplied(SDL_Renderer* renderer) {
  if (SDL_SetRenderDrawBlendMode(renderer, premultipliedBlend()) == 0) return true;
  SDL_SetRenderDrawBlendMode(renderer, SDL_BLENDMODE_BLEND);
  return false;
}

class SdlTextPage : public TextPage {
 public:
  explicit SdlTextPage(SDL_Texture* texture) : texture_(texture) {}
  SdlTextPage(const SdlTextPage&) = delete;
  SdlTextPage& operator=(const SdlTextPage&) = delete;
  ~SdlTextPage() override { SDL_DestroyTexture(texture_); }

  void bind() override { SDL_GL_BindTexture(texture_, nullptr, nullptr); }
  void update(const PixelRect& rect, const std::uint32_t* pixels, int pixelsPerRow) override {
    const SDL_Rect target{rect.x, rect.y, rect.width, rect.height};
    SDL_UpdateTexture(texture_, &target, pixels, pixelsPerRow * 4);
  }
  [[nodiscard]] SDL_Texture* texture() const { return texture_; }

 private:
  SDL_Texture* texture_;
};

}  // namespace

class SdlRenderer::Pages : public TextPages {
 public:
  Pages(SDL_Renderer* renderer, bool premultiplied)
      : renderer_(renderer), premultiplied_(premultiplied) {}

  std::unique_ptr<TextPage> create(int width, int height) override {
    SDL_Texture* texture = SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_ABGR8888,
                                             SDL_TEXTUREACCESS_STATIC, width, height);
    if (texture == nullptr) return nullptr;
    // Runs are copied pixel by pixel, so nothing must be smoothed.
    SDL_SetTextureScaleMode(texture, SDL_ScaleModeNearest);
    return std::make_unique<SdlTextPage>(texture);
  }
  bool isPremultiplied() const override { return premultiplied_; }

 private:
  SDL_Renderer* renderer_;
  bool premultiplied_;
};

/// Adds the triangles of one command.
struct SdlRenderer::Brush {
  SdlRenderer& renderer;
  const SurfaceFrame& frame;
  std::size_t command = 0;
  std::size_t nextQuad = 0;

  [[nodiscard]] PointPx toPixels(PointPx point) const {
    return {point.x * frame.deviceRatio,
            static_cast<float>((static_cast<double>(point.y) - frame.topPx) *
                               static_cast<double>(frame.deviceRatio))};
  }
  [[nodiscard]] RectPx toPixels(const RectPx& rect) const {
    const PointPx corner = toPixels(PointPx{rect.x, rect.y});
    return {corner.x, corner.y, rect.width * frame.deviceRatio, rect.height * frame.deviceRatio};
  }
  Mesh& solid() const {
    if (!renderer.isTextPage_) renderer.useTexture(nullptr, false);
    return renderer.mesh_;
  }

  void operator()(const FillRect& fill) const {
    solid().addRect(snappedToPixels(toPixels(fill.rect)),
                    {fill.color, fill.color, fill.color, fill.color});
  }
  void operator()(const FillGradient& fill) const {
    const Color right = fill.horizontal ? fill.to : fill.from;
    const Color left = fill.horizontal ? fill.from : fill.to;
    solid().addRect(snappedToPixels(toPixels(fill.rect)), {fill.from, right, fill.to, left});
  }
  void operator()(const FillDisc& disc) const {
    solid().addDisc(toPixels(disc.center), disc.radiusPx * frame.deviceRatio, disc.color);
  }
  void operator()(const StrokeRing& ring) const {
    solid().addRing(toPixels(ring.center), ring.radiusPx * frame.deviceRatio,
                    ring.widthPx * frame.deviceRatio, ring.color);
  }
  void operator()(const FillTriangle& fill) const {
    solid().addTriangle(toPixels(fill.a), toPixels(fill.b), toPixels(fill.c), fill.color);
  }
  void operator()(const FillRibbon& ribbon) const {
    for (std::size_t i = 1; i < ribbon.rungs.size(); ++i) {
      const Rung& from = ribbon.rungs[i - 1];
      const Rung& to = ribbon.rungs[i];
      solid().addQuad(toPixels(from.a), toPixels(to.a), toPixels(to.b), toPixels(from.b),
                      ribbon.fades, ribbon.color);
    }
  }
  void operator()(const DrawImage& image) const {
    const RectPx rect = toPixels(image.rect);
    Color tint = image.tint;
    SDL_Texture* texture = renderer.images_.find(image.media, rect.width, tint);
    if (texture == nullptr) return;
    renderer.useTexture(texture, false);
    renderer.mesh_.addImage(rect, {0, 0, 1, 1}, tint);
  }
  void operator()(const DrawText&) {
    for (; nextQuad < renderer.quads_.size() && renderer.quads_[nextQuad].command == command;
         ++nextQuad) {
      const TextQuad& quad = renderer.quads_[nextQuad];
      auto& page = static_cast<SdlTextPage&>(renderer.text_->page(quad.page));
      const TextAtlasLimits& limits = renderer.text_->limits();
      const auto width = static_cast<float>(limits.pageWidth);
      const auto height = static_cast<float>(limits.pageHeight);
      const RectPx source{static_cast<float>(quad.source.x) / width,
                          static_cast<float>(quad.source.y) / height,
                          static_cast<float>(quad.source.width) / width,
                          static_cast<float>(quad.source.height) / height};
      renderer.useTexture(page.texture(), true);
      renderer.mesh_.addImage(
          {static_cast<float>(quad.x), static_cast<float>(quad.y),
           static_cast<float>(quad.source.width), static_cast<float>(quad.source.height)},
          source, {255, 255, 255, 255});
    }
  }
};

SdlRenderer::SdlRenderer(std::unique_ptr<SdlTarget> target, TextRasteriser& rasteriser,
                         TextAtlasLimits textLimits)
    : target_(std::move(target)),
      premultiplied_(canBlendPremultiplied(target_->renderer())),
      pages_(std::make_unique<Pages>(target_->renderer(), premultiplied_)),
      text_(std::make_unique<TextCache>(*pages_, rasteriser, textLimits)),
      images_(target_->renderer(), premultiplied_),
      mesh_(premultiplied_, text_->whitePoint()) {}

SdlRenderer::~SdlRenderer() = default;

bool SdlRenderer::draw(const DisplayList& list, const SurfaceFrame& frame) {
  if (frame.widthPixels <= 0 || frame.heightPixels <= 0) return false;
  target_->resize(frame.widthPixels, frame.heightPixels);
  if (frame.deviceRatio != textRatio_) forgetText();
  textRatio_ = frame.deviceRatio;
  images_.beginFrame();
  // Of the last frame's texture nothing is known: its page may be gone.
  texture_ = nullptr;
  isTextPage_ = false;
  ++statistics_.frames;
  statistics_.drawCalls = 0;
  statistics_.vertices = 0;
  SDL_SetRenderDrawColor(sdl(), 0, 0, 0, 0);
  SDL_RenderClear(sdl());
  const TextFrame textFrame{frame.topPx, frame.deviceRatio, frame.fonts};
  for (std::size_t next = 0; next < list.commands.size();) {
    const std::size_t end = text_->prepare(list.commands, next, textFrame, quads_);
    if (end == next) return false;
    emit(list, next, end, frame);
    next = end;
  }
  // A page shows what was drawn when the task ends; there is nothing to swap.
  return SDL_RenderFlush(sdl()) == 0;
}

void SdlRenderer::emit(const DisplayList& list, std::size_t first, std::size_t end,
                       const SurfaceFrame& frame) {
  Brush brush{*this, frame};
  for (std::size_t index = first; index < end; ++index) {
    brush.command = index;
    std::visit(brush, list.commands[index]);
  }
  flush();
}

void SdlRenderer::useTexture(SDL_Texture* texture, bool isTextPage) {
  if (texture == texture_) return;
  flush();
  texture_ = texture;
  isTextPage_ = isTextPage;
}

void SdlRenderer::flush() {
  if (mesh_.empty()) return;
  const SDL_BlendMode blend = premultiplied_ ? premultipliedBlend() : SDL_BLENDMODE_BLEND;
  if (texture_ != nullptr) {
    SDL_SetTextureBlendMode(texture_, blend);
  } else {
    SDL_SetRenderDrawBlendMode(sdl(), blend);
  }
  const auto& vertices = mesh_.vertices();
  SDL_RenderGeometry(sdl(), texture_, vertices.data(), static_cast<int>(vertices.size()), nullptr,
                     0);
  ++statistics_.drawCalls;
  statistics_.vertices += vertices.size();
  mesh_.clear();
}

}  // namespace timeline
