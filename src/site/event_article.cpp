#include "site/event_article.h"

#include <algorithm>
#include <cstdio>
#include <set>

#include "core/narrative/accounts.h"
#include "core/narrative/phrases.h"
#include "core/time/date_words.h"
#include "core/time/instant.h"
#include "site/accounts_list.h"
#include "site/chart_table.h"
#include "site/source_list.h"

namespace timeline {
namespace {

std::string hexColor(Color color) {
  char text[8];
  std::snprintf(text, sizeof text, "#%02x%02x%02x", color.red, color.green, color.blue);
  return text;
}

/// The tracks' colours as custom properties of one theme: "--k0:#8a3b1e;--k1:…".
std::string trackColors(const Dataset& dataset, bool dark) {
  std::string css;
  for (std::size_t track = 0; track < dataset.tracks.size(); ++track) {
    const Color color = dark ? dataset.tracks[track].dark : dataset.tracks[track].light;
    css += (track == 0 ? "--k" : ";--k") + std::to_string(track) + ":" + hexColor(color);
  }
  return css;
}

/// "2011-05-26/2011-12-16", first and last day: what a frame's own range is compared with. An open
/// end is left empty: "2021-07-01/".
std::string spanInDays(const EdtfDate& date) {
  const TimeSpan span = spanOf(date);
  const bool openStart = date.start.kind == BoundKind::open;
  const bool openEnd = date.end && date.end->kind == BoundKind::open;
  const Instant last{std::max(span.start.seconds, span.end.seconds - 1)};
  return (openStart ? "" : isoDay(span.start)) + "/" + (openEnd ? "" : isoDay(last));
}

std::string articleClasses(const Event& event) {
  std::string classes = "k" + std::to_string(event.tracks.empty() ? 0 : event.tracks.front());
  if (event.importance > 1) classes += " minor";
  if (!event.date.isSureDay()) classes += " span";
  if (event.date.isApproximate() || event.date.isUncertain() || event.date.isOpen())
    classes += " soft";
  return classes;
}

void writeDate(HtmlWriter& html, const RenderContext& context, std::size_t index) {
  const Event& event = context.dataset.events[index];
  const std::string words = dateInWords(event.date, context.messages);
  html.open("p", {{"class", "date"}, {"data-a", "d" + std::to_string(index)}});
  writeTime(html, context, event.date);
  const std::string line = dateLine(context.dataset, event, context.messages);
  if (line.size() > words.size() && line.compare(0, words.size(), words) == 0)
    html.text(std::string_view(line).substr(words.size()));
  html.text(translationMark(context, event.title));
  html.close();
}

void writeGap(HtmlWriter& html, const RenderContext& context, const StoryItem& item) {
  html.open("div", {{"class", "gap"}, {"data-a", "g" + std::to_string(item.event)}});
  html.element("p", {{"class", "length"}},
               durationInWords(item.gapBefore->silence, context.messages));
  html.open("p").text(gapSentence(*item.gapBefore, context.messages));
  for (const std::size_t event : item.gapBefore->spanning) {
    const std::string title = plainWords(
        context.dataset, context.words(context.dataset.events[event].title), context.messages);
    html.text(" ").text(context.say("gap.spanning", {{"title", title}}));
  }
  html.close().close();
}

/// Claims of the event that no ladder on it shows.
std::vector<std::size_t> looseClaims(const Event& event, const Dataset& dataset) {
  std::vector<std::size_t> claims;
  for (const std::size_t claim : event.claims)
    if (!isInLadder(dataset.claims[claim], event)) claims.push_back(claim);
  return claims;
}

void writeLooseClaims(HtmlWriter& html, const RenderContext& context, const Event& event) {
  const std::vector<std::size_t> claims = looseClaims(event, context.dataset);
  if (claims.empty()) return;
  html.open("ul", {{"class", "claims"}, {"aria-label", context.say("claims.label")}});
  for (const std::size_t index : claims) {
    const Claim& claim = context.dataset.claims[index];
    html.open("li");
    writeWords(html, context, claim.statement);
    html.open("small");
    writeSaidBy(html, context, claim);
    html.close().close();
  }
  html.close();
}

/// The size stands in the attributes, so that nothing moves when the picture arrives.
void writePicture(HtmlWriter& html, const RenderContext& context, std::size_t index) {
  const Media& picture = context.dataset.media[index];
  const std::string number = std::to_string(index);
  html.open("figure");
  html.empty("img", {{"data-a", "p" + number},
                     {"data-media", number},
                     {"src", context.linkToMedia(picture)},
                     {"width", std::to_string(picture.widthPx)},
                     {"height", std::to_string(picture.heightPx)},
                     {"loading", "lazy"},
                     {"alt", context.words(picture.alt)}});
  html.open("figcaption", {{"class", "note"}}).open("small");
  if (!picture.caption.empty()) {
    writeWords(html, context, picture.caption);
    html.text(" · ");
  }
  html.text(picture.credit).text(", ").text(picture.licence).close().close().close();
}

}  // namespace

void writeEvent(HtmlWriter& html, const RenderContext& context, const StoryItem& item) {
  const Event& event = context.dataset.events[item.event];
  html.open("li", {{"class", "s" + std::to_string(item.spaceBefore)},
                   {context.isEmbedded ? "data-span" : "", spanInDays(event.date)}});
  if (item.gapBefore) writeGap(html, context, item);
  for (const std::string& alias : event.aliases)
    html.open("span", {{"id", "event=" + alias}}).close();
  html.open("article", {{"id", "event=" + event.id},
                        {"data-a", "e" + std::to_string(item.event)},
                        {"class", articleClasses(event)}});
  writeDate(html, context, item.event);
  writeText(html, context, "h3", "", event.title);
  writeParagraphs(html, context, "", event.summary);
  writeParagraphs(html, context, "", event.body);
  for (const std::size_t picture : event.media)
    writePicture(html, context, picture);
  writeLooseClaims(html, context, event);
  for (const std::size_t question : event.questions)
    writeAccounts(html, context, question);
  for (std::size_t chart = 0; chart < context.dataset.charts.size(); ++chart)
    if (context.dataset.charts[chart].event == item.event) writeChart(html, context, chart);
  writeText(html, context, "p", "note", event.note);
  writeEventSources(html, context, event);
  html.close().close();
}

std::string storyRules(const Dataset& dataset, const Story& story) {
  std::set<int> steps;
  for (const StoryChapter& chapter : story.chapters)
    for (const StoryItem& item : chapter.items)
      steps.insert(item.spaceBefore);
  std::string css;
  for (const int step : steps)
    css += ".s" + std::to_string(step) + "{--s:" + std::to_string(step) + "}";
  return css + trackRules(dataset);
}

std::string trackRules(const Dataset& dataset) {
  std::string css;
  for (std::size_t track = 0; track < dataset.tracks.size(); ++track)
    css += ".k" + std::to_string(track) + "{--track:var(--k" + std::to_string(track) + ")}";
  const std::string dark = trackColors(dataset, true);
  css += ":root{" + trackColors(dataset, false) + "}";
  css += "@media(prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark + "}}";
  css += ":root[data-theme=dark]{" + dark + "}";
  return css;
}

}  // namespace timeline
