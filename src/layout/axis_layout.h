#pragma once

#include <vector>

#include "core/dataset/dataset.h"
#include "core/narrative/story_order.h"
#include "layout/anchor_table.h"
#include "layout/story_layout.h"

namespace timeline {

/// What stands on the axis of one chapter, unsorted.
struct ChapterAxis {
  ElasticTimeScale scale;
  std::vector<PlacedPiece> axis;   ///< line, notches, dashes
  std::vector<PlacedPiece> bars;   ///< track colours
  std::vector<PlacedPiece> marks;  ///< marks and the return hook
};

struct AxisInput {
  const Dataset& dataset;
  const StoryChapter& chapter;
  const AnchorTable& anchors;
  float textScale = 1;
};

/// Empty when the page does not hold the chapter's list.
[[nodiscard]] ChapterAxis layOutAxis(const AxisInput& input);

}  // namespace timeline
