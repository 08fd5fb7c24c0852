#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/base/geometry.h"
#include "core/map/map_drawing.h"
#include "layout/measured_story.h"

namespace timeline {

struct FillRect {
  RectPx rect;
  Color color;
};

/// A rectangle whose colour runs from its top to its bottom, or from left to right.
struct FillGradient {
  RectPx rect;
  Color from;
  Color to;
  bool horizontal = false;
};

struct FillDisc {
  PointPx center;
  float radiusPx = 0;
  Color color;
};

struct StrokeRing {
  PointPx center;
  float radiusPx = 0;  ///< to the middle of the line
  float widthPx = 0;
  Color color;
};

struct FillTriangle {
  PointPx a;
  PointPx b;
  PointPx c;
  Color color;
};

/// A strip of quads, one between each rung and the next.
struct FillRibbon {
  std::span<const Rung> rungs;  ///< borrowed: they outlive the list
  bool fades = false;           ///< from full along their `a` to nothing along their `b`
  Color color;
};

struct DrawText {
  std::uint16_t font = 0;  ///< index into MeasuredText::fonts
  PointPx origin;          ///< left end of the baseline
  float widthPx = 0;       ///< advance that the setter measured
  Color color;
  std::string text;
  float sizePx = 0;  ///< of the font
};

/// A decoded picture (or motif, tinted: a one-colour alpha picture multiplied by `tint`).
struct DrawImage {
  std::uint32_t media = 0;  ///< index into Dataset::media
  RectPx rect;
  Color tint;
};

using DisplayCommand = std::variant<FillRect, FillGradient, FillDisc, StrokeRing, FillTriangle,
                                    FillRibbon, DrawText, DrawImage>;

/// What one frame draws, back to front, in story coordinates.
struct DisplayList {
  std::vector<DisplayCommand> commands;
};

/// Bounds of a command; of text from its width and a line height of 1.5 of its size.
[[nodiscard]] RectPx boundsOf(const DisplayCommand& command);

/// One line a command, numbers rounded to 0.01, for golden tests and parity checks.
[[nodiscard]] std::string dump(const DisplayList& list);

}  // namespace timeline
