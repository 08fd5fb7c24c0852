#include "site/side_pages.h"

#include <sstream>

#include "core/narrative/phrases.h"
#include "core/time/date_words.h"
#include "site/entry_references.h"
#include "site/map_drawing.h"
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

/// A person or organisation: who they are, other spellings of the name, the entries that name them.
void writeActor(HtmlWriter& html, const RenderContext& context, const std::string& anchor,
                const std::string& name, const LocalizedText& about,
                const std::vector<std::string>& aliases, const std::vector<std::size_t>& entries) {
  html.element("dt", {{"id", anchor}}, name).open("dd");
  writeText(html, context, "p", "", about);
  writeVariants(html, context, aliases);
  writeEntryReferences(html, context, entries);
  html.close();
}

/// Only whom the dataset calls public; a name that this language hides has no variants either.
void writePeople(HtmlWriter& html, const RenderContext& context) {
  const std::vector<Person>& people = context.dataset.people;
  const auto entries = entriesByItem(context, &Event::people, people.size());
  html.element("h2", context.say("register.people"))
      .element("p", context.say("register.peopleNote"))
      .open("dl", {{"class", "actors"}});
  for (std::size_t index = 0; index < people.size(); ++index) {
    const Person& person = people[index];
    if (!person.isPublic) continue;
    const std::string shown = personName(person, context.language());
    const bool inFull = shown == context.words(person.name);
    writeActor(html, context, "person=" + person.id, shown, person.role,
               inFull ? person.aliases : std::vector<std::string>{}, entries[index]);
  }
  html.close();
}

void writeOrganisations(HtmlWriter& html, const RenderContext& context) {
  const std::vector<Organisation>& all = context.dataset.organisations;
  const auto entries = entriesByItem(context, &Event::organisations, all.size());
  html.element("h2", context.say("register.organisations")).open("dl", {{"class", "actors"}});
  for (std::size_t index = 0; index < all.size(); ++index)
    writeActor(html, context, "organisation=" + all[index].id, context.words(all[index].name),
               all[index].about, all[index].aliases, entries[index]);
  html.close();
}

/// The map, and the same as a list.
void writePlaces(HtmlWriter& html, const RenderContext& context) {
  const std::vector<Place>& places = context.dataset.places;
  const auto entries = entriesByItem(context, &Event::places, places.size());
  html.element("h2", {{"id", "places"}}, context.say("register.places"));
  writeMap(html, context);
  html.open("dl", {{"class", "actors"}});
  for (std::size_t index = 0; index < places.size(); ++index) {
    const Place& place = places[index];
    html.element("dt", {{"id", "place=" + place.id}}, context.words(place.name)).open("dd");
    writeVariants(html, context, place.aliases);
    if (!place.origin.empty())
      html.element("p", {{"class", "variants"}},
                   context.say("place.origin", {{"origin", place.origin}}));
    writeEntryReferences(html, context, entries[index]);
    html.close();
  }
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
  writePeople(html, context);
  writeOrganisations(html, context);
  writePlaces(html, context);
  writePublications(html, context);
  html.close().close();
}

}  // namespace timeline
