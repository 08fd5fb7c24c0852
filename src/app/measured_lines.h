#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/measured_story.h"
#include "scene/text_rows.h"

namespace timeline {

/// The lines of text near the viewport, which come and go card by card, and the rows that find
/// them.
class MeasuredLines {
 public:
  [[nodiscard]] const MeasuredText& text() const { return text_; }

  /// New fonts drop all lines, for they index into them.
  void setFonts(std::vector<FontFace> fonts);
  /// Replaces the lines of one card. @param lines  in any order; their `card` is set here
  void replace(std::uint32_t card, std::vector<TextLine> lines);
  /// @return whether there were any
  bool drop(std::uint32_t card);

  /// Rows of text(), made anew after a change. @cost O(lines) then
  [[nodiscard]] const TextRows& rows();

 private:
  MeasuredText text_;
  TextRows rows_;
  bool areRowsVoid_ = false;
};

/// Reads CSS font shorthands, one a line. @return none when one of them has no size in px
[[nodiscard]] std::vector<FontFace> parseFonts(std::string_view fonts);

}  // namespace timeline
