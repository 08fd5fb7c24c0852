#include "core/search/search_examples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/made_dataset.h"

namespace timeline {
namespace {

using ::testing::ElementsAre;
using testing::emptyDataset;
using testing::english;
using testing::entry;
using ::testing::IsEmpty;

Place placeNamed(std::string_view name, std::vector<std::string> aliases = {}) {
  Place place;
  place.name = english(name);
  place.aliases = std::move(aliases);
  return place;
}

SearchExamples examplesOf(const Dataset& dataset) {
  return searchExamples(dataset, linkEntries(dataset), MessageCatalogue("en", {}));
}

TEST(SearchExamples, TakeThePlaceWithMostEntriesAmongThoseOfManySpellings) {
  Dataset dataset = emptyDataset();
  dataset.places = {placeNamed("Often"), placeNamed("Seldom", {"Rarely"}),
                    placeNamed("Zhana", {"Jana", "Жана", "Elsewhere"}),
                    placeNamed("Never", {"Nikogda"})};
  dataset.events = {entry("a", "2011"), entry("b", "2012"), entry("c", "2013")};
  dataset.events[0].places = {0, 2};
  dataset.events[1].places = {0, 2, 1};
  dataset.events[2].places = {0};
  const SearchExamples examples = examplesOf(dataset);
  EXPECT_THAT(examples.words, ElementsAre("Zhana"));
  EXPECT_THAT(examples.spellings, ElementsAre("Zhana", "Jana", "Жана"));
}

TEST(SearchExamples, NameNoPrivatePerson) {
  Dataset dataset = emptyDataset();
  Person hidden;
  hidden.name = english("Bea Neighbour");
  Person shown;
  shown.name = english("Ann Speaker");
  shown.isPublic = true;
  shown.show = {{"*", NameDisplay::full}};
  dataset.people = {hidden, shown};
  dataset.events = {entry("a", "2011"), entry("b", "2012")};
  dataset.events[0].people = {0, 1};
  dataset.events[1].people = {0};
  EXPECT_THAT(examplesOf(dataset).words, ElementsAre("Ann Speaker"));
  EXPECT_THAT(examplesOf(dataset).spellings, IsEmpty());
}

TEST(SearchExamples, AreNoneWhereNothingIsNamed) {
  EXPECT_THAT(examplesOf(emptyDataset()).words, IsEmpty());
  EXPECT_THAT(examplesOf(emptyDataset()).spellings, IsEmpty());
}

}  // namespace
}  // namespace timeline
