#include "core/search/search_documents.h"

#include <limits>

#include "core/base/stable_sort.h"
#include "core/narrative/phrases.h"
#include "core/narrative/story_order.h"
#include "core/time/date_words.h"

namespace timeline {
namespace {

/// Writes the fields of one document.
class FieldWriter {
 public:
  FieldWriter(const Dataset& dataset, const MessageCatalogue& messages,
              std::vector<SearchField>& fields)
      : dataset_(dataset), messages_(messages), fields_(fields) {}

  void add(FieldRank rank, std::string text) {
    if (!text.empty()) fields_.push_back({rank, std::move(text)});
  }

  /// The reader's wording, even when there is none.
  void first(FieldRank rank, const LocalizedText& text) {
    fields_.push_back({rank, words(text.in(messages_.language()))});
  }

  void others(FieldRank rank, const LocalizedText& text) {
    const TextVersion* shown = text.find(messages_.language());
    for (const TextVersion& version : text.versions())
      if (&version != shown) add(rank, words(version.text));
  }

  void all(FieldRank rank, const LocalizedText& text) {
    add(rank, words(text.in(messages_.language())));
    others(rank, text);
  }

  [[nodiscard]] std::string words(std::string_view markup) const {
    return plainWords(dataset_, markup, messages_);
  }

  /// "One name, another": for what stands in one line.
  [[nodiscard]] std::string joined(const std::vector<std::string>& names) const {
    const std::string comma = messages_.format("list.comma");
    std::string line;
    for (const std::string& name : names)
      line += (line.empty() ? "" : comma) + name;
    return line;
  }

 private:
  const Dataset& dataset_;
  const MessageCatalogue& messages_;
  std::vector<SearchField>& fields_;
};

/// Only what some language of the dataset shows of the person.
void addPerson(FieldWriter& writer, const Dataset& dataset, const Person& person) {
  bool isNamed = false;
  for (const std::string& language : dataset.languages) {
    const std::string shown = personName(person, language);
    isNamed = isNamed || shown == person.name.in(language);
    writer.add(FieldRank::name, writer.words(shown));
  }
  if (isNamed)
    for (const std::string& alias : person.aliases)
      writer.add(FieldRank::name, alias);
}

SearchDocument eventDocument(const Dataset& dataset, const MessageCatalogue& messages,
                             std::size_t index) {
  const Event& event = dataset.events[index];
  SearchDocument document{SearchGroup::events, index, event.importance, {index}, {}};
  FieldWriter writer(dataset, messages, document.fields);
  writer.first(FieldRank::title, event.title);
  document.fields.push_back({FieldRank::name, ""});
  writer.all(FieldRank::text, event.summary);
  writer.all(FieldRank::text, event.body);
  writer.all(FieldRank::text, event.note);
  writer.others(FieldRank::title, event.title);
  writer.add(FieldRank::name, dateInWords(event.date, messages));
  for (const std::size_t place : event.places) {
    writer.all(FieldRank::name, dataset.places[place].name);
    writer.add(FieldRank::name, writer.joined(dataset.places[place].aliases));
  }
  for (const std::size_t person : event.people)
    addPerson(writer, dataset, dataset.people[person]);
  for (const std::size_t organisation : event.organisations) {
    writer.all(FieldRank::name, dataset.organisations[organisation].name);
    writer.add(FieldRank::name, writer.joined(dataset.organisations[organisation].aliases));
  }
  return document;
}

SearchDocument claimDocument(const Dataset& dataset, const EntryLinks& links,
                             const MessageCatalogue& messages, std::size_t index) {
  const Claim& claim = dataset.claims[index];
  SearchDocument document{SearchGroup::accounts, index, 2, links.ofClaim[index], {}};
  FieldWriter writer(dataset, messages, document.fields);
  writer.first(FieldRank::title, claim.statement);
  writer.first(FieldRank::name, claim.saidBy.name);
  writer.all(FieldRank::text, claim.words);
  if (claim.question) writer.all(FieldRank::text, dataset.questions[*claim.question].question);
  writer.others(FieldRank::title, claim.statement);
  writer.others(FieldRank::name, claim.saidBy.name);
  return document;
}

SearchDocument sourceDocument(const Dataset& dataset, const EntryLinks& links,
                              const MessageCatalogue& messages, std::size_t index) {
  const Source& source = dataset.sources[index];
  SearchDocument document{SearchGroup::sources, index, 2, links.ofSource[index], {}};
  FieldWriter writer(dataset, messages, document.fields);
  writer.first(FieldRank::title, source.title);
  std::string byline = source.label;
  for (const std::string& name : {source.author, source.publisher})
    if (!name.empty()) byline += " · " + name;
  document.fields.push_back({FieldRank::name, std::move(byline)});
  writer.all(FieldRank::text, source.note);
  writer.all(FieldRank::text, source.partisan);
  writer.others(FieldRank::title, source.title);
  return document;
}

SearchDocument placeDocument(const Dataset& dataset, const EntryLinks& links,
                             const MessageCatalogue& messages, std::size_t index) {
  const Place& place = dataset.places[index];
  SearchDocument document{SearchGroup::places, index, 2, links.ofPlace[index], {}};
  FieldWriter writer(dataset, messages, document.fields);
  writer.first(FieldRank::title, place.name);
  document.fields.push_back({FieldRank::title, writer.joined(place.aliases)});
  writer.others(FieldRank::title, place.name);
  return document;
}

constexpr std::int64_t kUndated = std::numeric_limits<std::int64_t>::max();

/// Where the document stands in time; what has no date stands last.
std::int64_t timeOf(const Dataset& dataset, const SearchDocument& document) {
  const std::optional<EdtfDate>* date = nullptr;
  if (document.group == SearchGroup::events)
    return toldAt(dataset.events[document.item].date).seconds;
  if (document.group == SearchGroup::accounts) date = &dataset.claims[document.item].saidOn;
  if (document.group == SearchGroup::sources) date = &dataset.sources[document.item].date;
  return date != nullptr && *date ? toldAt(**date).seconds : kUndated;
}

}  // namespace

std::vector<SearchDocument> searchDocuments(const Dataset& dataset, const EntryLinks& links,
                                            const MessageCatalogue& messages) {
  std::vector<SearchDocument> documents;
  for (std::size_t i = 0; i < dataset.events.size(); ++i)
    documents.push_back(eventDocument(dataset, messages, i));
  for (std::size_t i = 0; i < dataset.claims.size(); ++i)
    documents.push_back(claimDocument(dataset, links, messages, i));
  for (std::size_t i = 0; i < dataset.sources.size(); ++i)
    documents.push_back(sourceDocument(dataset, links, messages, i));
  for (std::size_t i = 0; i < dataset.places.size(); ++i)
    documents.push_back(placeDocument(dataset, links, messages, i));
  stableSort(documents.begin(), documents.end(),
             [&](const SearchDocument& left, const SearchDocument& right) {
               if (left.group != right.group) return left.group < right.group;
               return timeOf(dataset, left) < timeOf(dataset, right);
             });
  return documents;
}

}  // namespace timeline
