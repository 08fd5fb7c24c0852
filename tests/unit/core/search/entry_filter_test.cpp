#include "core/search/entry_filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/made_dataset.h"

namespace timeline {
namespace {

using ::testing::ElementsAre;
using testing::emptyDataset;
using testing::english;
using testing::entry;
using testing::figure;

Claim answering(std::size_t question, std::int64_t number, std::size_t source) {
  Claim claim;
  claim.question = question;
  claim.figure = figure(FigureKind::exactly, number);
  claim.sources = {{source, ""}};
  return claim;
}

/// Three entries: a at the river in 2011, b at the hill from 2011 to 2013, c at both in 2014.
Dataset threeEntries() {
  Dataset dataset = emptyDataset();
  Place river;
  river.id = "river";
  river.name = english("River");
  Place hill;
  hill.id = "hill";
  hill.name = english("Hill");
  dataset.places = {river, hill};
  Person shown;
  shown.id = "speaker";
  shown.name = english("Ann Speaker");
  shown.isPublic = true;
  shown.show = {{"*", NameDisplay::full}};
  Person hidden;
  hidden.id = "neighbour";
  hidden.name = english("Bea Neighbour");
  dataset.people = {shown, hidden};
  Organisation union_;
  union_.id = "union";
  union_.name = english("Union");
  dataset.organisations = {union_};
  dataset.sources.resize(2);
  dataset.sources[0].id = "daily";
  dataset.sources[0].label = "Daily 2011";
  dataset.sources[1].id = "herald";
  dataset.sources[1].label = "Herald 2012";
  dataset.questions.resize(1);
  dataset.claims = {answering(0, 3, 1), answering(0, 4, 1)};
  dataset.events = {entry("a", "2011-05-02"), entry("b", "2011-12/2013-01"), entry("c", "2014")};
  dataset.events[0].places = {0};
  dataset.events[0].people = {0, 1};
  dataset.events[0].sources = {{0, ""}};
  dataset.events[1].places = {1};
  dataset.events[1].organisations = {0};
  dataset.events[2].places = {0, 1};
  dataset.events[2].questions = {0};
  dataset.events[2].tracks = {0};
  return dataset;
}

MessageCatalogue inEnglish() {
  return MessageCatalogue("en", {});
}

class EntryFilterTest : public ::testing::Test {
 protected:
  EntryFilterTest()
      : dataset_(threeEntries()), filter_(dataset_, linkEntries(dataset_), inEnglish()) {}

  std::size_t option(std::string_view kind, std::string_view key) {
    const auto found = filter_.find(kind, key);
    EXPECT_TRUE(found) << kind << "=" << key;
    return found.value_or(0);
  }

  std::vector<std::size_t> passing(const std::vector<std::size_t>& chosen) {
    std::vector<std::size_t> events;
    const std::vector<FilterKinds> missed = filter_.missedBy(chosen);
    for (std::size_t event = 0; event < missed.size(); ++event)
      if (missed[event] == 0) events.push_back(event);
    return events;
  }

  std::uint32_t count(std::string_view kind, std::string_view key,
                      const std::vector<std::size_t>& chosen) {
    const std::vector<std::size_t> all{0, 1, 2};
    return filter_.countOptions(all, filter_.missedBy(chosen))[option(kind, key)];
  }

  Dataset dataset_;
  EntryFilter filter_;
};

TEST_F(EntryFilterTest, OffersWhatSomeEntryHasAndNoPrivatePerson) {
  std::vector<std::string> offered;
  for (const FilterOption& one : filter_.options())
    offered.push_back(std::string(filterKindName(one.kind)) + "=" + one.key + ":" + one.name);
  EXPECT_THAT(offered,
              ElementsAre("track=track:Track", "place=river:River", "place=hill:Hill",
                          "actor=speaker:Ann Speaker", "actor=union:Union",
                          "source=daily:Daily 2011", "source=herald:Herald 2012", "year=2011:2011",
                          "year=2012:2012", "year=2013:2013", "year=2014:2014", "disputed=yes:"));
}

TEST_F(EntryFilterTest, PassesEverythingWhenNothingIsChosen) {
  EXPECT_THAT(passing({}), ElementsAre(0U, 1U, 2U));
}

TEST_F(EntryFilterTest, AsksForOneChoiceOfEveryKind) {
  EXPECT_THAT(passing({option("place", "river")}), ElementsAre(0U, 2U));
  EXPECT_THAT(passing({option("place", "river"), option("place", "hill")}),
              ElementsAre(0U, 1U, 2U));
  EXPECT_THAT(passing({option("place", "hill"), option("year", "2012")}), ElementsAre(1U));
  EXPECT_THAT(passing({option("place", "river"), option("year", "2012")}), ElementsAre());
}

TEST_F(EntryFilterTest, CountsAnEntryInEveryYearThatItTouches) {
  EXPECT_EQ(count("year", "2011", {}), 2U);
  EXPECT_EQ(count("year", "2012", {}), 1U);
  EXPECT_EQ(count("year", "2013", {}), 1U);
}

TEST_F(EntryFilterTest, FindsSourcesOfAccountsToo) {
  EXPECT_THAT(passing({option("source", "herald")}), ElementsAre(2U));
}

TEST_F(EntryFilterTest, ComputesWhereAccountsDiffer) {
  EXPECT_THAT(passing({option("disputed", "yes")}), ElementsAre(2U));
  dataset_.claims[1].figure = figure(FigureKind::exactly, 3);
  const EntryFilter agreed(dataset_, linkEntries(dataset_), inEnglish());
  EXPECT_FALSE(agreed.find("disputed", "yes"));
}

TEST_F(EntryFilterTest, CountsWithinTheOtherKindsAndNotWithinItsOwn) {
  const std::vector<std::size_t> chosen{option("year", "2014")};
  EXPECT_EQ(count("place", "river", chosen), 1U);
  EXPECT_EQ(count("actor", "union", chosen), 0U);
  EXPECT_EQ(count("year", "2011", chosen), 2U);
}

TEST_F(EntryFilterTest, DoesNotKnowWhatIsNotThere) {
  EXPECT_FALSE(filter_.find("place", "sea"));
  EXPECT_FALSE(filter_.find("colour", "river"));
  EXPECT_FALSE(filter_.find("actor", "neighbour"));
}

TEST(EntryFilter, TakesTheFirstYearOfAnAge) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("age", "1600/1900")};
  const EntryFilter filter(dataset, linkEntries(dataset), inEnglish());
  ASSERT_EQ(filter.options().size(), 1U);
  EXPECT_EQ(filter.options()[0].key, "1600");
}

}  // namespace
}  // namespace timeline
