#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/base/geometry.h"

namespace timeline {

/// The part of the page that the reader sees, in CSS pixels, and how many device pixels one is.
struct Viewport {
  SizePx size;
  float deviceRatio = 1;

  friend bool operator==(const Viewport& a, const Viewport& b) {
    return a.size.width == b.size.width && a.size.height == b.size.height &&
           a.deviceRatio == b.deviceRatio;
  }
};

enum class ThemeName : std::uint8_t { light, dark, highContrastLight, highContrastDark };

/// Everything that decides what a frame shows, besides the dataset and the measured page.
struct ViewState {
  float scrollTopPx = 0;  ///< top of the viewport in story coordinates; negative above the story
  Viewport viewport;
  float canvasTopPx = 0;  ///< the part of the story that the canvas covers
  float canvasHeightPx = 0;
  std::optional<std::size_t> activeEvent;    ///< index into Dataset::events: the entry being read
  std::optional<std::size_t> activeChapter;  ///< index into Dataset::chapters
  ThemeName theme = ThemeName::light;

  friend bool operator==(const ViewState& a, const ViewState& b) {
    return a.scrollTopPx == b.scrollTopPx && a.viewport == b.viewport &&
           a.canvasTopPx == b.canvasTopPx && a.canvasHeightPx == b.canvasHeightPx &&
           a.activeEvent == b.activeEvent && a.activeChapter == b.activeChapter &&
           a.theme == b.theme;
  }
};

}  // namespace timeline
