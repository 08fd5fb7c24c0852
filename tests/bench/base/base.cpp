/// SDL2, the JSON reader and the picture decoder as the engine uses them, and nothing of ours: what
/// remains of the engine's bytes is our own code. Its size is read, it is never run.
#include <nlohmann/json.hpp>

#include <SDL.h>
#include <cstddef>
#include <cstdint>
#include <emscripten.h>
#include <iterator>
#include <memory>
#include <string>

#include "render/sdl_target.h"
#include "render/stb_image_impl.h"

namespace {

using Json = nlohmann::json;

/// Takes every event that the engine's reader takes, and keeps their count and the letters.
struct Counter {
  std::size_t events = 0;
  std::string letters;

  bool count() { return ++events != 0; }
  bool null() { return count(); }
  bool boolean(bool) { return count(); }
  bool number_integer(Json::number_integer_t) { return count(); }
  bool number_unsigned(Json::number_unsigned_t) { return count(); }
  bool number_float(Json::number_float_t, const std::string&) { return count(); }
  bool string(std::string& text) { return keep(text); }
  bool binary(Json::binary_t&) { return count(); }
  bool start_object(std::size_t) { return count(); }
  bool key(std::string& text) { return keep(text); }
  bool end_object() { return count(); }
  bool start_array(std::size_t) { return count(); }
  bool end_array() { return count(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
    return false;
  }
  bool keep(const std::string& text) {
    letters += text;
    return count();
  }
};

std::unique_ptr<timeline::SdlTarget> target;
SDL_Texture* texture = nullptr;

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE int baseOpen(int widthPx, int heightPx) {
  target = timeline::SdlTarget::openWindow();
  if (!target) return 0;
  target->resize(widthPx, heightPx);
  texture = SDL_CreateTexture(target->renderer(), SDL_PIXELFORMAT_ABGR8888,
                              SDL_TEXTUREACCESS_STATIC, widthPx, heightPx);
  return texture != nullptr;
}

EMSCRIPTEN_KEEPALIVE std::size_t baseRead(const char* text, std::size_t bytes) {
  Counter counter;
  if (!Json::sax_parse(text, std::next(text, static_cast<std::ptrdiff_t>(bytes)), &counter))
    return 0;
  return counter.events + counter.letters.size();
}

EMSCRIPTEN_KEEPALIVE int baseDecode(const std::uint8_t* bytes, int length) {
  int width = 0;
  int height = 0;
  int channels = 0;
  if (stbi_info_from_memory(bytes, length, &width, &height, &channels) == 0) return 0;
  stbi_uc* pixels = stbi_load_from_memory(bytes, length, &width, &height, &channels, 4);
  if (pixels == nullptr) return 0;
  const int status = SDL_UpdateTexture(texture, nullptr, pixels, width * 4);
  stbi_image_free(pixels);
  return status == 0;
}

EMSCRIPTEN_KEEPALIVE void baseDraw(const SDL_Vertex* vertices, int count) {
  SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
  SDL_GL_BindTexture(texture, nullptr, nullptr);
  SDL_GL_UnbindTexture(texture);
  SDL_RenderClear(target->renderer());
  SDL_RenderGeometry(target->renderer(), texture, vertices, count, nullptr, 0);
  SDL_RenderPresent(target->renderer());
}

EMSCRIPTEN_KEEPALIVE void baseClose() {
  target.reset();
}
}
