#include "site/source_support.h"

#include <gtest/gtest.h>

#include "core/time/edtf_parser.h"

namespace timeline {
namespace {

/// Sources 0 to 2, one question, claims 0 (answers it) and 1; entry 0 is told after entry 1.
Dataset datasetOfClaims() {
  Dataset dataset;
  dataset.languages = {"en"};
  dataset.chapters.resize(1);
  dataset.chapters[0].events = {0, 1};
  dataset.sources.resize(3);
  dataset.sources[2].derivesFrom = {0};
  dataset.questions.resize(1);
  dataset.claims.resize(2);
  dataset.claims[0].question = 0;
  dataset.claims[0].sources = {{1, "p. 1"}, {1, "p. 9"}};
  dataset.claims[1].sources = {{0, ""}};
  dataset.events.resize(2);
  dataset.events[0].date = *parseEdtf("2012-05-03");
  dataset.events[1].date = *parseEdtf("2011-05-03");
  dataset.events[0].sources = {{0, "p. 2"}, {0, "p. 4"}};
  dataset.events[0].claims = {1};
  dataset.events[1].questions = {0};
  dataset.events[1].sources = {{0, ""}};
  return dataset;
}

std::vector<SourceSupport> support(const Dataset& dataset) {
  return supportOfSources(dataset, tellStory(dataset));
}

TEST(SourceSupport, ListsTheEntriesOfASourceInTheOrderOfTheStory) {
  const SourceSupport first = support(datasetOfClaims())[0];
  ASSERT_EQ(first.entries.size(), 2u);
  EXPECT_EQ(first.entries[0].event, 1u);
  EXPECT_EQ(first.entries[1].event, 0u);
  EXPECT_EQ(first.entries[1].locator, "p. 2, p. 4");
  EXPECT_EQ(first.entries[1].claims, (std::vector<std::size_t>{1}));
}

TEST(SourceSupport, FindsAnEntryThatRestsOnASourceThroughAnAnswerAlone) {
  const SourceSupport second = support(datasetOfClaims())[1];
  ASSERT_EQ(second.entries.size(), 1u);
  EXPECT_FALSE(second.entries[0].cites);
  EXPECT_EQ(second.entries[0].claims, (std::vector<std::size_t>{0}));
  EXPECT_EQ(second.claims, 1u) << "cited at two places, it is one claim";
}

TEST(SourceSupport, NamesTheSourcesThatRepeatASource) {
  const auto all = support(datasetOfClaims());
  EXPECT_EQ(all[0].repeatedBy, (std::vector<std::size_t>{2}));
  EXPECT_TRUE(all[2].entries.empty());
}

TEST(SourceSupport, CountsAClaimThatSeveralEntriesShowOnce) {
  Dataset dataset = datasetOfClaims();
  dataset.events[1].claims = {1, 0};
  EXPECT_EQ(support(dataset)[0].claims, 1u);
  EXPECT_EQ(support(dataset)[1].claims, 1u);
}

}  // namespace
}  // namespace timeline
