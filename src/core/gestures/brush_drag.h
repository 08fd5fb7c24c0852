#pragma once

#include <cstdint>

namespace timeline {

/// A part of an overview, in fractions of its width.
struct BrushPart {
  double from = 0;
  double to = 1;
};

/// Drags the brush of an overview: its ends resize it, its middle moves it, and a press outside
/// brings its middle there.
class BrushDrag {
 public:
  BrushDrag() = default;

  /// @param x, gripPx  in pixels of `widthPx` > 0; the grip is how near to an end takes hold of it
  /// @return the brush, moved at once when the press was outside
  [[nodiscard]] BrushPart start(BrushPart brush, float x, float widthPx, float gripPx);
  /// @return the brush, within 0 and 1 and never turned over
  [[nodiscard]] BrushPart onMove(float x);
  void end() { hold_ = Hold::none; }
  [[nodiscard]] bool isRunning() const { return hold_ != Hold::none; }

 private:
  enum class Hold : std::uint8_t { none, from, to, middle };

  BrushPart brush_;
  BrushPart first_;
  double firstAt_ = 0;
  float widthPx_ = 1;
  Hold hold_ = Hold::none;
};

}  // namespace timeline
