#include "site/entry_references.h"

#include "core/narrative/phrases.h"
#include "core/time/date_words.h"

namespace timeline {

std::vector<std::vector<std::size_t>> entriesByItem(const RenderContext& context,
                                                    std::vector<std::size_t> Event::*list,
                                                    std::size_t count) {
  std::vector<std::vector<std::size_t>> entries(count);
  for (const StoryChapter& chapter : context.story.chapters)
    for (const StoryItem& item : chapter.items)
      for (const std::size_t named : context.dataset.events[item.event].*list)
        if (entries[named].empty() || entries[named].back() != item.event)
          entries[named].push_back(item.event);
  return entries;
}

void writeEntryReference(HtmlWriter& html, const RenderContext& context, std::size_t event) {
  const Event& entry = context.dataset.events[event];
  html.element("span", {{"class", "when"}},
               dateInWords(entry.date, context.messages, DateStyle::brief));
  html.text(" ").element("a", {{"href", context.linkToEvent(event)}},
                         plainWords(context.dataset, context.words(entry.title), context.messages));
}

void writeEntryReferences(HtmlWriter& html, const RenderContext& context,
                          const std::vector<std::size_t>& events) {
  if (events.empty()) return;
  html.open("ul", {{"class", "entry-list"}});
  for (const std::size_t event : events) {
    html.open("li");
    writeEntryReference(html, context, event);
    html.close();
  }
  html.close();
}

void writeVariants(HtmlWriter& html, const RenderContext& context,
                   const std::vector<std::string>& aliases) {
  if (aliases.empty()) return;
  std::string names;
  for (const std::string& alias : aliases)
    names += (names.empty() ? "" : context.say("list.comma")) + alias;
  html.element("p", {{"class", "variants"}}, context.say("register.variants", {{"names", names}}));
}

}  // namespace timeline
