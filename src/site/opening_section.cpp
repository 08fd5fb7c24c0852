#include "site/opening_section.h"

#include <algorithm>

#include "core/narrative/phrases.h"
#include "site/decade_drawing.h"

namespace timeline {
namespace {

constexpr std::size_t kWordsPerMinute = 220;
/// As many as the dataset's address has.
constexpr std::size_t kHashCharactersShown = 10;
/// The page's script starts the path that the link names.
constexpr std::string_view kPathPrefix = "path:";

std::size_t countWords(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n';
    words += !space && !inside ? 1u : 0u;
    inside = !space;
  }
  return words;
}

void writeKicker(HtmlWriter& html, const RenderContext& context) {
  const Dataset& dataset = context.dataset;
  const auto minutes = static_cast<std::uint64_t>(readingMinutes(dataset, context.language()));
  html.open("p", {{"class", "kicker"}});
  html.text(context.words(dataset.kicker));
  for (const std::string& part :
       {context.messages.formatCount("count.entries", dataset.events.size()),
        context.messages.formatCount("count.sources", dataset.sources.size()),
        context.messages.formatCount("count.minutes", minutes)})
    html.text(" · ").text(part);
  html.close();
}

bool hasDraft(const LocalizedText& text, const std::string& language) {
  const TextVersion* version = text.find(language);
  return version != nullptr && version->language == language && version->state == TextState::draft;
}

/// Said once: which texts are drafts stands at each of them.
void writeTranslationNote(HtmlWriter& html, const RenderContext& context) {
  const Dataset& dataset = context.dataset;
  if (context.language() == dataset.languages.front()) return;
  const bool any =
      std::any_of(dataset.events.begin(), dataset.events.end(), [&](const Event& event) {
        return hasDraft(event.title, context.language()) ||
               hasDraft(event.summary, context.language());
      });
  if (any) html.element("p", {{"class", "note"}}, context.say("translation.note"));
}

void writeWaysIn(HtmlWriter& html, const RenderContext& context) {
  html.open("nav", {{"class", "ways"}, {"aria-label", context.say("opening.ways")}}).open("ul");
  for (const PageLink& way : context.dataset.waysIn) {
    const std::string address = context.linkTo(way.target);
    if (address.empty()) continue;
    const bool isPath = way.target.rfind(kPathPrefix, 0) == 0;
    html.open("li").open("a", {{"href", address},
                               {isPath ? "data-path" : "", way.target.substr(kPathPrefix.size())}});
    html.text(context.words(way.label));
    html.element("span", {{"class", "arrow"}, {"aria-hidden", "true"}}, "→").close().close();
  }
  html.close().close();
}

void writeChapterList(HtmlWriter& html, const RenderContext& context) {
  html.open(
      "nav",
      {{"class", "chapters"}, {"id", "chapters"}, {"aria-label", context.say("opening.chapters")}});
  html.open("ol");
  for (std::size_t chapter = 0; chapter < context.dataset.chapters.size(); ++chapter) {
    html.open("li", {{"id", "k" + std::to_string(chapter)}});
    html.open("a", {{"href", context.linkToChapter(chapter)}});
    html.element("b", std::to_string(chapter + 1)).text(" ");
    html.open("span");
    writeMarkup(html, context, context.words(context.dataset.chapters[chapter].title));
    html.close().close().close();
  }
  html.close().close();
}

}  // namespace

int readingMinutes(const Dataset& dataset, std::string_view language) {
  std::size_t words = 0;
  for (const Event& event : dataset.events)
    for (const LocalizedText* text : {&event.title, &event.summary, &event.body, &event.note})
      words += countWords(text->in(language));
  for (const Claim& claim : dataset.claims)
    words += countWords(claim.statement.in(language)) + countWords(claim.words.in(language));
  return static_cast<int>(std::max<std::size_t>(1, words / kWordsPerMinute));
}

void writeOpening(HtmlWriter& html, const RenderContext& context, std::string_view datasetSha256) {
  const Dataset& dataset = context.dataset;
  html.open("section", {{"class", "opening wrap"}, {"data-a", "o0"}, {"aria-labelledby", "title"}});
  writeKicker(html, context);
  html.element("h1", {{"id", "title"}}, context.words(dataset.title));
  writeParagraphs(html, context, "lead", dataset.lead);
  writeTranslationNote(html, context);
  if (!context.isEmbedded) writeWaysIn(html, context);
  writeDecadeLine(html, context);
  writeChapterList(html, context);
  // A frame has it at its foot, whatever it shows.
  if (context.isEmbedded) {
    html.close();
    return;
  }
  html.open("p", {{"class", "colophon"}});
  html.text(context.say("colophon.version", {{"version", dataset.version}, {"date", dataset.date}}))
      .text(" · ");
  html.text("SHA-256 ").text(datasetSha256.substr(0, kHashCharactersShown)).text("… · ");
  html.text(context.say("colophon.private")).text(" · ");
  html.element("a", {{"href", "?plain"}}, context.say("colophon.plain"));
  html.close().close();
}

}  // namespace timeline
