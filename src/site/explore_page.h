#pragma once

#include <cstddef>
#include <vector>

#include "site/page_shell.h"

namespace timeline {

/// The view Explore: places for the tools and the drawn chart, and beneath them every entry in the
/// order of time. Without scripts the list is the page.
void writeExplore(HtmlWriter& html, const RenderContext& context, const SiteAssets& assets);

/// The events by their starts, then by their explicit order; equal ones as the dataset has them.
/// @cost O(events log events)
[[nodiscard]] std::vector<std::size_t> chronologicalOrder(const Dataset& dataset);

}  // namespace timeline
