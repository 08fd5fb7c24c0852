#include "wasm/finder_json.h"

#include <algorithm>

#include "core/base/diagnostics_json.h"

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

void appendHit(std::string& out, const SearchHit& hit, const Finder& finder) {
  const SearchDocument& document = finder.documents()[hit.document];
  out += document.group == SearchGroup::places ? "{\"place\":" : "{\"address\":";
  appendJsonString(out, document.address);
  appendText(out, "page", document.page);
  appendText(out, "date", document.date);
  appendMarked(out, "title", hit.title);
  appendMarked(out, "byline", hit.byline);
  appendMarked(out, "excerpt", hit.excerpt);
  out += '}';
}

void appendGroups(std::string& out, const SearchAnswer& answer, const Finder& finder) {
  out += ",\"groups\":[";
  for (std::size_t group = 0; group < answer.groups.size(); ++group) {
    if (group > 0) out += ',';
    out += "{\"total\":" + std::to_string(answer.groups[group].total) + ",\"hits\":[";
    for (std::size_t i = 0; i < answer.groups[group].hits.size(); ++i) {
      if (i > 0) out += ',';
      appendHit(out, answer.groups[group].hits[i], finder);
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

void appendEvents(std::string& out, const std::vector<std::uint32_t>& events) {
  out += ",\"entries\":[";
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (i > 0) out += ',';
    out += std::to_string(events[i]);
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

std::string toJson(const SearchExamples& examples, std::size_t entries) {
  std::string out = "{\"entries\":" + std::to_string(entries);
  appendList(out, "examples", examples.words);
  appendList(out, "spellings", examples.spellings);
  return out + '}';
}

std::string toJson(const SearchAnswer& answer, const std::vector<std::size_t>& chosen,
                   const Finder& finder) {
  std::string out = "{\"passing\":" + std::to_string(answer.passing.size());
  if (!chosen.empty()) appendEvents(out, answer.passing);
  appendGroups(out, answer, finder);
  appendOptions(out, answer, chosen, finder.filter());
  appendList(out, "unknown", answer.unknown);
  appendWithout(out, answer);
  return out + '}';
}

}  // namespace timeline
