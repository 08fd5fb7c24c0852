#include "core/dataset/id_words.h"
#include "core/dataset/item_readers.h"

namespace timeline {
namespace {

void checkAddress(ObjectReader& reader, std::string_view key, const std::string& address) {
  if (address.empty() || address.rfind("https://", 0) == 0 || address.rfind("http://", 0) == 0)
    return;
  reader.fault("address-form", key, "\"" + address + "\" is no web address.",
               "It must start with https:// or http://.");
}

}  // namespace

void readSource(ObjectReader& reader, Source& source) {
  checkIdWords(reader, source.id, Severity::warning);
  source.label = reader.text("label", Need::required);
  source.title = reader.localized("title", Need::required, TextForm::plain);
  source.titleLanguage = reader.text("titleLanguage", Need::required);
  source.publisher = reader.text("publisher", Need::required);
  source.author = reader.text("author");
  source.date = reader.date("date", Need::optional);
  source.url = reader.text("url");
  checkAddress(reader, "url", source.url);
  source.archiveUrl = reader.text("archiveUrl");
  checkAddress(reader, "archiveUrl", source.archiveUrl);
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
