#pragma once

#include "site/render_context.h"

namespace timeline {

/// " · Daily 2012b, Herald 2011": labels that lead to the register. With scripts they
/// are no keyboard stops (web/src/page/keyboard-stops.ts): the entry's own stop opens the same
/// links.
void writeSourceLabels(HtmlWriter& html, const RenderContext& context,
                       const std::vector<SourceReference>& sources);

/// "According to Daily 2012b, Herald 2011 and 3 more": opens the whole list, what was read of each,
/// the address of the entry and the way to report. The entry's one keyboard stop.
void writeEventSources(HtmlWriter& html, const RenderContext& context, const Event& event);

/// The story's own list of every source, by label.
void writeSourceRegister(HtmlWriter& html, const RenderContext& context);

/// Its title, linked where the dataset links it, marked with the language it is written in.
void writeSourceTitle(HtmlWriter& html, const RenderContext& context, const Source& source);

/// " Read whole. Party to the dispute. Repeats Daily 2012b. …": what a reader should know of it.
void writeSourceFacts(HtmlWriter& html, const RenderContext& context, const Source& source);

/// Indices of all sources by label.
[[nodiscard]] std::vector<std::size_t> sourcesByLabel(const Dataset& dataset);

/// A link that leads to the reader's mail program or to the text to copy.
/// @param subject  "event:ID", "source:ID" or "page:NAME"
void writeReportLink(HtmlWriter& html, const RenderContext& context, const std::string& subject);

}  // namespace timeline
