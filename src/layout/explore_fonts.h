#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "layout/measured_story.h"

namespace timeline {

/// The faces of the view Explore; indices into its list of fonts.
enum class ExploreFont : std::uint8_t { label, labelStrong, tick, bandName, bandCount };

inline constexpr std::size_t kExploreFonts = 5;

/// @pre fonts has kExploreFonts faces
[[nodiscard]] inline const FontFace& faceOf(const std::vector<FontFace>& fonts, ExploreFont font) {
  return fonts[static_cast<std::size_t>(font)];
}

/// One line of text at its place.
struct SetLine {
  ExploreFont font = ExploreFont::label;
  InkRole ink = InkRole::ink;
  PointPx origin;     ///< left end of the baseline
  float widthPx = 0;  ///< its advance
  std::string text;
};

}  // namespace timeline
