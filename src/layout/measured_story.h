#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/geometry.h"

namespace timeline {

/// What a measured box belongs to. The letters are those of the page's data-a attribute ("e12").
enum class AnchorKind : std::uint8_t {
  decade,        ///< 't' the decade line of the opening page; index 0
  chapter,       ///< 'c' a chapter's whole section; index into Dataset::chapters
  chapterList,   ///< 'l' its list of entries: the axis runs along the left edge
  event,         ///< 'e' an entry's article; index into Dataset::events
  eventDate,     ///< 'd' its date line: the mark stands beside it
  gap,           ///< 'g' a gap; index of the event after it
  returnMark,    ///< 'r' "back to …"; index of the chapter
  chapterStrip,  ///< 's' the strip of the decade in a chapter opening
  accountScale,  ///< 'q' the scale cell of a ladder row; index into Dataset::claims
  chart,         ///< 'h' the drawing area of a chart; index into Dataset::charts
  motif,         ///< 'm' a chapter's motif; index of the chapter
  picture,       ///< 'p' a picture; index into Dataset::media
};

/// The kind that a letter of data-a names; none for a letter that only names a card of text ("o").
[[nodiscard]] std::optional<AnchorKind> anchorKindOf(char letter);

/// A box of the page's own layout, in story coordinates.
struct AnchorBox {
  AnchorKind kind = AnchorKind::event;
  std::uint32_t index = 0;
  RectPx box;
};

/// Which colour of the theme a text has.
enum class InkRole : std::uint8_t { ink, muted, faint, accent };

/// One line of one run of text as it was broken by whoever sets the type.
struct TextLine {
  std::uint32_t card =
      0;  ///< ordinal of the measured block that holds it: lines come and go by card
  std::uint16_t font = 0;  ///< index into MeasuredText::fonts
  InkRole ink = InkRole::ink;
  bool underlined = false;
  RectPx box;            ///< of the run on this line
  float baselinePx = 0;  ///< y of the baseline
  std::string text;      ///< UTF-8, no line breaks
};

/// A face and size as the text setter names it ("600 28px Georgia, serif").
struct FontFace {
  std::string css;
  float sizePx = 0;
};

/// Boxes of the whole story and the lines near the viewport.
struct MeasuredStory {
  SizePx content;
  float textScale = 1;             ///< the reader's text size: root font size ÷ 16 px
  std::vector<AnchorBox> anchors;  ///< in document order
};

struct MeasuredText {
  std::vector<FontFace> fonts;
  std::vector<TextLine> lines;  ///< sorted by card, then by box.y
};

}  // namespace timeline
