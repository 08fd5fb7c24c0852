#pragma once

#include "site/render_context.h"

namespace timeline {

/// A chart of kind `parts`: the drawn bar and the same numbers as a table. One of kind `dots` is
/// its question's ladder (accounts_list.h) and writes nothing here, unless its question has no
/// ladder at the event.
void writeChart(HtmlWriter& html, const RenderContext& context, std::size_t chart);

}  // namespace timeline
