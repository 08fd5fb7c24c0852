#pragma once

#include <vector>

#include "site/render_context.h"
#include "site/source_support.h"

namespace timeline {

/// Every source with what was read of it and everything that rests on it, by label. Complete
/// without a script; with one (web/src/sources) it can be searched and narrowed by language and
/// kind.
void writeSourceView(HtmlWriter& html, const RenderContext& context);

/// One source of that page alone, under the page's heading.
/// @param support  of all sources (supportOfSources)
void writeOneSource(HtmlWriter& html, const RenderContext& context, std::size_t source,
                    const std::vector<SourceSupport>& support);

}  // namespace timeline
