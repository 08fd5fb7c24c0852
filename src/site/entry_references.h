#pragma once

#include <string>
#include <vector>

#include "site/render_context.h"

namespace timeline {

/// For every item of one kind (a place, a person, an organisation) the entries that name it, in the
/// order in which the story tells them.
/// @param list   &Event::places, &Event::people, …
/// @param count  number of items of that kind
/// @cost  O(events + names)
[[nodiscard]] std::vector<std::vector<std::size_t>> entriesByItem(
    const RenderContext& context, std::vector<std::size_t> Event::*list, std::size_t count);

/// "16 Dec 2011 Title" for each entry, as a list of links. Nothing for no entries.
void writeEntryReferences(HtmlWriter& html, const RenderContext& context,
                          const std::vector<std::size_t>& events);

/// One of its lines without the list item around it.
void writeEntryReference(HtmlWriter& html, const RenderContext& context, std::size_t event);

/// "Also written: Colour, Colur": other spellings of a name. Nothing for none.
void writeVariants(HtmlWriter& html, const RenderContext& context,
                   const std::vector<std::string>& aliases);

}  // namespace timeline
