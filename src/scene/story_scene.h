#pragma once

#include <vector>

#include "core/view/view_state.h"
#include "layout/story_layout.h"
#include "scene/display_list.h"
#include "scene/hit_regions.h"
#include "scene/semantics.h"
#include "scene/text_rows.h"
#include "scene/theme.h"

namespace timeline {

/// What a frame is made of. Everything is borrowed for the call.
struct FrameInput {
  const Dataset& dataset;
  const StoryLayout& layout;
  const MeasuredText& text;
  const TextRows& rows;                   ///< of `text`
  const std::vector<EventLabel>* labels;  ///< null: the page tells the entries itself
  const ViewState& view;                  ///< its canvas window is what the story's list covers
  SizePx strip;                           ///< of the sticky strip; no strip without extent
};

/// One frame: pixels, what is under a point, and what is told, from one pass over the same pieces.
struct Frame {
  DisplayList story;  ///< story coordinates
  DisplayList strip;  ///< coordinates of the strip
  HitRegions hits;
  Semantics semantics;  ///< borrows the labels
};

/// Fills the frame with what overlaps the canvas window; its vectors keep their memory from frame
/// to frame.
///
/// @param frame  what was in it is gone
/// @cost O(log pieces + what is visible)
void buildFrame(const FrameInput& input, Frame& frame);

/// Only the story's side of a frame: list, hit regions, semantics.
void buildStory(const FrameInput& input, Frame& frame);

/// Only the strip: the decade with the current chapter's extent and the entry being read.
void buildStrip(const FrameInput& input, DisplayList& strip);

}  // namespace timeline
