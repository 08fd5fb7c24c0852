#include "layout/page_setter.h"

#include <algorithm>
#include <utility>

#include "core/base/stable_sort.h"

namespace timeline {

RectPx PageSetter::paragraph(std::string_view words, const TextStyle& style, PageColumn column) {
  const float top = y_;
  if (words.empty()) return {column.x, top, column.width, 0};
  const std::uint16_t font = fontOf(style);
  for (FlowedLine& flowed : flow_.flow(words, style, column.width)) {
    TextLine line;
    line.card = card_;
    line.font = font;
    line.ink = style.ink;
    line.underlined = style.underlined;
    line.box = {column.x, y_, flowed.widthPx, style.lineHeightPx};
    line.baselinePx = y_ + flowed.baselinePx;
    line.text = std::move(flowed.text);
    text_.lines.push_back(std::move(line));
    y_ += style.lineHeightPx;
  }
  return boxFrom(top, column);
}

void PageSetter::anchor(AnchorKind kind, std::size_t index, const RectPx& box) {
  story_.anchors.push_back({kind, static_cast<std::uint32_t>(index), box});
}

MeasuredStory PageSetter::takeStory(float widthPx) {
  story_.content = {widthPx, y_};
  return std::exchange(story_, {});
}

MeasuredText PageSetter::takeText() {
  // Cells of one row are set one after the other, so a card's lines come in column order first.
  stableSort(text_.lines.begin(), text_.lines.end(), [](const TextLine& a, const TextLine& b) {
    return a.card != b.card ? a.card < b.card : a.box.y < b.box.y;
  });
  return std::exchange(text_, {});
}

std::uint16_t PageSetter::fontOf(const TextStyle& style) {
  const std::string name = faceName(style);
  const auto found = std::find_if(text_.fonts.begin(), text_.fonts.end(),
                                  [&](const FontFace& face) { return face.css == name; });
  if (found != text_.fonts.end()) return static_cast<std::uint16_t>(found - text_.fonts.begin());
  text_.fonts.push_back({name, style.sizePx});
  return static_cast<std::uint16_t>(text_.fonts.size() - 1);
}

}  // namespace timeline
