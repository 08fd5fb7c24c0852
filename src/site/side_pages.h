#pragma once

#include "site/render_context.h"

namespace timeline {

/// How this was made, what was read, what is not known.
void writeMethod(HtmlWriter& html, const RenderContext& context);

/// What was corrected, and how to report or add something.
void writeCorrections(HtmlWriter& html, const RenderContext& context);

/// Words, places, organisations, public persons and the publications that the literature names.
void writeRegister(HtmlWriter& html, const RenderContext& context);

}  // namespace timeline
