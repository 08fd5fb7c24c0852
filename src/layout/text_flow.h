#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "layout/measured_story.h"

namespace timeline {

/// How a paragraph is set: one face, one size, one ink.
struct TextStyle {
  bool serif = true;
  int weight = 400;  ///< 400 regular, 600 semibold
  bool italic = false;
  float sizePx = 16;
  float lineHeightPx = 24;
  InkRole ink = InkRole::ink;
  bool underlined = false;
};

/// One line of a paragraph.
struct FlowedLine {
  std::string text;      ///< UTF-8, without the white space at which it was broken
  float widthPx = 0;     ///< advance of the text
  float baselinePx = 0;  ///< from the top of the line's box, which is lineHeightPx high
};

/// Breaks text into lines. The browser does this for the page; natively SDL_ttf does; tests use
/// fixed widths.
class TextFlow {
 public:
  virtual ~TextFlow() = default;

  /// @param paragraph  UTF-8 without markup; white space may break, a line break must
  /// @param widthPx    > 0; a word that is wider than it stands on a line of its own, or is broken
  /// @return           at least one line, an empty one for a paragraph without words
  /// @cost             O(bytes)
  [[nodiscard]] virtual std::vector<FlowedLine> flow(std::string_view paragraph,
                                                     const TextStyle& style,
                                                     float widthPx) const = 0;
};

/// The CSS name of a style's face: "italic 600 28px serif".
[[nodiscard]] std::string faceName(const TextStyle& style);

}  // namespace timeline
