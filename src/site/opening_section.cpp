#include "site/opening_section.h"

#include "core/narrative/phrases.h"
#include "site/percent.h"

#include <algorithm>
#include <cmath>

namespace timeline {
namespace {

constexpr std::size_t kWordsPerMinute = 220;
constexpr std::size_t kHashCharactersShown = 12;
constexpr int kSvgWidth = 1000;
constexpr int kSvgHeight = 100;
constexpr float kThinStrokePx = 2;

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
  for (const std::string& part : {context.messages.formatCount("count.entries", dataset.events.size()),
                                  context.messages.formatCount("count.sources", dataset.sources.size()),
                                  context.messages.formatCount("count.minutes", minutes)})
    html.text(" · ").text(part);
  html.close();
}

void writeWaysIn(HtmlWriter& html, const RenderContext& context) {
  html.open("nav", {{"class", "ways"}, {"aria-label", context.say("opening.ways")}}).open("ul");
  for (const PageLink& way : context.dataset.waysIn) {
    const std::string address = context.linkTo(way.target);
    if (address.empty())
      continue;
    html.open("li").open("a", {{"href", address}}).text(context.words(way.label));
    html.element("span", {{"class", "arrow"}, {"aria-hidden", "true"}}, "→").close().close();
  }
  html.close().close();
}

std::string svgNumber(double fraction, int scale) { return std::to_string(std::lround(fraction * scale)); }

/// All strokes of one track and width as one path: "M120 52V100" for each.
std::string strokePath(const DecadeLine& decade, std::size_t track, bool wide) {
  std::string path;
  for (const DecadeStroke& stroke : decade.strokes)
    if (stroke.track == track && (stroke.widthPx > kThinStrokePx) == wide)
      path += "M" + svgNumber(stroke.position, kSvgWidth) + " " + svgNumber(1 - stroke.height, kSvgHeight) + "V" + std::to_string(kSvgHeight);
  return path;
}

void writeStrokes(HtmlWriter& html, const RenderContext& context) {
  html.open("g", {{"id", "strokes"}});
  for (std::size_t track = 0; track < context.dataset.tracks.size(); ++track) {
    for (const bool wide : {false, true}) {
      const std::string path = strokePath(context.decade, track, wide);
      if (!path.empty())
        html.shape("path", {{"class", (wide ? "wide k" : "k") + std::to_string(track)}, {"d", path}});
    }
  }
  html.close();
}

void writeDecade(HtmlWriter& html, const RenderContext& context) {
  html.open("div", {{"class", "decade"}, {"data-a", "t0"}, {"aria-hidden", "true"}}).open("svg", {{"viewBox", kDecadeViewBox}, {"preserveAspectRatio", "none"}});
  std::string grid;
  for (const DecadeYear& year : context.decade.years)
    grid += "M" + svgNumber(year.position, kSvgWidth) + " 0V" + std::to_string(kSvgHeight);
  html.shape("path", {{"class", "grid"}, {"d", grid}});
  writeStrokes(html, context);
  html.close().close();
  html.open("div", {{"class", "years"}, {"aria-hidden", "true"}});
  for (const DecadeYear& year : context.decade.years) {
    const std::string label = std::to_string(year.year);
    html.element("span", {{"class", "y" + label + (year.year % 2 == 0 ? " even" : "")}}, label);
  }
  html.close();
}

void writeChapterList(HtmlWriter& html, const RenderContext& context) {
  html.open("nav", {{"class", "chapters"}, {"id", "chapters"}, {"aria-label", context.say("opening.chapters")}});
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

} // namespace

int readingMinutes(const Dataset& dataset, std::string_view language) {
  std::size_t words = 0;
  for (const Event& event : dataset.events)
    for (const LocalizedText* text : {&event.title, &event.summary, &event.body, &event.note})
      words += countWords(text->in(language));
  for (const Claim& claim : dataset.claims)
    words += countWords(claim.statement.in(language)) + countWords(claim.words.in(language));
  return static_cast<int>(std::max<std::size_t>(1, words / kWordsPerMinute));
}

std::string decadeRules(const RenderContext& context) {
  std::string css;
  for (const DecadeYear& year : context.decade.years)
    css += ".y" + std::to_string(year.year) + "{--x:" + percent(year.position) + "}";
  for (const StoryChapter& chapter : context.story.chapters) {
    const double from = context.decade.scale.fractionOf(chapter.extent.start);
    const double to = context.decade.scale.fractionOf(chapter.extent.end);
    css += "#k" + std::to_string(chapter.chapter) + "{--x:" + percent(from) + ";--w:" + percent(to - from) + "}";
  }
  return css;
}

void writeOpening(HtmlWriter& html, const RenderContext& context, std::string_view datasetSha256) {
  const Dataset& dataset = context.dataset;
  html.open("section", {{"class", "opening wrap"}, {"data-a", "o0"}, {"aria-labelledby", "title"}});
  writeKicker(html, context);
  html.element("h1", {{"id", "title"}}, context.words(dataset.title));
  writeParagraphs(html, context, "lead", dataset.lead);
  writeWaysIn(html, context);
  writeDecade(html, context);
  writeChapterList(html, context);
  html.open("p", {{"class", "colophon"}});
  html.text(context.say("colophon.version", {{"version", dataset.version}, {"date", dataset.date}})).text(" · ");
  html.text("SHA-256 ").text(datasetSha256.substr(0, kHashCharactersShown)).text("… · ");
  html.text(context.say("colophon.private")).text(" · ");
  html.element("a", {{"href", "?plain"}}, context.say("colophon.plain"));
  html.close().close();
}

} // namespace timeline
