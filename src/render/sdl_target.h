#pragma once

#include <memory>
#include <string>
#include <utility>

struct SDL_Renderer;
struct SDL_Window;

namespace timeline {

/// Where SDL draws: a renderer with the window it belongs to, closed together.
///
/// SDL's video state is one a process, so there is one open window at a time.
class SdlTarget {
 public:
  /// The one window, cleared to nothing by an OpenGL ES 2 renderer with an alpha channel. In a page
  /// it is the canvas; its title is left alone.
  ///
  /// @return null when there is no video or no context: graphicsFault() says why
  [[nodiscard]] static std::unique_ptr<SdlTarget> openWindow();

  /// Takes over a renderer without a window.
  explicit SdlTarget(SDL_Renderer* renderer) : renderer_(renderer) {}
  SdlTarget(const SdlTarget&) = delete;
  SdlTarget& operator=(const SdlTarget&) = delete;
  ~SdlTarget();

  [[nodiscard]] SDL_Renderer* renderer() const { return renderer_; }

  /// Makes the window so many device pixels large; nothing when it is already, or without a window.
  void resize(int width, int height);

 private:
  SdlTarget() = default;

  SDL_Window* window_ = nullptr;
  SDL_Renderer* renderer_ = nullptr;
};

/// Why the last call of SDL failed, in its words.
[[nodiscard]] std::string graphicsFault();

}  // namespace timeline
