#pragma once

#include "site/render_context.h"

namespace timeline {

/// The first screen: what this is, ways in, the decade as one line, the chapters, version.
/// @param datasetSha256  hexadecimal hash of the dataset's bytes
void writeOpening(HtmlWriter& html, const RenderContext& context, std::string_view datasetSha256);

/// Minutes to read every title, summary, body and statement at 220 words a minute, at least 1.
[[nodiscard]] int readingMinutes(const Dataset& dataset, std::string_view language);

}  // namespace timeline
