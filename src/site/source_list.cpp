#include "site/source_list.h"

#include <algorithm>
#include <numeric>

#include "core/time/date_words.h"

namespace timeline {
namespace {

constexpr std::size_t kNamesInLine = 3;

std::string_view readingKey(SourceReading reading) {
  switch (reading) {
    case SourceReading::whole:
      return "reading.whole";
    case SourceReading::opening:
      return "reading.opening";
    case SourceReading::repost:
      return "reading.repost";
    case SourceReading::mentioned:
      return "reading.mentioned";
  }
  return "reading.mentioned";
}

std::string percentEncoded(std::string_view text) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.';
    if (plain) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += kDigits[byte >> 4];
    encoded += kDigits[byte & 15];
  }
  return encoded;
}

void writeRegisterEntry(HtmlWriter& html, const RenderContext& context, const Source& source) {
  html.open("li", {{"id", "source=" + source.id}});
  html.element("b", source.label).text(" ");
  if (!source.author.empty()) html.text(source.author).text(". ");
  writeSourceTitle(html, context, source);
  if (!source.publisher.empty()) html.text(", ").text(source.publisher);
  if (source.date) html.text(", ").text(dateInWords(*source.date, context.messages));
  html.text(". ");
  if (!source.archiveUrl.empty())
    html.element("a", {{"href", source.archiveUrl}}, context.say("source.archived")).text(" ");
  html.open("small");
  if (!source.linked) html.text(context.say("source.unlinked")).text(" ");
  writeSourceFacts(html, context, source);
  html.close().close();
}

}  // namespace

void writeSourceTitle(HtmlWriter& html, const RenderContext& context, const Source& source) {
  const bool foreign = !source.titleLanguage.empty() && source.titleLanguage != context.language();
  const bool linked = source.linked && !source.url.empty();
  if (linked) html.open("a", {{"href", source.url}});
  html.open("cite", {{foreign ? "lang" : "", source.titleLanguage}});
  html.text(context.words(source.title)).close();
  if (linked) html.close();
}

void writeSourceFacts(HtmlWriter& html, const RenderContext& context, const Source& source) {
  html.text(" ").text(context.say(readingKey(source.reading)));
  if (!source.partisan.empty()) {
    html.text(" ");
    const std::string label = context.words(source.partisan);
    writeMarkup(html, context, label);
    html.text(!label.empty() && label.back() == '.' ? "" : ".");
  }
  for (const std::size_t origin : source.derivesFrom) {
    const std::string words =
        context.say("source.derives", {{"label", context.dataset.sources[origin].label}});
    html.text(" ");
    if (context.isIndex())
      html.text(words);
    else
      html.element("a", {{"href", context.linkToSource(origin)}}, words);
  }
  if (!source.note.empty()) {
    html.text(" ");
    writeMarkup(html, context, context.words(source.note));
  }
}

std::vector<std::size_t> sourcesByLabel(const Dataset& dataset) {
  const std::vector<Source>& sources = dataset.sources;
  std::vector<std::size_t> order(sources.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&sources](std::size_t left, std::size_t right) {
    return sources[left].label < sources[right].label;
  });
  return order;
}

void writeReportLink(HtmlWriter& html, const RenderContext& context, const std::string& subject) {
  const Dataset& dataset = context.dataset;
  std::string address = context.plan.home + "corrections.html#report";
  if (!dataset.contactMail.empty()) {
    const std::string body =
        context.say("report.body", {{"subject", subject}, {"version", dataset.version}});
    address = "mailto:" + dataset.contactMail + "?subject=" +
              percentEncoded(context.say("report.subject", {{"title", context.words(dataset.title)},
                                                            {"subject", subject}})) +
              "&body=" + percentEncoded(body);
  } else if (!dataset.contactUrl.empty()) {
    address = dataset.contactUrl;
  }
  // An entry's subject is its article: only other subjects are written out.
  const bool ofEntry = subject.rfind("event:", 0) == 0;
  html.element("a",
               {{"class", "report"}, {"href", address}, {ofEntry ? "" : "data-report", subject}},
               context.say("report.link"));
}

void writeSourceLabels(HtmlWriter& html, const RenderContext& context,
                       const std::vector<SourceReference>& sources) {
  std::string_view separator = " · ";
  for (const SourceReference& reference : sources) {
    html.text(separator);
    html.element("a", {{"href", context.linkToSource(reference.source)}},
                 context.dataset.sources[reference.source].label);
    if (!reference.locator.empty()) html.text(" ").text(reference.locator);
    separator = ", ";
  }
}

void writeEventSources(HtmlWriter& html, const RenderContext& context, const Event& event) {
  html.open("details", {{"class", "sources"}}).open("summary");
  if (event.sources.empty())
    html.text(context.say("sources.none"));
  else
    html.text(context.say("sources.according")).text(" ");
  const std::size_t named = std::min(event.sources.size(), kNamesInLine);
  for (std::size_t index = 0; index < named; ++index) {
    html.text(index == 0 ? "" : ", ")
        .element("u", context.dataset.sources[event.sources[index].source].label);
  }
  if (event.sources.size() > named)
    html.text(" ").text(context.messages.formatCount("sources.more", event.sources.size() - named));
  html.close().open("p");
  for (const SourceReference& reference : event.sources) {
    html.element("a", {{"href", context.linkToSource(reference.source)}},
                 context.dataset.sources[reference.source].label);
    html.text(reference.locator.empty() ? "" : " ").text(reference.locator).text(" · ");
  }
  html.element("a", {{"href", "#event=" + event.id}}, context.say("event.address")).text(" · ");
  writeReportLink(html, context, "event:" + event.id);
  html.close().close();
}

void writeSourceRegister(HtmlWriter& html, const RenderContext& context) {
  html.open("section",
            {{"class", "register wrap"}, {"aria-labelledby", "sources"}, {"data-a", "x0"}});
  html.open("h2", {{"id", "sources"}})
      .element("a", {{"href", kSourcesPage}}, context.say("sources.heading"))
      .close();
  html.element("p", {{"class", "neutral"}}, context.say("sources.intro"));
  html.open("ol");
  for (const std::size_t source : sourcesByLabel(context.dataset))
    writeRegisterEntry(html, context, context.dataset.sources[source]);
  html.close();
  html.open("p");
  writeReportLink(html, context, "page:sources");
  html.close().close();
}

}  // namespace timeline
