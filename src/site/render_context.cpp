#include "site/render_context.h"

#include <algorithm>
#include <optional>

#include "core/dataset/inline_markup.h"
#include "core/map/map_layout.h"
#include "core/narrative/phrases.h"
#include "core/time/date_words.h"

namespace timeline {
namespace {

template <class Item>
std::size_t indexOf(const std::vector<Item>& items, std::string_view id) {
  const auto found =
      std::find_if(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
  return static_cast<std::size_t>(found - items.begin());
}

std::string onPage(const std::string& page, const std::string& current, std::string_view fragment) {
  std::string link = page == current ? "" : page;
  link += '#';
  link += fragment;
  return link;
}

void writeSpans(HtmlWriter& html, const RenderContext& context, const MarkupSpans& spans);

void writeLink(HtmlWriter& html, const RenderContext& context, const MarkupSpan& span) {
  const std::string address = context.linkTo(span.text);
  if (address.empty()) {
    writeSpans(html, context, span.children);
    return;
  }
  html.open("a", {{"href", address}});
  writeSpans(html, context, span.children);
  html.close();
}

void writeSpan(HtmlWriter& html, const RenderContext& context, const MarkupSpan& span) {
  switch (span.kind) {
    case SpanKind::text:
      html.text(span.text);
      break;
    case SpanKind::emphasis:
      html.open("em");
      writeSpans(html, context, span.children);
      html.close();
      break;
    case SpanKind::quotation:
      html.text(context.say("quotation.open"));
      writeSpans(html, context, span.children);
      html.text(context.say("quotation.close"));
      break;
    case SpanKind::link:
      writeLink(html, context, span);
      break;
    case SpanKind::claim: {
      const std::string words = quotedClaim(context.dataset, span.text, context.messages);
      if (!words.empty()) html.element("data", {{"value", span.text}}, words);
      break;
    }
  }
}

void writeSpans(HtmlWriter& html, const RenderContext& context, const MarkupSpans& spans) {
  for (const MarkupSpan& span : spans)
    writeSpan(html, context, span);
}

/// The `lang` of a text that is not in the page's language; "" when it is.
std::string_view foreignLanguage(const RenderContext& context, const TextVersion& version) {
  return version.language == context.language() ? std::string_view{}
                                                : std::string_view{version.language};
}

}  // namespace

bool RenderContext::hasMap() const {
  return world != nullptr &&
         std::any_of(dataset.places.begin(), dataset.places.end(),
                     [this](const Place& place) { return isOnMap(dataset, place); });
}

std::string RenderContext::linkToEvent(std::size_t event) const {
  return onPage(plan.pageOfEvent[event], page, "event=" + dataset.events[event].id);
}

std::string RenderContext::linkToChapter(std::size_t chapter) const {
  return onPage(plan.pageOfChapter[chapter], page, "chapter=" + dataset.chapters[chapter].id);
}

std::string RenderContext::linkToSource(std::size_t source) const {
  const std::string file = isIndex() ? plan.pageOfSources : plan.home + std::string(kSourcesPage);
  return onPage(file, page, "source=" + dataset.sources[source].id);
}

std::string RenderContext::linkToClaim(std::size_t claim, std::size_t event) const {
  return onPage(plan.pageOfEvent[event], page, "claim=" + dataset.claims[claim].id);
}

std::string RenderContext::linkToPath(std::size_t path) const {
  const GuidedPath& guided = dataset.paths[path];
  if (guided.stops.empty()) return "";
  return onPage(plan.pageOfEvent[guided.stops.front()], page, "path=" + guided.id);
}

std::string RenderContext::linkTo(std::string_view target) const {
  if (target.substr(0, 8) == "https://" || target.substr(0, 7) == "http://")
    return std::string(target);
  const std::size_t colon = target.find(':');
  if (colon == std::string_view::npos) return "";
  const std::string_view kind = target.substr(0, colon);
  const std::string_view id = target.substr(colon + 1);
  if (kind == "event") {
    const std::optional<std::size_t> event = findEvent(dataset.events, id);
    return event ? linkToEvent(*event) : "";
  }
  if (kind == "chapter") {
    const std::size_t chapter = indexOf(dataset.chapters, id);
    return chapter < dataset.chapters.size() ? linkToChapter(chapter) : "";
  }
  if (kind == "source") {
    const std::size_t source = indexOf(dataset.sources, id);
    return source < dataset.sources.size() ? linkToSource(source) : "";
  }
  if (kind == "path") {
    const std::size_t path = indexOf(dataset.paths, id);
    const bool leads = path < dataset.paths.size() && !dataset.paths[path].stops.empty();
    return leads ? linkToEvent(dataset.paths[path].stops.front()) : "";
  }
  if (kind == "question") {
    for (std::size_t event = 0; event < dataset.events.size(); ++event)
      for (const std::size_t question : dataset.events[event].questions)
        if (dataset.questions[question].id == id)
          return onPage(plan.pageOfEvent[event], page, "question=" + std::string(id));
    return "";
  }
  if (kind == "page")
    return id == "sources" ? onPage(plan.pageOfSources, page, "sources")
                           : plan.home + std::string(id) + ".html";
  return "";
}

std::string translationMark(const RenderContext& context, const LocalizedText& text) {
  const std::string& original = context.dataset.languages.front();
  const TextVersion* version = text.find(context.language());
  if (version == nullptr || context.language() == original) return "";
  if (version->language == context.language())
    return version->state == TextState::reviewed ? "" : " · " + context.say("translation.draft");
  for (const EditionLink& edition : context.plan.editions)
    if (edition.language == version->language) return " · " + edition.name;
  return " · " + version->language;
}

void writeMarkup(HtmlWriter& html, const RenderContext& context, std::string_view markup) {
  const auto spans = parseMarkup(markup);
  if (spans)
    writeSpans(html, context, *spans);
  else
    html.text(markup);
}

void writeText(HtmlWriter& html, const RenderContext& context, std::string_view tag,
               std::string_view cssClass, const LocalizedText& text) {
  const TextVersion* version = text.find(context.language());
  if (version == nullptr) return;
  const std::string_view lang = foreignLanguage(context, *version);
  html.open(tag, {{cssClass.empty() ? "" : "class", cssClass}, {lang.empty() ? "" : "lang", lang}});
  writeMarkup(html, context, version->text);
  html.close();
}

void writeWords(HtmlWriter& html, const RenderContext& context, const LocalizedText& text) {
  const TextVersion* version = text.find(context.language());
  if (version != nullptr && foreignLanguage(context, *version).empty())
    writeMarkup(html, context, version->text);
  else
    writeText(html, context, "span", "", text);
}

void writeTime(HtmlWriter& html, const RenderContext& context, const EdtfDate& date) {
  const std::string machine =
      date.start.kind == BoundKind::date ? machineDate(date.start.part) : "";
  html.element(machine.empty() ? "span" : "time", {{machine.empty() ? "" : "datetime", machine}},
               dateInWords(date, context.messages));
}

void writeParagraphs(HtmlWriter& html, const RenderContext& context, std::string_view cssClass,
                     const LocalizedText& text) {
  const TextVersion* version = text.find(context.language());
  if (version == nullptr) return;
  const std::string_view lang = foreignLanguage(context, *version);
  for (std::string_view paragraph : paragraphsOf(version->text)) {
    const bool heading = paragraph.substr(0, 3) == "## ";
    html.open(heading ? "h2" : "p", {{cssClass.empty() || heading ? "" : "class", cssClass},
                                     {lang.empty() ? "" : "lang", lang}});
    writeMarkup(html, context, heading ? paragraph.substr(3) : paragraph);
    html.close();
  }
}

}  // namespace timeline
