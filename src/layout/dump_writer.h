#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/geometry.h"

namespace timeline {

/// Writes the lines of dumps: words and numbers with a blank between, the same on every platform.
class DumpWriter {
 public:
  DumpWriter& line(std::string_view name);
  DumpWriter& word(std::string_view word);
  DumpWriter& numbered(char letter, std::size_t index);  ///< "e12"
  DumpWriter& number(float value);  ///< rounded to 0.01, without needless zeros
  DumpWriter& point(PointPx point);
  DumpWriter& rect(const RectPx& rect);
  DumpWriter& color(Color color);
  DumpWriter& quoted(std::string_view text);

  [[nodiscard]] std::string take();

 private:
  std::string text_;
};

}  // namespace timeline
