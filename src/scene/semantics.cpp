#include "scene/semantics.h"

#include "core/narrative/phrases.h"
#include "layout/dump_writer.h"

namespace timeline {

std::vector<EventLabel> eventLabels(const Dataset& dataset, const MessageCatalogue& messages) {
  std::vector<EventLabel> labels;
  labels.reserve(dataset.events.size());
  for (const Event& event : dataset.events) {
    labels.push_back({event.id, plainWords(dataset, event.title.in(messages.language()), messages),
                      dateLine(dataset, event, messages)});
  }
  return labels;
}

std::string dump(const Semantics& semantics) {
  DumpWriter out;
  for (const Semantics::Entry& entry : semantics.entries)
    out.line("entry").word(entry.id).quoted(entry.title).quoted(entry.date);
  return out.take();
}

}  // namespace timeline
