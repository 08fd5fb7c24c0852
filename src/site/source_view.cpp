#include "site/source_view.h"

#include <algorithm>

#include "core/narrative/accounts.h"
#include "core/narrative/phrases.h"
#include "core/time/date_words.h"
#include "site/entry_references.h"
#include "site/source_filters.h"
#include "site/source_list.h"
#include "site/source_support.h"

namespace timeline {
namespace {

/// "Prosecutor · 25 Jan 2012", which leads to the claim, and what was said.
void writeClaimLine(HtmlWriter& html, const RenderContext& context, std::size_t index,
                    std::size_t event) {
  const Claim& claim = context.dataset.claims[index];
  const std::string address = isInLadder(claim, context.dataset.events[event])
                                  ? context.linkToClaim(index, event)
                                  : context.linkToEvent(event);
  std::string speaker = context.words(claim.saidBy.name);
  if (claim.saidOn)
    speaker += " · " + dateInWords(*claim.saidOn, context.messages, DateStyle::brief);
  html.open("li").element("a", {{"href", address}}, speaker).open("small");
  writeWords(html, context, claim.statement);
  html.close().close();
}

void writeEntrySupport(HtmlWriter& html, const RenderContext& context, const EntrySupport& entry) {
  html.open("li");
  writeEntryReference(html, context, entry.event);
  if (!entry.locator.empty()) html.element("span", {{"class", "locator"}}, entry.locator);
  if (!entry.claims.empty()) {
    html.open("ul", {{"class", "resting-claims"}});
    for (const std::size_t claim : entry.claims)
      writeClaimLine(html, context, claim, entry.event);
    html.close();
  }
  html.close();
}

void writeRepeats(HtmlWriter& html, const RenderContext& context,
                  const std::vector<std::size_t>& sources) {
  if (sources.empty()) return;
  html.open("p").text(context.say("sources.repeatedBy"));
  std::string_view separator = " ";
  for (const std::size_t source : sources) {
    html.text(separator).element("a", {{"href", context.linkToSource(source)}},
                                 context.dataset.sources[source].label);
    separator = " · ";
  }
  html.close();
}

void writeSupport(HtmlWriter& html, const RenderContext& context, const SourceSupport& support) {
  if (support.entries.empty() && support.repeatedBy.empty()) {
    html.element("p", {{"class", "resting"}}, context.say("sources.restsNothing"));
    return;
  }
  html.open("details", {{"class", "resting"}}).open("summary").open("u");
  html.text(context.say("sources.rests")).close();
  if (!support.entries.empty())
    html.text(" · ").text(context.messages.formatCount("count.entries", support.entries.size()));
  if (support.claims > 0)
    html.text(" · ").text(context.messages.formatCount("count.claims", support.claims));
  html.close();
  writeRepeats(html, context, support.repeatedBy);
  if (!support.entries.empty()) {
    html.open("ul", {{"class", "entry-list"}});
    for (const EntrySupport& entry : support.entries)
      writeEntrySupport(html, context, entry);
    html.close();
  }
  html.close();
}

/// "Author · Publisher · 10 September 2012"
void writeImprint(HtmlWriter& html, const RenderContext& context, const Source& source) {
  html.open("p", {{"class", "imprint"}});
  std::string_view separator = "";
  const std::string date = source.date ? dateInWords(*source.date, context.messages) : "";
  for (const std::string* part : {&source.author, &source.publisher, &date}) {
    if (part->empty()) continue;
    html.text(separator).text(*part);
    separator = " · ";
  }
  html.close();
}

/// Its date as citations take it; "" where only a season or a decade is known.
std::string machineStart(const Source& source) {
  const bool dated = source.date && source.date->start.kind == BoundKind::date;
  return dated ? machineDate(source.date->start.part) : "";
}

void writeSourceEntry(HtmlWriter& html, const RenderContext& context, const Source& source,
                      const SourceSupport& support) {
  const std::string_view kind = sourceKindToken(source.kind);
  const std::string& language = sourceLanguage(context, source);
  const std::string date = machineStart(source);
  const bool linked = source.linked && !source.url.empty();
  html.open("li", {{"id", "source=" + source.id},
                   {"data-language", language},
                   {"data-kind", kind},
                   {source.author.empty() ? "" : "data-author", source.author},
                   {source.publisher.empty() ? "" : "data-publisher", source.publisher},
                   {date.empty() ? "" : "data-date", date},
                   {linked ? "data-url" : "", source.url}});
  html.element("h2", source.label).open("p", {{"class", "work"}});
  writeSourceTitle(html, context, source);
  if (!source.archiveUrl.empty())
    html.text(" ").element("a", {{"href", source.archiveUrl}}, context.say("source.archived"));
  html.close();
  writeImprint(html, context, source);
  html.open("p", {{"class", "facts"}});
  html.text(languageName(context, language)).text(" · ");
  html.text(context.say("sourceKind." + std::string(kind))).text(" ·");
  if (!source.linked) html.text(" ").text(context.say("source.unlinked"));
  writeSourceFacts(html, context, source);
  html.close();
  writeSupport(html, context, support);
  html.open("p", {{"class", "tools"}});
  html.element("a", {{"href", "#source=" + source.id}}, context.say("sources.address")).text(" · ");
  writeReportLink(html, context, "source:" + source.id);
  html.close().close();
}

}  // namespace

void writeOneSource(HtmlWriter& html, const RenderContext& context, std::size_t source,
                    const std::vector<SourceSupport>& support) {
  html.open("section", {{"class", "wrap source-view"}}).open("ol", {{"class", "source-list"}});
  writeSourceEntry(html, context, context.dataset.sources[source], support[source]);
  html.close().close();
}

void writeSourceView(HtmlWriter& html, const RenderContext& context) {
  const std::vector<SourceSupport> support = supportOfSources(context.dataset, context.story);
  html.open("section", {{"class", "wrap source-view"}, {"aria-labelledby", "sources"}});
  html.element("h1", {{"id", "sources"}}, context.say("sources.heading"));
  html.element("p", {{"class", "neutral"}}, context.say("sources.intro"));
  writeSourceFilters(html, context);
  html.open("ol", {{"class", "source-list"}});
  for (const std::size_t source : sourcesByLabel(context.dataset))
    writeSourceEntry(html, context, context.dataset.sources[source], support[source]);
  html.close();
  html.open("p", {{"class", "tools"}});
  writeReportLink(html, context, "page:sources");
  html.close().close();
}

}  // namespace timeline
