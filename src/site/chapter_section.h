#pragma once

#include <cstddef>
#include <string>

#include "site/render_context.h"

namespace timeline {

/// Which part of a chapter a page holds: items [first, last).
struct ChapterPart {
  std::size_t storyChapter = 0;  ///< index into Story::chapters
  std::size_t first = 0;
  std::size_t last = 0;
  std::string name;  ///< "2013", "2013, part 2"; "" when the chapter is not split
};

/// A chapter as `<section id="chapter=ID">`: its opening, then its entries along the axis. A part
/// that does not start the chapter has no id and opens with "…, continued: 2013". On a page of its
/// own the heading is the page's.
void writeChapter(HtmlWriter& html, const RenderContext& context, const ChapterPart& part);

}  // namespace timeline
