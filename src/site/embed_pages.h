#pragma once

#include <vector>

#include "site/page_shell.h"
#include "site/site_file.h"

namespace timeline {

/// The pages for frames on other people's pages, in "embed/": "index.html" the whole,
/// "chapter-ID.html", "track-ID.html", "source-ID.html" and "event-ID.html" a part of it,
/// "explore.html" the whole at its true time. The same
/// text as the site's own; every way out of them leads to the site, and where they come from stands
/// at the foot of each.
///
/// A long chronology, whose story has several pages, has its chapters in "index.html" as a list.
///
/// @param plan  of the site's own pages
/// @cost        O(bytes written): an entry stands in four of them
[[nodiscard]] std::vector<SiteFile> buildEmbedPages(const Dataset& dataset, const Story& story,
                                                    const DecadeLine& decade,
                                                    const MessageCatalogue& messages,
                                                    const SiteAssets& assets, const SitePlan& plan);

}  // namespace timeline
