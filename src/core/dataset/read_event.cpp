#include "core/dataset/id_words.h"
#include "core/dataset/item_readers.h"

namespace timeline {

void readEvent(ObjectReader& reader, Event& event) {
  checkIdWords(reader, event.id, Severity::fault);
  event.aliases = reader.texts("aliases");
  if (auto date = reader.date("date", Need::required)) event.date = std::move(*date);
  event.orderInDay = static_cast<int>(reader.whole("orderInDay", 0, 0, 1000));
  event.title = reader.localized("title", Need::required);
  event.summary = reader.localized("summary", Need::required);
  event.body = reader.localized("body", Need::optional);
  if (const auto chapter = reader.reference("chapter", ItemKind::chapter, Need::required))
    event.chapter = *chapter;
  event.tracks = reader.references("tracks", ItemKind::track);
  if (event.tracks.empty())
    reader.fault("no-track", "tracks", "The entry is on no track.",
                 "Name at least one of \"tracks\".");
  event.places = reader.references("places", ItemKind::place);
  event.people = reader.references("people", ItemKind::person);
  event.organisations = reader.references("organisations", ItemKind::organisation);
  event.claims = reader.references("claims", ItemKind::claim);
  event.questions = reader.references("questions", ItemKind::question);
  event.sources = reader.sources("sources", Need::required);
  event.media = reader.references("media", ItemKind::media);
  event.importance = static_cast<int>(reader.whole("importance", 2, 1, 2));
  event.care = reader.localized("care", Need::optional);
  event.note = reader.localized("note", Need::optional);
}

}  // namespace timeline
