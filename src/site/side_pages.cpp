#include "site/side_pages.h"

#include <sstream>

#include "core/narrative/phrases.h"
#include "core/time/date_words.h"
#include "site/source_list.h"

namespace timeline {
namespace {

void openProse(HtmlWriter& html, const RenderContext& context, std::string_view titleKey) {
  html.open("article", {{"class", "paper"}}).open("div", {{"class", "prose"}});
  html.element("h1", context.say(titleKey));
}

void writeTerm(HtmlWriter& html, const RenderContext& context, const std::string& term,
               const LocalizedText& meaning) {
  html.element("dt", term).open("dd");
  writeMarkup(html, context, context.words(meaning));
  html.close();
}

void writePublications(HtmlWriter& html, const RenderContext& context) {
  const Dataset& dataset = context.dataset;
  if (dataset.publications.empty()) return;
  html.element("h2", context.say("register.publications")).open("ul", {{"class", "register"}});
  for (const Publication& publication : dataset.publications) {
    html.open("li").open("cite");
    writeMarkup(html, context, context.words(publication.title));
    html.close();
    if (!publication.publisher.empty()) html.text(", ").text(publication.publisher);
    if (publication.date) html.text(", ").text(dateInWords(*publication.date, context.messages));
    html.text(". ");
    if (publication.event)
      html.element("a", {{"href", context.linkToEvent(*publication.event)}},
                   plainWords(dataset, context.words(dataset.events[*publication.event].title),
                              context.messages));
    if (publication.source)
      html.text(" ").element("a", {{"href", context.linkToSource(*publication.source)}},
                             dataset.sources[*publication.source].label);
    writeText(html, context, "small", "", publication.found);
    html.close();
  }
  html.close();
}

/// What a report says, line by line, to be copied by hand where no script does it.
void writePreparedText(HtmlWriter& html, const RenderContext& context) {
  const std::string text = context.say(
      "report.body",
      {{"subject", context.say("report.anySubject")}, {"version", context.dataset.version}});
  html.open("ul", {{"class", "register"}});
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    if (!line.empty()) html.element("li", line);
  html.close();
}

/// Every guided path, with its number of stops.
void writePaths(HtmlWriter& html, const RenderContext& context) {
  const std::vector<GuidedPath>& paths = context.dataset.paths;
  if (paths.empty()) return;
  html.element("h2", context.say("register.paths")).open("ul", {{"class", "register"}});
  for (std::size_t path = 0; path < paths.size(); ++path) {
    if (paths[path].stops.empty()) continue;
    html.open("li").open("a", {{"href", context.linkToPath(path)}});
    writeMarkup(html, context, context.words(paths[path].title));
    html.close().text(" · ");
    html.text(context.messages.formatCount("path.stops", paths[path].stops.size())).close();
  }
  html.close();
}

}  // namespace

void writeMethod(HtmlWriter& html, const RenderContext& context) {
  openProse(html, context, "view.method");
  writeParagraphs(html, context, "", context.dataset.method);
  html.close().close();
}

void writeCorrections(HtmlWriter& html, const RenderContext& context) {
  const Dataset& dataset = context.dataset;
  openProse(html, context, "view.corrections");
  html.element("p", context.say("corrections.intro"));
  if (dataset.corrections.empty())
    html.element("p", context.say("corrections.none", {{"version", dataset.version}}));
  html.open("dl");
  for (const Correction& correction : dataset.corrections)
    writeTerm(html, context, correction.on + " · " + correction.version, correction.what);
  html.close();
  html.element("h2", {{"id", "report"}}, context.say("report.link"));
  html.element("p", context.say("report.how"));
  const bool reachable = !dataset.contactMail.empty() || !dataset.contactUrl.empty();
  if (reachable)
    html.open("p")
        .element("a",
                 {{"href", dataset.contactUrl.empty() ? "mailto:" + dataset.contactMail
                                                      : dataset.contactUrl}},
                 dataset.contactUrl.empty() ? dataset.contactMail : dataset.contactUrl)
        .close();
  else
    html.element("p", context.say("report.noContact"));
  writePreparedText(html, context);
  html.close().close();
}

void writeRegister(HtmlWriter& html, const RenderContext& context) {
  const Dataset& dataset = context.dataset;
  openProse(html, context, "view.register");
  writePaths(html, context);
  if (!dataset.glossary.empty()) {
    html.element("h2", context.say("register.words")).open("dl");
    for (const GlossaryTerm& term : dataset.glossary)
      writeTerm(html, context, context.words(term.term), term.meaning);
    html.close();
  }
  html.element("h2", context.say("register.people"))
      .element("p", context.say("register.peopleNote"))
      .open("dl");
  for (const Person& person : dataset.people)
    if (person.isPublic)
      writeTerm(html, context, personName(person, context.language()), person.role);
  html.close();
  html.element("h2", context.say("register.organisations")).open("dl");
  for (const Organisation& organisation : dataset.organisations)
    writeTerm(html, context, context.words(organisation.name), organisation.about);
  html.close();
  html.element("h2", context.say("register.places")).open("ul", {{"class", "register"}});
  for (const Place& place : dataset.places) {
    html.open("li").element("b", context.words(place.name));
    for (const std::string& alias : place.aliases)
      html.text(" · ").text(alias);
    if (!place.origin.empty()) html.element("small", place.origin);
    html.close();
  }
  html.close();
  writePublications(html, context);
  html.close().close();
}

}  // namespace timeline
