#pragma once

#include <string>

#include "site/render_context.h"

namespace timeline {

/// The opening's decade line: years, and a stroke for every entry.
void writeDecadeLine(HtmlWriter& html, const RenderContext& context);

/// The decade line in small with a chapter's extent marked.
void writeChapterStrip(HtmlWriter& html, const RenderContext& context, const StoryChapter& told);

/// Rules for the places of years and chapters on the decade line: a strict content policy allows no
/// style attributes.
[[nodiscard]] std::string decadeRules(const RenderContext& context);

}  // namespace timeline
