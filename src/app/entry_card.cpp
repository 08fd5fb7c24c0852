#include "app/entry_card.h"

#include <string_view>

#include "core/base/diagnostics_json.h"
#include "core/dataset/inline_markup.h"
#include "core/narrative/phrases.h"

namespace timeline {
namespace {

void appendField(std::string& out, std::string_view name, std::string_view words) {
  out += out.back() == '{' ? "" : ",";
  appendJsonString(out, name);
  out += ':';
  appendJsonString(out, words);
}

}  // namespace

std::string entryCardJson(const Dataset& dataset, const MessageCatalogue& messages,
                          std::size_t index) {
  if (index >= dataset.events.size()) return "{}";
  const Event& event = dataset.events[index];
  const std::string& language = messages.language();
  std::string out = "{";
  appendField(out, "id", event.id);
  appendField(out, "date", dateLine(dataset, event, messages));
  appendField(out, "title", plainWords(dataset, event.title.in(language), messages));
  appendField(out, "sources", messages.formatCount("count.sources", event.sources.size()));
  out += ",\"summary\":[";
  const std::string summary = event.summary.in(language);
  bool isFirst = true;
  for (const std::string_view paragraph : paragraphsOf(summary)) {
    out += isFirst ? "" : ",";
    isFirst = false;
    appendJsonString(out, plainWords(dataset, paragraph, messages));
  }
  return out + "]}";
}

}  // namespace timeline
