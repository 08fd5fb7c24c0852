#include "layout/anchor_table.h"

#include <algorithm>
#include <utility>

#include "core/base/stable_sort.h"

namespace timeline {
namespace {

std::pair<AnchorKind, std::size_t> keyOf(const AnchorBox& anchor) {
  return {anchor.kind, anchor.index};
}

}  // namespace

AnchorTable::AnchorTable(const MeasuredStory& measured) {
  sorted_.reserve(measured.anchors.size());
  for (const AnchorBox& anchor : measured.anchors) {
    if (isShown(anchor.box)) sorted_.push_back(&anchor);
  }
  stableSort(sorted_.begin(), sorted_.end(),
             [](const AnchorBox* a, const AnchorBox* b) { return keyOf(*a) < keyOf(*b); });
}

const RectPx* AnchorTable::find(AnchorKind kind, std::size_t index) const {
  const std::pair<AnchorKind, std::size_t> key{kind, index};
  const auto found = std::lower_bound(
      sorted_.begin(), sorted_.end(), key,
      [](const AnchorBox* anchor, const auto& wanted) { return keyOf(*anchor) < wanted; });
  if (found == sorted_.end() || keyOf(**found) != key) return nullptr;
  return &(*found)->box;
}

}  // namespace timeline
