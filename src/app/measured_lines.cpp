#include "app/measured_lines.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/base/stable_sort.h"

namespace timeline {

namespace {

struct ByCard {
  bool operator()(const TextLine& line, std::uint32_t card) const { return line.card < card; }
  bool operator()(std::uint32_t card, const TextLine& line) const { return card < line.card; }
};

/// The number that ends at `end`, such as 28.5 in "600 28.5px"; 0 when there is none.
float numberBefore(std::string_view text, std::size_t end) {
  std::size_t start = end;
  while (start > 0 &&
         ((text[start - 1] >= '0' && text[start - 1] <= '9') || text[start - 1] == '.'))
    --start;
  float whole = 0;
  float part = 0;
  float place = 1;
  bool isPart = false;
  for (const char character : text.substr(start, end - start)) {
    if (character == '.') {
      isPart = true;
    } else if (isPart) {
      place /= 10;
      part += static_cast<float>(character - '0') * place;
    } else {
      whole = whole * 10 + static_cast<float>(character - '0');
    }
  }
  return whole + part;
}

}  // namespace

void MeasuredLines::setFonts(std::vector<FontFace> fonts) {
  text_.fonts = std::move(fonts);
  text_.lines.clear();
  areRowsVoid_ = true;
}

void MeasuredLines::replace(std::uint32_t card, std::vector<TextLine> lines) {
  drop(card);
  for (TextLine& line : lines)
    line.card = card;
  stableSort(lines.begin(), lines.end(),
             [](const TextLine& left, const TextLine& right) { return left.box.y < right.box.y; });
  const auto place = std::upper_bound(text_.lines.begin(), text_.lines.end(), card, ByCard{});
  text_.lines.insert(place, std::make_move_iterator(lines.begin()),
                     std::make_move_iterator(lines.end()));
  areRowsVoid_ = true;
}

bool MeasuredLines::drop(std::uint32_t card) {
  const auto [first, last] =
      std::equal_range(text_.lines.begin(), text_.lines.end(), card, ByCard{});
  if (first == last) return false;
  text_.lines.erase(first, last);
  areRowsVoid_ = true;
  return true;
}

const TextRows& MeasuredLines::rows() {
  if (areRowsVoid_) rows_ = TextRows(text_);
  areRowsVoid_ = false;
  return rows_;
}

std::vector<FontFace> parseFonts(std::string_view fonts) {
  std::vector<FontFace> faces;
  while (!fonts.empty()) {
    const std::size_t end = std::min(fonts.find('\n'), fonts.size());
    const std::string_view font = fonts.substr(0, end);
    fonts.remove_prefix(std::min(end + 1, fonts.size()));
    const std::size_t unit = font.find("px");
    const float sizePx = unit == std::string_view::npos ? 0 : numberBefore(font, unit);
    if (sizePx <= 0) return {};
    faces.push_back({std::string(font), sizePx});
  }
  return faces;
}

}  // namespace timeline
