#include "core/dataset/id_words.h"
#include "core/dataset/item_readers.h"

namespace timeline {
void readSource(ObjectReader& reader, Source& source) {
  checkIdWords(reader, source.id, Severity::warning);
  source.label = reader.text("label", Need::required);
  source.title = reader.localized("title", Need::required, TextForm::plain);
  source.titleLanguage = reader.text("titleLanguage", Need::required);
  source.publisher = reader.text("publisher", Need::required);
  source.author = reader.text("author");
  source.date = reader.date("date", Need::optional);
  source.url = reader.webAddress("url");
  source.archiveUrl = reader.webAddress("archiveUrl");
  source.linked = reader.choice<bool>("link", {{"none", false}}, true);
  source.kind = reader.choice<SourceKind>("kind",
                                          {{"report", SourceKind::report},
                                           {"news", SourceKind::news},
                                           {"article", SourceKind::article},
                                           {"statement", SourceKind::statement},
                                           {"official", SourceKind::official},
                                           {"court", SourceKind::court},
                                           {"letter", SourceKind::letter},
                                           {"film", SourceKind::film},
                                           {"reference", SourceKind::reference},
                                           {"campaign-page", SourceKind::campaignPage}},
                                          SourceKind::article, Need::required);
  source.reading = reader.choice<SourceReading>("reading",
                                                {{"whole", SourceReading::whole},
                                                 {"opening", SourceReading::opening},
                                                 {"repost", SourceReading::repost},
                                                 {"mentioned", SourceReading::mentioned}},
                                                SourceReading::mentioned, Need::required);
  source.partisan = reader.localized("partisan", Need::optional);
  source.note = reader.localized("note", Need::optional);
  // derivesFrom may name a source further down: the loader resolves it when all have been read.
  (void)reader.get("derivesFrom");
}

}  // namespace timeline
