#include "core/search/search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "support/made_dataset.h"
#include "support/project_files.h"

namespace timeline {
namespace {

using ::testing::Contains;
using testing::dated;
using ::testing::ElementsAre;
using testing::emptyDataset;
using testing::english;
using testing::entry;
using ::testing::IsEmpty;

MessageCatalogue inEnglish() {
  return *loadCatalogue(readProjectFile("data/messages/en.json")).catalogue;
}

Event titled(std::string_view id, std::string_view date, std::string_view title,
             std::string_view summary, int importance = 1) {
  Event event = entry(id, date);
  event.title = english(title);
  event.summary = english(summary);
  event.importance = importance;
  return event;
}

std::vector<std::string> foundEvents(const Dataset& dataset, std::string_view words) {
  const Finder finder(makeSearchData(dataset, inEnglish()));
  std::vector<std::string> ids;
  const SearchAnswer answer = finder.search({words, {}, {50, 50, 50, 50}});
  for (const SearchHit& hit : answer.groups[0].hits)
    ids.push_back(dataset.events[finder.documents()[hit.document].item].id);
  return ids;
}

std::vector<std::string> marked(const MarkedText& text) {
  std::vector<std::string> words;
  for (const TextRange mark : text.marks)
    words.push_back(text.text.substr(mark.begin, mark.end - mark.begin));
  return words;
}

TEST(Finder, RanksTitleBeforeTextThenImportanceThenTime) {
  Dataset dataset = emptyDataset();
  dataset.events = {titled("text", "2010", "Else", "The bridge falls"),
                    titled("minor-title", "2011", "Bridge", "Else", 2),
                    titled("late-title", "2013", "The bridge", "Else"),
                    titled("early-title", "2012", "A bridge", "Else"),
                    titled("none", "2009", "Else", "Else")};
  EXPECT_THAT(foundEvents(dataset, "bridge"),
              ElementsAre("early-title", "late-title", "minor-title", "text"));
}

TEST(Finder, WantsEveryWordInOneEntry) {
  Dataset dataset = emptyDataset();
  dataset.events = {titled("both", "2010", "Bridge", "by the river"),
                    titled("one", "2011", "Bridge", "by the sea")};
  EXPECT_THAT(foundEvents(dataset, "river bridge"), ElementsAre("both"));
  EXPECT_THAT(foundEvents(dataset, "bridge river sea"), IsEmpty());
}

TEST(Finder, FindsEntriesByPeopleOrganisationsPlacesAndTheirSpellings) {
  Dataset dataset = emptyDataset();
  Person person;
  person.name = english("Kanat Ivanov");
  person.aliases = {"Qanat Iwanow"};
  person.show = {{"*", NameDisplay::full}};
  dataset.people = {person};
  Organisation organisation;
  organisation.name = english("Harbour Company");
  organisation.aliases = {"HC"};
  dataset.organisations = {organisation};
  Place place;
  place.name = english("Riverside");
  place.aliases = {"Приречный"};
  dataset.places = {place};
  dataset.events = {entry("named", "2011"), entry("other", "2012")};
  dataset.events[0].people = {0};
  dataset.events[0].organisations = {0};
  dataset.events[0].places = {0};
  for (const char* words : {"Иванов", "qanat", "hc", "harbour ivanov", "Prirechny", "riverside"})
    EXPECT_THAT(foundEvents(dataset, words), ElementsAre("named")) << words;
}

TEST(Finder, DoesNotFindPeopleByNamesThatAreNotShown) {
  Dataset dataset = emptyDataset();
  Person person;
  person.name = english("Kanat Ivanov");
  person.role = english("A driver");
  person.aliases = {"Qanat"};
  person.show = {{"*", NameDisplay::role}};
  dataset.people = {person};
  dataset.events = {entry("named", "2011")};
  dataset.events[0].people = {0};
  EXPECT_THAT(foundEvents(dataset, "Ivanov"), IsEmpty());
  EXPECT_THAT(foundEvents(dataset, "Qanat"), IsEmpty());
  EXPECT_THAT(foundEvents(dataset, "driver"), ElementsAre("named"));
}

TEST(Finder, SearchesAllLanguagesAndShowsTheReaders) {
  Dataset dataset = emptyDataset();
  dataset.languages = {"en", "ru"};
  TextVersion en{"en", "The bridge", TextState::draft, "", ""};
  TextVersion ru{"ru", "Мост", TextState::draft, "", ""};
  dataset.events = {entry("bridge", "2011")};
  dataset.events[0].title = LocalizedText({en, ru});
  const Finder finder(makeSearchData(dataset, inEnglish()));
  const GroupHits found = finder.search({"most", {}, {9, 9, 9, 9}}).groups[0];
  ASSERT_EQ(found.total, 1U);
  EXPECT_EQ(found.hits[0].title.text, "The bridge");
  EXPECT_EQ(found.hits[0].excerpt.text, "Мост");
  EXPECT_THAT(marked(found.hits[0].excerpt), ElementsAre("Мост"));
}

TEST(Finder, GroupsAccountsSourcesAndPlaces) {
  Dataset dataset = emptyDataset();
  Source source;
  source.label = "Daily 2011";
  source.title = english("The bridge, a report");
  dataset.sources = {source};
  Claim claim;
  claim.statement = english("The bridge was closed");
  claim.saidBy.name = english("A pilot");
  claim.sources = {{0, ""}};
  dataset.claims = {claim};
  Place place;
  place.name = english("Bridge Street");
  dataset.places = {place};
  dataset.events = {entry("a", "2011")};
  dataset.events[0].claims = {0};
  const Finder finder(makeSearchData(dataset, inEnglish()));
  const SearchAnswer answer = finder.search({"bridge", {}, {9, 9, 9, 9}});
  EXPECT_EQ(answer.groups[0].total, 0U);
  EXPECT_EQ(answer.groups[1].total, 1U);
  EXPECT_EQ(answer.groups[2].total, 1U);
  EXPECT_EQ(answer.groups[3].total, 1U);
  EXPECT_EQ(answer.groups[1].hits[0].byline.text, "A pilot");
  EXPECT_EQ(finder.search({"pilot", {}, {9, 9, 9, 9}}).groups[1].total, 1U);
}

TEST(Finder, AnswersTheFirstOnesAndCountsAll) {
  Dataset dataset = emptyDataset();
  for (int i = 0; i < 9; ++i)
    dataset.events.push_back(titled("e" + std::to_string(i), "2011", "Bridge", ""));
  const Finder finder(makeSearchData(dataset, inEnglish()));
  const GroupHits found = finder.search({"bridge", {}, {4, 4, 4, 4}}).groups[0];
  EXPECT_EQ(found.total, 9U);
  EXPECT_EQ(found.hits.size(), 4U);
}

class FilteredSearch : public ::testing::Test {
 protected:
  FilteredSearch() : finder_(makeSearchData(made(), inEnglish())) {}

  static Dataset made() {
    Dataset dataset = emptyDataset();
    dataset.places.resize(2);
    dataset.places[0].id = "river";
    dataset.places[1].id = "hill";
    dataset.events = {titled("a", "2011", "Bridge", ""), titled("b", "2012", "Bridge", ""),
                      titled("c", "2012", "Road", "")};
    dataset.events[0].places = {0};
    dataset.events[1].places = {1};
    dataset.events[2].places = {1};
    return dataset;
  }

  SearchAnswer search(std::string_view words,
                      std::initializer_list<std::pair<const char*, const char*>> chosen) {
    SearchRequest request{words, {}, {9, 9, 9, 9}};
    for (const auto& [kind, key] : chosen)
      request.chosen.push_back(finder_.filter().find(kind, key).value());
    return finder_.search(request);
  }

  std::uint32_t countOf(const SearchAnswer& answer, const char* kind, const char* key) {
    return answer.optionCounts[finder_.filter().find(kind, key).value()];
  }

  Finder finder_;
};

TEST_F(FilteredSearch, FindsNothingWhenNothingIsAsked) {
  const SearchAnswer answer = search("", {});
  EXPECT_EQ(answer.total(), 0U);
  EXPECT_EQ(answer.passing.size(), 3U);
  EXPECT_EQ(countOf(answer, "place", "hill"), 2U);
}

TEST_F(FilteredSearch, ListsTheEntriesOfAFilterAlone) {
  const SearchAnswer answer = search("", {{"place", "hill"}});
  EXPECT_EQ(answer.groups[0].total, 2U);
  EXPECT_EQ(answer.total(), 2U);
  ASSERT_EQ(answer.passing.size(), 2U);
  EXPECT_LT(answer.passing[0], answer.passing[1]);
}

TEST_F(FilteredSearch, FindsWhatHasTheWordsAndPasses) {
  const SearchAnswer answer = search("bridge", {{"place", "hill"}});
  EXPECT_EQ(answer.groups[0].total, 1U);
  EXPECT_EQ(answer.passing.size(), 2U);
  EXPECT_EQ(countOf(answer, "place", "river"), 1U);
  EXPECT_EQ(countOf(answer, "year", "2011"), 0U);
}

TEST_F(FilteredSearch, TellsWhichFilterToDropWhenNothingIsFound) {
  const SearchAnswer answer = search("bridge", {{"place", "hill"}, {"year", "2011"}});
  EXPECT_EQ(answer.total(), 0U);
  EXPECT_EQ(answer.without[static_cast<std::size_t>(FilterKind::place)], 1U);
  EXPECT_EQ(answer.without[static_cast<std::size_t>(FilterKind::year)], 1U);
  EXPECT_EQ(answer.without[static_cast<std::size_t>(FilterKind::source)], 0U);
  EXPECT_EQ(answer.withoutAll, 2U);
}

TEST(FinderOfTheFirstDocumentary, FindsNamesInTheSpellingsOfTheIssue) {
  const Dataset dataset = *loadDataset(readProjectFile("data/zhanaozen.json")).dataset;
  const Finder finder(makeSearchData(dataset, inEnglish()));
  const auto placesOf = [&](const char* words) {
    std::vector<std::string> ids;
    const SearchAnswer answer = finder.search({words, {}, {99, 9, 9, 9}});
    for (const SearchHit& hit : answer.groups[3].hits)
      ids.push_back(dataset.places[finder.documents()[hit.document].item].id);
    return ids;
  };
  for (const char* words : {"Janaozen", "Жанаозен", "Жаңаөзен", "zhanaozen", "Schanaosen"})
    EXPECT_THAT(placesOf(words), Contains("zhanaozen")) << words;
  const auto countOf = [&](const char* words) {
    return finder.search({words, {}, {99, 9, 9, 9}}).groups[0].total;
  };
  const std::size_t entries = countOf("Kushakbayev");
  EXPECT_GE(entries, 2U);
  for (const char* words : {"Кушакбаев", "Qushaqbaev", "Kushakbaev", "Kuschakbajew"})
    EXPECT_EQ(countOf(words), entries) << words;
}

}  // namespace
}  // namespace timeline
