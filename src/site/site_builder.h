#pragma once

#include <string>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/narrative/story_pages.h"
#include "site/page_shell.h"
#include "site/site_file.h"

namespace timeline {

/// Writes every page of the documentary in the catalogue's language.
///
/// @return  index.html first. Up to kMaxEventsPerPage entries the whole chronology is index.html
/// with the sources at its end; above, index.html has the opening and the list of pages,
/// "chapter-ID.html" or "chapter-ID-YEAR.html" the entries. Always "sources.html" with what rests
/// on each source, and in "embed/" the pages for frames (embed_pages.h). Ids of entries are the
/// same in both forms. Guided paths and the map beside the story are files beside the dataset's.
/// @cost    O(bytes written + events × charts)
[[nodiscard]] std::vector<SiteFile> buildSite(const Dataset& dataset,
                                              const MessageCatalogue& messages,
                                              const SiteAssets& assets);

}  // namespace timeline
