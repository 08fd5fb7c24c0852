#include "core/search/search_documents.h"

#include <limits>

#include "core/base/stable_sort.h"
#include "core/narrative/phrases.h"
#include "core/narrative/story_order.h"
#include "core/narrative/story_pages.h"
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

SearchDocument documentOf(SearchGroup group, std::size_t item, std::vector<std::size_t> events) {
  SearchDocument document;
  document.group = group;
  document.item = item;
  document.events = std::move(events);
  return document;
}

std::string dateOr(const std::optional<EdtfDate>& date, const MessageCatalogue& messages) {
  return date ? dateInWords(*date, messages) : messages.format("accounts.undated");
}

SearchDocument eventDocument(const Dataset& dataset, const MessageCatalogue& messages,
                             std::size_t index) {
  const Event& event = dataset.events[index];
  SearchDocument document = documentOf(SearchGroup::events, index, {index});
  document.importance = event.importance;
  document.address = "event=" + event.id;
  document.date = dateInWords(event.date, messages);
  FieldWriter writer(dataset, messages, document.fields);
  writer.first(FieldRank::title, event.title);
  document.fields.push_back({FieldRank::name, ""});
  writer.all(FieldRank::text, event.summary);
  writer.all(FieldRank::text, event.body);
  writer.all(FieldRank::text, event.note);
  writer.others(FieldRank::title, event.title);
  writer.add(FieldRank::name, document.date);
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
  SearchDocument document = documentOf(SearchGroup::accounts, index, links.ofClaim[index]);
  if (hasOwnAddress(dataset, links, index))
    document.address = "claim=" + claim.id;
  else if (!document.events.empty())
    document.address = "event=" + dataset.events[document.events.front()].id;
  document.date = dateOr(claim.saidOn, messages);
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
  SearchDocument document = documentOf(SearchGroup::sources, index, links.ofSource[index]);
  document.address = "source=" + source.id;
  document.date = dateOr(source.date, messages);
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
  SearchDocument document = documentOf(SearchGroup::places, index, links.ofPlace[index]);
  document.address = place.id;
  document.date = messages.formatCount("count.entries", document.events.size());
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

/// The page that holds each entry, "" for index.html.
std::vector<std::string> pagesOfEvents(const Dataset& dataset) {
  std::vector<std::string> pages(dataset.events.size());
  const Story story = tellStory(dataset);
  for (const StoryPage& page : storyPages(dataset, story))
    for (std::size_t item = page.first; item < page.last; ++item)
      pages[story.chapters[page.storyChapter].items[item].event] = page.path;
  return pages;
}

/// Accounts stand at the entry that shows their question, else at the first that states them.
std::string pageOf(const Dataset& dataset, const EntryLinks& links,
                   const std::vector<std::string>& pageOfEvent, const SearchDocument& document) {
  if (document.group == SearchGroup::sources)
    return dataset.events.size() > kMaxEventsPerPage ? "sources.html" : "";
  if (document.events.empty()) return "";
  if (document.group == SearchGroup::accounts)
    if (const auto& question = dataset.claims[document.item].question)
      if (!links.ofQuestion[*question].empty())
        return pageOfEvent[links.ofQuestion[*question].front()];
  return pageOfEvent[document.events.front()];
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
  const std::vector<std::string> pageOfEvent = pagesOfEvents(dataset);
  for (SearchDocument& document : documents)
    document.page = pageOf(dataset, links, pageOfEvent, document);
  stableSort(documents.begin(), documents.end(),
             [&](const SearchDocument& left, const SearchDocument& right) {
               if (left.group != right.group) return left.group < right.group;
               return timeOf(dataset, left) < timeOf(dataset, right);
             });
  return documents;
}

}  // namespace timeline
