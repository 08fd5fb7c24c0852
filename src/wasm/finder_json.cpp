#include "wasm/finder_json.h"

#include <algorithm>

#include "core/base/diagnostics_json.h"
#include "core/narrative/story_pages.h"
#include "core/time/date_words.h"

namespace timeline {
namespace {

void appendNumber(std::string& out, std::string_view name, std::size_t number) {
  (((out += ",\"") += name) += "\":") += std::to_string(number);
}

void appendText(std::string& out, std::string_view name, std::string_view text) {
  ((out += ",\"") += name) += "\":";
  appendJsonString(out, text);
}

void appendList(std::string& out, std::string_view name, const std::vector<std::string>& texts) {
  ((out += ",\"") += name) += "\":[";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) out += ',';
    appendJsonString(out, texts[i]);
  }
  out += ']';
}

void appendMarked(std::string& out, const std::string& name, const MarkedText& marked) {
  appendText(out, name, marked.text);
  ((out += ",\"") += name) += "Marks\":" + toJson(marked.marks, marked.text);
}

/// "#event=ID", "#claim=ID", "#source=ID" without the sign; "" for a place.
std::string addressOf(const SearchDocument& document, const FinderContext& context) {
  const Dataset& dataset = context.dataset;
  switch (document.group) {
    case SearchGroup::events:
      break;
    case SearchGroup::accounts:
      if (hasOwnAddress(dataset, context.finder.links(), document.item))
        return "claim=" + dataset.claims[document.item].id;
      break;
    case SearchGroup::sources:
      return "source=" + dataset.sources[document.item].id;
    case SearchGroup::places:
      return "";
  }
  return document.events.empty() ? "" : "event=" + dataset.events[document.events.front()].id;
}

/// The entry at whose page the account stands.
std::size_t entryOf(const SearchDocument& document, const FinderContext& context) {
  if (document.group != SearchGroup::accounts) return document.events.front();
  const auto& question = context.dataset.claims[document.item].question;
  if (!question || context.finder.links().ofQuestion[*question].empty())
    return document.events.front();
  return context.finder.links().ofQuestion[*question].front();
}

std::string pageOf(const SearchDocument& document, const FinderContext& context) {
  if (document.group == SearchGroup::sources)
    return context.dataset.events.size() > kMaxEventsPerPage ? "sources.html" : "";
  return document.events.empty() ? "" : context.pageOfEvent[entryOf(document, context)];
}

/// A date in words; for a place how many entries it has.
std::string dateOf(const SearchDocument& document, const FinderContext& context) {
  const Dataset& dataset = context.dataset;
  const MessageCatalogue& messages = context.messages;
  if (document.group == SearchGroup::events)
    return dateInWords(dataset.events[document.item].date, messages);
  if (document.group == SearchGroup::places)
    return messages.formatCount("count.entries", document.events.size());
  const std::optional<EdtfDate>& date = document.group == SearchGroup::accounts
                                            ? dataset.claims[document.item].saidOn
                                            : dataset.sources[document.item].date;
  return date ? dateInWords(*date, messages) : messages.format("accounts.undated");
}

void appendHit(std::string& out, const SearchHit& hit, const FinderContext& context) {
  const SearchDocument& document = context.finder.documents()[hit.document];
  out += "{\"address\":";
  appendJsonString(out, addressOf(document, context));
  appendText(out, "page", pageOf(document, context));
  if (document.group == SearchGroup::places)
    appendText(out, "place", context.dataset.places[document.item].id);
  appendText(out, "date", dateOf(document, context));
  appendMarked(out, "title", hit.title);
  appendMarked(out, "byline", hit.byline);
  appendMarked(out, "excerpt", hit.excerpt);
  out += '}';
}

void appendGroups(std::string& out, const SearchAnswer& answer, const FinderContext& context) {
  out += ",\"groups\":[";
  for (std::size_t group = 0; group < answer.groups.size(); ++group) {
    if (group > 0) out += ',';
    out += "{\"total\":" + std::to_string(answer.groups[group].total) + ",\"hits\":[";
    for (std::size_t i = 0; i < answer.groups[group].hits.size(); ++i) {
      if (i > 0) out += ',';
      appendHit(out, answer.groups[group].hits[i], context);
    }
    out += "]}";
  }
  out += ']';
}

void appendOptions(std::string& out, const SearchAnswer& answer,
                   const std::vector<std::size_t>& chosen, const EntryFilter& filter) {
  out += ",\"options\":[";
  bool isFirst = true;
  for (std::size_t i = 0; i < filter.options().size(); ++i) {
    const bool isChosen = std::find(chosen.begin(), chosen.end(), i) != chosen.end();
    if (answer.optionCounts[i] == 0 && !isChosen) continue;
    const FilterOption& option = filter.options()[i];
    out += isFirst ? "{\"kind\":" : ",{\"kind\":";
    isFirst = false;
    appendJsonString(out, filterKindName(option.kind));
    appendText(out, "key", option.key);
    appendText(out, "name", option.name);
    appendNumber(out, "count", answer.optionCounts[i]);
    out += isChosen ? ",\"chosen\":true}" : ",\"chosen\":false}";
  }
  out += ']';
}

void appendWithout(std::string& out, const SearchAnswer& answer) {
  out += ",\"without\":{";
  for (std::size_t kind = 0; kind < kFilterKinds; ++kind) {
    if (kind > 0) out += ',';
    appendJsonString(out, filterKindName(static_cast<FilterKind>(kind)));
    out += ':' + std::to_string(answer.without[kind]);
  }
  out += '}';
  appendNumber(out, "withoutAll", answer.withoutAll);
}

}  // namespace

std::vector<std::string> pagesOfEvents(const Dataset& dataset) {
  std::vector<std::string> pages(dataset.events.size());
  const Story story = tellStory(dataset);
  for (const StoryPage& page : storyPages(dataset, story))
    for (std::size_t item = page.first; item < page.last; ++item)
      pages[story.chapters[page.storyChapter].items[item].event] = page.path;
  return pages;
}

std::vector<std::size_t> chosenOptions(std::string_view filter, const EntryFilter& options) {
  std::vector<std::size_t> chosen;
  while (!filter.empty()) {
    const std::string_view line = filter.substr(0, filter.find('\n'));
    filter.remove_prefix(std::min(filter.size(), line.size() + 1));
    const std::size_t sign = line.find('=');
    if (sign == std::string_view::npos) continue;
    const auto option = options.find(line.substr(0, sign), line.substr(sign + 1));
    if (option && std::find(chosen.begin(), chosen.end(), *option) == chosen.end())
      chosen.push_back(*option);
  }
  return chosen;
}

std::string toJson(const std::vector<TextRange>& marks, std::string_view text) {
  std::string out = "[";
  for (const TextRange mark : inUtf16(text, marks)) {
    if (out.size() > 1) out += ',';
    out += std::to_string(mark.begin) + ',' + std::to_string(mark.end);
  }
  return out + ']';
}

std::string toJson(const SearchExamples& examples, const Dataset& dataset) {
  std::string out = "{\"entries\":" + std::to_string(dataset.events.size());
  appendList(out, "examples", examples.words);
  appendList(out, "spellings", examples.spellings);
  return out + '}';
}

std::string toJson(const SearchAnswer& answer, const std::vector<std::size_t>& chosen,
                   const FinderContext& context) {
  std::string out = "{\"passing\":" + std::to_string(answer.passing);
  appendGroups(out, answer, context);
  appendOptions(out, answer, chosen, context.finder.filter());
  appendList(out, "unknown", answer.unknown);
  appendWithout(out, answer);
  return out + '}';
}

}  // namespace timeline
