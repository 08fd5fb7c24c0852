#pragma once

#include "site/render_context.h"

#include <cstddef>

namespace timeline {

/// Which part of a chapter a page holds: items [first, last). A part that does not start the chapter has no opening.
struct ChapterPart {
  std::size_t storyChapter = 0; ///< index into Story::chapters
  std::size_t first = 0;
  std::size_t last = 0;
};

/// A chapter as `<section id="chapter=ID">`: its opening, then its entries along the axis.
void writeChapter(HtmlWriter& html, const RenderContext& context, const ChapterPart& part);

} // namespace timeline
