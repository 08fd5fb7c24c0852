#pragma once

#include "site/render_context.h"

namespace timeline {

/// Of every drawing of the decade line; the strokes are the element with the id "strokes".
inline constexpr std::string_view kDecadeViewBox = "0 0 1000 100";

/// The first screen: what this is, ways in, the decade as one line, the chapters, version.
/// @param datasetSha256  hexadecimal hash of the dataset's bytes
void writeOpening(HtmlWriter& html, const RenderContext& context, std::string_view datasetSha256);

/// Minutes to read every title, summary, body and statement at 220 words a minute, at least 1.
[[nodiscard]] int readingMinutes(const Dataset& dataset, std::string_view language);

/// Rules for the places of years and chapters on the decade line: a strict content policy allows no style attributes.
[[nodiscard]] std::string decadeRules(const RenderContext& context);

} // namespace timeline
