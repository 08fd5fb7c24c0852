#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "layout/measured_story.h"
#include "layout/text_flow.h"

namespace timeline {

/// Left edge and width of what is being set.
struct PageColumn {
  float x = 0;
  float width = 0;
};

/// Sets blocks one below the other and notes where they went.
class PageSetter {
 public:
  explicit PageSetter(const TextFlow& flow) : flow_(flow) {}

  [[nodiscard]] float y() const { return y_; }
  void space(float heightPx) { y_ += heightPx; }
  void moveTo(float y) { y_ = y; }

  /// Following lines belong to the next card.
  void startCard() { ++card_; }

  /// Sets a paragraph at the cursor and moves below it; nothing for an empty one.
  /// @return its box, as wide as the column
  RectPx paragraph(std::string_view words, const TextStyle& style, PageColumn column);

  void anchor(AnchorKind kind, std::size_t index, const RectPx& box);

  /// The box from a height to the cursor.
  [[nodiscard]] RectPx boxFrom(float top, PageColumn column) const {
    return {column.x, top, column.width, y_ - top};
  }

  MeasuredStory takeStory(float widthPx);
  MeasuredText takeText();

 private:
  [[nodiscard]] std::uint16_t fontOf(const TextStyle& style);

  const TextFlow& flow_;
  float y_ = 0;
  std::uint32_t card_ = 0;
  MeasuredStory story_;
  MeasuredText text_;
};

}  // namespace timeline
