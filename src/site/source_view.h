#pragma once

#include "site/render_context.h"

namespace timeline {

/// Every source with what was read of it and everything that rests on it, by label. Complete
/// without a script; with one (web/src/sources) it can be searched and narrowed by language and
/// kind.
void writeSourceView(HtmlWriter& html, const RenderContext& context);

}  // namespace timeline
