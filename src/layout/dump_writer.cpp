#include "layout/dump_writer.h"

#include <cmath>
#include <cstdio>
#include <utility>

namespace timeline {

DumpWriter& DumpWriter::line(std::string_view name) {
  if (!text_.empty()) text_ += '\n';
  text_ += name;
  return *this;
}

DumpWriter& DumpWriter::word(std::string_view word) {
  text_ += ' ';
  text_ += word;
  return *this;
}

DumpWriter& DumpWriter::numbered(char letter, std::size_t index) {
  return word(letter + std::to_string(index));
}

DumpWriter& DumpWriter::number(float value) {
  const long long hundredths = std::llround(static_cast<double>(value) * 100);
  const unsigned long long size = hundredths < 0
                                      ? 0ULL - static_cast<unsigned long long>(hundredths)
                                      : static_cast<unsigned long long>(hundredths);
  text_ += hundredths < 0 ? " -" : " ";
  text_ += std::to_string(size / 100);
  const unsigned long long rest = size % 100;
  if (rest != 0) {
    text_ += '.';
    text_ += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) text_ += static_cast<char>('0' + rest % 10);
  }
  return *this;
}

DumpWriter& DumpWriter::point(PointPx point) {
  return number(point.x).number(point.y);
}

DumpWriter& DumpWriter::rect(const RectPx& rect) {
  return number(rect.x).number(rect.y).number(rect.width).number(rect.height);
}

DumpWriter& DumpWriter::color(Color color) {
  char hex[10];
  std::snprintf(hex, sizeof hex, "#%02x%02x%02x%02x", color.red, color.green, color.blue,
                color.alpha);
  return word(hex);
}

DumpWriter& DumpWriter::quoted(std::string_view text) {
  text_ += " \"";
  text_ += text;
  text_ += '"';
  return *this;
}

std::string DumpWriter::take() {
  if (!text_.empty()) text_ += '\n';
  return std::exchange(text_, {});
}

}  // namespace timeline
