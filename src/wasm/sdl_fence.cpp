/// The fence between SDL2 and the page.
///
/// Linked before libSDL2.a. Each symbol here is one that SDL's other objects ask for; since
/// it is already defined, the archive's own object is never pulled in. Two reasons to fence:
///
/// 1. SDL assumes that it owns the page: it listens to keys, wheel, touch and `beforeunload` on
///    the window and swallows them. The element owns input and forwards it, so SDL gets none.
/// 2. SDL carries code that this program never reaches: blitters, the software renderer, YUV
///    textures, cursors, window framebuffers. Each fenced call fails as SDL documents.
///
/// If a later SDL asks for a second symbol of a fenced object, the link fails with a duplicate
/// symbol: loudly, at build time.
#include <SDL.h>

namespace {

int unsupported() {
  return SDL_SetError("not part of this build");
}

SDL_Renderer* noRenderer(SDL_Window*, Uint32) {
  unsupported();
  return nullptr;
}

}  // namespace

extern "C" {

struct SDL_SW_YUVTexture;
struct SDL_VideoDevice;
struct SDL_WindowData;

// --- The page keeps its input (SDL_emscriptenevents.c) ---------------------------------------

void Emscripten_RegisterEventHandlers(SDL_WindowData*) {}
void Emscripten_UnregisterEventHandlers(SDL_WindowData*) {}
int Emscripten_HandleCanvasResize(int, const void*, void*) {
  return 0;
}

// --- The page keeps its cursor (SDL_emscriptenmouse.c) ---------------------------------------

void Emscripten_InitMouse() {}
void Emscripten_FiniMouse() {}

// --- No window surface (SDL_emscriptenframebuffer.c) -----------------------------------------

int Emscripten_CreateWindowFramebuffer(SDL_VideoDevice*, SDL_Window*, Uint32*, void**, int*) {
  return unsupported();
}
int Emscripten_UpdateWindowFramebuffer(SDL_VideoDevice*, SDL_Window*, const SDL_Rect*, int) {
  return unsupported();
}
void Emscripten_DestroyWindowFramebuffer(SDL_VideoDevice*, SDL_Window*) {}

// --- No surface is blitted (SDL_blit.c, SDL_RLEaccel.c, SDL_stretch.c) -----------------------

int SDL_CalculateBlit(SDL_Surface*) {
  return unsupported();
}
int SDL_RLESurface(SDL_Surface*) {
  return unsupported();
}
void SDL_UnRLESurface(SDL_Surface*, int) {}
int SDL_SoftStretch(SDL_Surface*, const SDL_Rect*, SDL_Surface*, const SDL_Rect*) {
  return unsupported();
}
int SDL_SoftStretchLinear(SDL_Surface*, const SDL_Rect*, SDL_Surface*, const SDL_Rect*) {
  return unsupported();
}

// --- No software renderer (SDL_render_sw.c) --------------------------------------------------

/// Has the layout of SDL_RenderDriver in SDL's own src/render/SDL_sysrender.h.
struct FencedRenderDriver {
  SDL_Renderer* (*createRenderer)(SDL_Window*, Uint32);
  SDL_RendererInfo info;
};
FencedRenderDriver SW_RenderDriver = {noRenderer, {"software", 0, 0, {}, 0, 0}};

SDL_Renderer* SW_CreateRendererForSurface(SDL_Surface*) {
  return noRenderer(nullptr, 0);
}

// --- No YUV (SDL_yuv.c, SDL_yuv_sw.c, yuv2rgb) -----------------------------------------------

int SDL_ConvertPixels_YUV_to_RGB(int, int, Uint32, const void*, int, Uint32, void*, int) {
  return unsupported();
}
int SDL_ConvertPixels_RGB_to_YUV(int, int, Uint32, const void*, int, Uint32, void*, int) {
  return unsupported();
}
int SDL_ConvertPixels_YUV_to_YUV(int, int, Uint32, const void*, int, Uint32, void*, int) {
  return unsupported();
}
SDL_YUV_CONVERSION_MODE SDL_GetYUVConversionModeForResolution(int, int) {
  return SDL_YUV_CONVERSION_BT601;
}
SDL_SW_YUVTexture* SDL_SW_CreateYUVTexture(Uint32, int, int) {
  unsupported();
  return nullptr;
}
int SDL_SW_QueryYUVTexturePixels(SDL_SW_YUVTexture*, void**, int*) {
  return unsupported();
}
int SDL_SW_UpdateYUVTexture(SDL_SW_YUVTexture*, const SDL_Rect*, const void*, int) {
  return unsupported();
}
int SDL_SW_UpdateYUVTexturePlanar(SDL_SW_YUVTexture*, const SDL_Rect*, const Uint8*, int,
                                  const Uint8*, int, const Uint8*, int) {
  return unsupported();
}
int SDL_SW_UpdateNVTexturePlanar(SDL_SW_YUVTexture*, const SDL_Rect*, const Uint8*, int,
                                 const Uint8*, int) {
  return unsupported();
}
int SDL_SW_LockYUVTexture(SDL_SW_YUVTexture*, const SDL_Rect*, void**, int*) {
  return unsupported();
}
void SDL_SW_UnlockYUVTexture(SDL_SW_YUVTexture*) {}
int SDL_SW_CopyYUVToRGB(SDL_SW_YUVTexture*, const SDL_Rect*, Uint32, int, int, void*, int) {
  return unsupported();
}
void SDL_SW_DestroyYUVTexture(SDL_SW_YUVTexture*) {}

}  // extern "C"
