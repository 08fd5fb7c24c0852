#pragma once

#include <cstddef>
#include <string>
#include <vector>

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

/// Some entries of a chapter under its name, which leads to the whole chapter. What stands between
/// entries in the story (a stretch without entries) is left out: here it may not be so.
/// @param items  indices into StoryChapter::items, ascending, at least one
void writeChapterExcerpt(HtmlWriter& html, const RenderContext& context, std::size_t storyChapter,
                         const std::vector<std::size_t>& items);

}  // namespace timeline
