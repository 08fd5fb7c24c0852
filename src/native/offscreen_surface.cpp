#include "native/offscreen_surface.h"

#include <SDL_hints.h>
#include <SDL_render.h>
#include <SDL_surface.h>
#include <cstring>

namespace timeline {

OffscreenSurface::OffscreenSurface(int widthPx, int heightPx)
    : surface_(SDL_CreateRGBSurfaceWithFormat(0, widthPx, heightPx, 32, SDL_PIXELFORMAT_ABGR8888)) {
}

OffscreenSurface::~OffscreenSurface() {
  SDL_FreeSurface(surface_);
}

std::unique_ptr<SdlTarget> OffscreenSurface::target() {
  if (surface_ == nullptr) return nullptr;
  SDL_Renderer* renderer = SDL_CreateSoftwareRenderer(surface_);
  return renderer == nullptr ? nullptr : std::make_unique<SdlTarget>(renderer);
}

Color OffscreenSurface::pixel(int x, int y) const {
  const auto* bytes =
      static_cast<const std::uint8_t*>(surface_->pixels) + y * surface_->pitch + x * 4;
  return {bytes[0], bytes[1], bytes[2], bytes[3]};
}

}  // namespace timeline
