#include "core/dataset/source_independence.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

/// One source for each list: the sources that it derives from.
std::vector<Source> sourcesFrom(const std::vector<std::vector<std::size_t>>& origins) {
  std::vector<Source> sources;
  for (const auto& derivesFrom : origins) {
    Source source;
    source.derivesFrom = derivesFrom;
    sources.push_back(source);
  }
  return sources;
}

std::size_t countCited(const std::vector<std::size_t>& cited, const std::vector<Source>& sources) {
  std::vector<SourceReference> references;
  for (const std::size_t source : cited)
    references.push_back({source, ""});
  return countIndependent(references, sources);
}

TEST(CountIndependent, CountsSourcesThatStandAlone) {
  EXPECT_EQ(countCited({}, sourcesFrom({})), 0u);
  EXPECT_EQ(countCited({0}, sourcesFrom({{}})), 1u);
  EXPECT_EQ(countCited({0, 1, 2}, sourcesFrom({{}, {}, {}})), 3u);
}

TEST(CountIndependent, CountsOneSourceCitedTwiceOnce) {
  EXPECT_EQ(countCited({0, 0}, sourcesFrom({{}})), 1u);
}

TEST(CountIndependent, CountsADerivedSourceWithItsOrigin) {
  EXPECT_EQ(countCited({0, 1}, sourcesFrom({{}, {0}})), 1u);
  EXPECT_EQ(countCited({0, 2}, sourcesFrom({{}, {0}, {1}})), 1u);
}

TEST(CountIndependent, CountsTwoThatRepeatTheSameThirdAsOne) {
  EXPECT_EQ(countCited({1, 2}, sourcesFrom({{}, {0}, {0}})), 1u);
}

TEST(CountIndependent, JoinsFamiliesThatALaterSourceConnects) {
  EXPECT_EQ(countCited({0, 1, 2}, sourcesFrom({{}, {}, {0, 1}})), 1u);
}

TEST(CountIndependent, EndsWhereSourcesDeriveFromEachOther) {
  EXPECT_EQ(countCited({0, 1, 2}, sourcesFrom({{1}, {0}, {}})), 2u);
}

}  // namespace
}  // namespace timeline
