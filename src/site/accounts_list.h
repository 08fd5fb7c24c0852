#pragma once

#include "site/render_context.h"

namespace timeline {

/// The ladder of one question: heading, neutral line, then every answer in the order in which it
/// was said. An answer that is more or less than reported says so, a verdict with who, when and
/// why. A table when the dataset charts the question (its scale is the chart, its cells the same
/// numbers), else a list. Answers after the fourth are in a `<details>` that narrow screens close.
void writeAccounts(HtmlWriter& html, const RenderContext& context, std::size_t question);

/// "Prosecutor, official, 25 January 2012 · Daily 2012b": who, kind, when, the sources and a
/// verdict.
void writeSaidBy(HtmlWriter& html, const RenderContext& context, const Claim& claim);

}  // namespace timeline
