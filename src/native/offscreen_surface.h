#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/geometry.h"
#include "render/sdl_target.h"

struct SDL_Surface;

namespace timeline {

/// A picture in memory that SDL's software renderer draws on.
class OffscreenSurface {
 public:
  /// @pre both sides > 0
  OffscreenSurface(int widthPx, int heightPx);
  OffscreenSurface(const OffscreenSurface&) = delete;
  OffscreenSurface& operator=(const OffscreenSurface&) = delete;
  ~OffscreenSurface();

  /// A target that draws here; the surface must outlive it. @return null when SDL has no memory for
  /// it
  [[nodiscard]] std::unique_ptr<SdlTarget> target();

  /// @pre the point lies on the surface
  [[nodiscard]] Color pixel(int x, int y) const;

 private:
  SDL_Surface* surface_;
};

}  // namespace timeline
