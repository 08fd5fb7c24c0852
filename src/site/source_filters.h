#pragma once

#include "site/render_context.h"

namespace timeline {

/// "campaign-page": a kind as the dataset writes it.
[[nodiscard]] std::string_view sourceKindToken(SourceKind kind);

/// The language that the work is written in; the dataset's own where none is told.
[[nodiscard]] const std::string& sourceLanguage(const RenderContext& context, const Source& source);

/// "Russian"; the code itself where the catalogue has no name for it.
[[nodiscard]] std::string languageName(const RenderContext& context, const std::string& language);

/// The search field and the boxes by language and kind, each with its number of sources. Hidden:
/// only a script makes them work, and it shows them.
void writeSourceFilters(HtmlWriter& html, const RenderContext& context);

}  // namespace timeline
