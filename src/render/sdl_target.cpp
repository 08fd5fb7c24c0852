#include "render/sdl_target.h"

#include <SDL.h>

namespace timeline {

std::unique_ptr<SdlTarget> SdlTarget::openWindow() {
  // There is no SDL_main here, and only the page decides what a key does.
  SDL_SetMainReady();
  SDL_SetHint(SDL_HINT_RENDER_BATCHING, "1");
  SDL_SetHint(SDL_HINT_RENDER_DRIVER, "opengles2");
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return nullptr;
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 2);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
  SDL_GL_SetAttribute(SDL_GL_ALPHA_SIZE, 8);
  SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
  SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
  std::unique_ptr<SdlTarget> target(new SdlTarget);
  target->window_ = SDL_CreateWindow(nullptr, SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, 1,
                                     1, SDL_WINDOW_OPENGL | SDL_WINDOW_SHOWN);
  if (target->window_ == nullptr) return nullptr;
  target->renderer_ = SDL_CreateRenderer(target->window_, -1, SDL_RENDERER_ACCELERATED);
  return target->renderer_ == nullptr ? nullptr : std::move(target);
}

SdlTarget::~SdlTarget() {
  if (renderer_ != nullptr) SDL_DestroyRenderer(renderer_);
  if (window_ == nullptr) return;
  SDL_DestroyWindow(window_);
  SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

void SdlTarget::resize(int width, int height) {
  if (window_ == nullptr) return;
  int widthNow = 0;
  int heightNow = 0;
  SDL_GetWindowSize(window_, &widthNow, &heightNow);
  if (width == widthNow && height == heightNow) return;
  SDL_SetWindowSize(window_, width, height);
}

std::string graphicsFault() {
  return SDL_GetError();
}

}  // namespace timeline
