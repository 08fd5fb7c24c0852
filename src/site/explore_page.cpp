#include "site/explore_page.h"

#include <numeric>

#include "core/base/stable_sort.h"
#include "core/narrative/phrases.h"
#include "core/time/date_words.h"

namespace timeline {
namespace {

std::string trackNames(const RenderContext& context, const Event& event) {
  std::string names;
  for (const std::size_t track : event.tracks) {
    if (!names.empty()) names += context.say("list.comma");
    names += context.words(context.dataset.tracks[track].name);
  }
  return names;
}

/// The number tells the script which event of the published dataset it is.
void writeEntry(HtmlWriter& html, const RenderContext& context, std::size_t index) {
  const Event& event = context.dataset.events[index];
  const std::size_t track = event.tracks.empty() ? 0 : event.tracks.front();
  html.open("li", {{"class", "k" + std::to_string(track)}, {"data-event", std::to_string(index)}});
  writeTime(html, context, event.date);
  html.open("a", {{"href", context.linkToEvent(index)}});
  writeWords(html, context, event.title);
  html.close().element("small", trackNames(context, event)).close();
}

}  // namespace

std::vector<std::size_t> chronologicalOrder(const Dataset& dataset) {
  std::vector<Instant> starts;
  starts.reserve(dataset.events.size());
  for (const Event& event : dataset.events)
    starts.push_back(spanOf(event.date).start);
  std::vector<std::size_t> order(dataset.events.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  stableSort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    if (starts[left] != starts[right]) return starts[left] < starts[right];
    return dataset.events[left].orderInDay < dataset.events[right].orderInDay;
  });
  return order;
}

void writeExplore(HtmlWriter& html, const RenderContext& context, const SiteAssets& assets) {
  const std::size_t count = context.dataset.events.size();
  html.open("header", {{"class", "explore-head"}});
  // In a frame the documentary's name is the heading.
  html.element(context.isEmbedded ? "h2" : "h1", context.say("view.explore"));
  html.element("p", context.messages.formatCount("explore.intro", count)).close();
  html.open("div", {{"id", "explore-tools"}}).close();
  // A frame's own script admits the drawing.
  html.open("timeline-explore", {{context.isEmbedded ? "data-src" : "src", assets.datasetFile},
                                 {"messages", assets.messagesFile},
                                 {"lang", context.language()}});
  html.close();
  html.element("p", {{"class", "explore-note"}, {"role", "status"}}, context.say("explore.plain"));
  html.open("section", {{"class", "chronicle"}, {"aria-labelledby", "list"}});
  html.element("h2", {{"id", "list"}}, context.say("explore.list")).open("ol");
  for (const std::size_t event : chronologicalOrder(context.dataset))
    writeEntry(html, context, event);
  html.close().close();
}

}  // namespace timeline
