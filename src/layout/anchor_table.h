#pragma once

#include <cstddef>
#include <vector>

#include "layout/measured_story.h"

namespace timeline {

/// Finds measured boxes by what they belong to. Borrows the measured story.
class AnchorTable {
 public:
  explicit AnchorTable(const MeasuredStory& measured);

  /// The first box of that kind and index that has an extent, or null. @cost O(log anchors)
  [[nodiscard]] const RectPx* find(AnchorKind kind, std::size_t index) const;

 private:
  std::vector<const AnchorBox*> sorted_;
};

/// False for the boxes of elements that are not shown.
[[nodiscard]] inline bool isShown(const RectPx& box) {
  return box.width > 0 && box.height > 0;
}

}  // namespace timeline
