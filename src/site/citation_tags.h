#pragma once

#include <string_view>

#include "site/page_shell.h"

namespace timeline {

/// What reference managers and search engines read in a page's head: `citation_*` tags of the
/// dataset's version, which the page's own citations are made from too (web/src/cite), and beside
/// the story, where bytes are not counted, the same as JSON-LD. No address: the folder works
/// wherever it is put.
void writeCitationTags(HtmlWriter& html, const RenderContext& context, const PageHead& head,
                       std::string_view datasetSha256);

}  // namespace timeline
