#pragma once

#include <string_view>

namespace timeline {

/// Measures text as whoever sets it will paint it.
class TextMeasurer {
 public:
  virtual ~TextMeasurer() = default;

  /// Advance of a text without line breaks, CSS pixels.
  /// @param cssFont  a shorthand with its size in px ("600 14px sans-serif")
  [[nodiscard]] virtual float advance(std::string_view cssFont, std::string_view text) = 0;
};

}  // namespace timeline
