#include "site/chart_table.h"

#include <algorithm>

#include "core/narrative/phrases.h"
#include "site/accounts_list.h"
#include "site/lengths.h"

namespace timeline {
namespace {

bool hasLadderAtEvent(const Dataset& dataset, const Chart& chart) {
  const std::vector<std::size_t>& shown = dataset.events[*chart.event].questions;
  return chart.question && std::find(shown.begin(), shown.end(), *chart.question) != shown.end();
}

void writePartsBar(HtmlWriter& html, const RenderContext& context, std::size_t index) {
  const Chart& chart = context.dataset.charts[index];
  std::int64_t total = 0;
  for (const std::size_t claim : chart.claims)
    total += context.dataset.claims[claim].figure ? context.dataset.claims[claim].figure->low : 0;
  html.open("div",
            {{"class", "bar"}, {"data-a", "h" + std::to_string(index)}, {"aria-hidden", "true"}})
      .open("svg");
  double from = 0;
  for (std::size_t part = 0; part < chart.claims.size(); ++part) {
    const Claim& claim = context.dataset.claims[chart.claims[part]];
    const double share = total > 0 && claim.figure
                             ? static_cast<double>(claim.figure->low) / static_cast<double>(total)
                             : 0;
    html.shape("rect", {{"class", "part" + std::to_string(part % 4)},
                        {"x", percent(from)},
                        {"width", percent(share)},
                        {"height", "100%"}});
    from += share;
  }
  html.close().close();
}

}  // namespace

void writeChart(HtmlWriter& html, const RenderContext& context, std::size_t index) {
  const Chart& chart = context.dataset.charts[index];
  if (chart.kind == ChartKind::dots) {
    if (!hasLadderAtEvent(context.dataset, chart) && chart.question)
      writeAccounts(html, context, *chart.question);
    return;
  }
  html.open("figure", {{"class", "chart"}});
  writeText(html, context, "h4", "", chart.title);
  writePartsBar(html, context, index);
  html.open("table").open("tbody");
  for (const std::size_t claimIndex : chart.claims) {
    const Claim& claim = context.dataset.claims[claimIndex];
    html.open("tr", {{"id", "claim=" + claim.id}}).open("th", {{"scope", "row"}});
    writeMarkup(html, context, context.words(claim.words.empty() ? claim.statement : claim.words));
    html.close()
        .element("td", claim.figure ? figureInWords(*claim.figure, context.messages) : "")
        .close();
  }
  html.close().close();
  writeText(html, context, "figcaption", "note", chart.note);
  html.close();
}

}  // namespace timeline
