#pragma once

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/narrative/story_order.h"
#include "layout/measured_story.h"
#include "layout/text_flow.h"

namespace timeline {

/// A story that was set without a browser: what the page would have measured.
struct FlowedPage {
  MeasuredStory story;
  MeasuredText text;  ///< every line
};

/// Sets the whole story in the order of the page: opening, chapters with their entries, gaps,
/// accounts, charts.
///
/// Columns, sizes and distances follow the page's style sheet; interactive parts (search, reports)
/// are left out.
///
/// @param widthPx  of the page, > 0
/// @cost  O(text)
[[nodiscard]] FlowedPage flowPage(const Dataset& dataset, const Story& story,
                                  const MessageCatalogue& messages, const TextFlow& flow,
                                  float widthPx);

}  // namespace timeline
