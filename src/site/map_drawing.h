#pragma once

#include "site/render_context.h"

namespace timeline {

/// The dataset's map as drawings for a phone and for wider screens; each mark is a link to its
/// place's line below ("#place=ID"). Nothing without RenderContext::world or without a place in
/// the map's extent. It says nothing that the list of places does not say: hidden from readers of
/// screens.
void writeMap(HtmlWriter& html, const RenderContext& context);

}  // namespace timeline
