#pragma once

#include <cstdint>

namespace timeline {

/// CSS pixels, y downwards. Story coordinates start at the top left of the story element.
struct PointPx {
  float x = 0;
  float y = 0;
};

struct SizePx {
  float width = 0;
  float height = 0;
};

struct RectPx {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;

  [[nodiscard]] float right() const { return x + width; }
  [[nodiscard]] float bottom() const { return y + height; }
  [[nodiscard]] bool contains(PointPx p) const {
    return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
  }
  [[nodiscard]] bool overlaps(const RectPx& other) const {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
  /// True where the two share a vertical range; the horizontal ranges are not looked at.
  [[nodiscard]] bool overlapsRows(float top, float lower) const {
    return y < lower && bottom() > top;
  }
};

/// Straight (not premultiplied) sRGB.
struct Color {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 255;

  friend bool operator==(Color a, Color b) {
    return a.red == b.red && a.green == b.green && a.blue == b.blue && a.alpha == b.alpha;
  }
};

}  // namespace timeline
