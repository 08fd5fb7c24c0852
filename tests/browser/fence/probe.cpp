/// The smallest program that uses SDL as the renderer does: an alpha canvas, batched triangles,
/// one texture that the page fills.
#include <SDL.h>
#include <array>
#include <emscripten.h>
#include <vector>

extern "C" void hostUploadWord(int width, int height);

namespace {

constexpr int kWordWidthPx = 128;
constexpr int kWordHeightPx = 64;

SDL_Window* window = nullptr;
SDL_Renderer* renderer = nullptr;
SDL_Texture* word = nullptr;

constexpr std::array<int, 6> kQuadIndices = {0, 1, 2, 0, 2, 3};

void addQuad(std::vector<SDL_Vertex>& vertices, std::vector<int>& indices, SDL_FRect box,
             SDL_Color color) {
  const int first = static_cast<int>(vertices.size());
  vertices.push_back({{box.x, box.y}, color, {0, 0}});
  vertices.push_back({{box.x + box.w, box.y}, color, {1, 0}});
  vertices.push_back({{box.x + box.w, box.y + box.h}, color, {1, 1}});
  vertices.push_back({{box.x, box.y + box.h}, color, {0, 1}});
  for (const int index : kQuadIndices)
    indices.push_back(first + index);
}

void drawQuads(SDL_Texture* texture, const std::vector<SDL_Vertex>& vertices,
               const std::vector<int>& indices) {
  SDL_RenderGeometry(renderer, texture, vertices.data(), static_cast<int>(vertices.size()),
                     indices.data(), static_cast<int>(indices.size()));
}

}  // namespace

extern "C" {

/// Empty on success, else SDL's words.
EMSCRIPTEN_KEEPALIVE const char* probeOpen(int widthPx, int heightPx) {
  SDL_SetHint(SDL_HINT_RENDER_DRIVER, "opengles2");
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return SDL_GetError();
  SDL_GL_SetAttribute(SDL_GL_ALPHA_SIZE, 8);
  window = SDL_CreateWindow(nullptr, 0, 0, widthPx, heightPx, SDL_WINDOW_OPENGL);
  if (window == nullptr) return SDL_GetError();
  renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED);
  if (renderer == nullptr) return SDL_GetError();
  word = SDL_CreateTexture(renderer, SDL_PIXELFORMAT_ABGR8888, SDL_TEXTUREACCESS_STATIC,
                           kWordWidthPx, kWordHeightPx);
  if (word == nullptr) return SDL_GetError();
  SDL_SetTextureBlendMode(word, SDL_BLENDMODE_BLEND);
  SDL_GL_BindTexture(word, nullptr, nullptr);
  hostUploadWord(kWordWidthPx, kWordHeightPx);
  SDL_GL_UnbindTexture(word);
  return "";
}

/// `count` quads of 3 px in a grid of 4 px, 100 a row, red; the word below at (0, 320).
EMSCRIPTEN_KEEPALIVE void probeDraw(int count) {
  SDL_SetRenderDrawColor(renderer, 0, 0, 0, 0);
  SDL_RenderClear(renderer);
  std::vector<SDL_Vertex> vertices;
  std::vector<int> indices;
  for (int i = 0; i < count; ++i) {
    const auto column = static_cast<float>(i % 100);
    const auto row = static_cast<float>(i / 100);
    addQuad(vertices, indices, {column * 4, row * 4, 3, 3}, {200, 0, 0, 255});
  }
  drawQuads(nullptr, vertices, indices);
  vertices.clear();
  indices.clear();
  addQuad(vertices, indices, {0, 320, kWordWidthPx, kWordHeightPx}, {255, 255, 255, 255});
  drawQuads(word, vertices, indices);
  SDL_RenderPresent(renderer);
}

/// What SDL makes of a surface it is asked to copy: the fence must let it fail, not crash.
EMSCRIPTEN_KEEPALIVE int probeBlit() {
  SDL_Surface* from = SDL_CreateRGBSurface(0, 4, 4, 32, 0, 0, 0, 0);
  SDL_Surface* onto = SDL_CreateRGBSurface(0, 4, 4, 24, 0, 0, 0, 0);
  const int status = SDL_UpperBlit(from, nullptr, onto, nullptr);
  SDL_FreeSurface(from);
  SDL_FreeSurface(onto);
  return status;
}

EMSCRIPTEN_KEEPALIVE int probeSoftwareRenderer() {
  SDL_Surface* surface = SDL_CreateRGBSurface(0, 4, 4, 32, 0, 0, 0, 0);
  SDL_Renderer* software = SDL_CreateSoftwareRenderer(surface);
  SDL_FreeSurface(surface);
  return software == nullptr ? -1 : 0;
}

EMSCRIPTEN_KEEPALIVE void probeClose() {
  SDL_DestroyTexture(word);
  SDL_DestroyRenderer(renderer);
  SDL_DestroyWindow(window);
  SDL_Quit();
}

}  // extern "C"
