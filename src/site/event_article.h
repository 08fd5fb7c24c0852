#pragma once

#include "site/render_context.h"

namespace timeline {

/// One entry as `<article id="event=ID">`: date, title, summary, pictures, accounts, charts,
/// statements, sources.
void writeEvent(HtmlWriter& html, const RenderContext& context, const StoryItem& item);

/// Rules that give the classes of elastic space their size and the tracks their colours.
[[nodiscard]] std::string storyRules(const Dataset& dataset, const Story& story);
/// The second half of them: ".k0{--track:…}" and so on, in both themes.
[[nodiscard]] std::string trackRules(const Dataset& dataset);

}  // namespace timeline
