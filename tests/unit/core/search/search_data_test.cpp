#include "core/search/search_data.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "core/search/search.h"
#include "support/made_dataset.h"
#include "support/project_files.h"

namespace timeline {
namespace {

using testing::emptyDataset;
using testing::english;
using testing::entry;

MessageCatalogue inEnglish() {
  return *loadCatalogue(readProjectFile("data/messages/en.json")).catalogue;
}

SearchData ofProject(const char* file) {
  return makeSearchData(*loadDataset(readProjectFile(file)).dataset, inEnglish());
}

class ProjectSearchData : public ::testing::TestWithParam<const char*> {};

TEST_P(ProjectSearchData, IsReadAsItWasWritten) {
  const SearchData data = ofProject(GetParam());
  const std::string text = writeSearchData(data);
  const std::optional<SearchData> read = readSearchData(text);
  ASSERT_TRUE(read);
  EXPECT_EQ(writeSearchData(*read), text);
  ASSERT_EQ(read->documents.size(), data.documents.size());
  EXPECT_EQ(read->filter.options().size(), data.filter.options().size());
  EXPECT_EQ(read->examples.words, data.examples.words);
}

TEST_P(ProjectSearchData, FindsTheSameWhenRead) {
  const SearchData data = ofProject(GetParam());
  const Finder original(data);
  const Finder read(*readSearchData(writeSearchData(data)));
  for (const std::string& words : data.examples.words) {
    const SearchAnswer expected = original.search({words, {}, {9, 9, 9, 9}});
    const SearchAnswer answer = read.search({words, {}, {9, 9, 9, 9}});
    EXPECT_GT(answer.total(), 0U) << words;
    EXPECT_EQ(answer.total(), expected.total()) << words;
    EXPECT_EQ(answer.optionCounts, expected.optionCounts) << words;
  }
}

INSTANTIATE_TEST_SUITE_P(Datasets, ProjectSearchData,
                         ::testing::Values("data/zhanaozen.json", "data/apollo.json"));

TEST(ReadSearchData, RefusesEveryCut) {
  Dataset dataset = emptyDataset();
  dataset.places.resize(1);
  dataset.places[0].name = english("Riverside");
  dataset.events = {entry("a", "2011")};
  dataset.events[0].places = {0};
  const std::string text = writeSearchData(makeSearchData(dataset, inEnglish()));
  ASSERT_TRUE(readSearchData(text));
  for (std::size_t length = 0; length < text.size(); ++length)
    EXPECT_FALSE(readSearchData(std::string_view(text).substr(0, length))) << length;
}

TEST(ReadSearchData, ReadsOrRefusesWhateverIsChanged) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("a", "2011"), entry("b", "2012")};
  const std::string text = writeSearchData(makeSearchData(dataset, inEnglish()));
  for (std::size_t at = 0; at < text.size(); ++at)
    for (const char byte : {'9', '\n', 'x', '\xFF'}) {
      std::string changed = text;
      changed[at] = byte;
      std::optional<SearchData> read = readSearchData(changed);
      if (read)
        static_cast<void>(Finder(std::move(*read)).search({"entry", {}, {9, 9, 9, 9}}).total());
    }
}

TEST(ReadSearchData, RefusesHugeCounts) {
  EXPECT_FALSE(readSearchData("search-1\n999999999\n"));
  EXPECT_FALSE(readSearchData("search-1\n99999999999999999999\n"));
  EXPECT_FALSE(readSearchData("search-2\n"));
}

TEST(MakeSearchData, NamesWhereEachHitStands) {
  const SearchData data = ofProject("data/zhanaozen.json");
  std::size_t addresses = 0;
  for (const SearchDocument& document : data.documents) {
    EXPECT_EQ(document.page, "");
    addresses += document.address.empty() ? 0 : 1;
  }
  EXPECT_EQ(addresses, data.documents.size());
}

TEST(MakeSearchData, NamesThePagesOfALongChronology) {
  Dataset dataset = emptyDataset(2);
  for (int i = 0; i < 300; ++i)
    for (std::size_t chapter = 0; chapter < 2; ++chapter)
      dataset.events.push_back(
          entry("e" + std::to_string(i) + "-" + std::to_string(chapter), "2011", chapter));
  for (std::size_t event = 0; event < dataset.events.size(); ++event)
    dataset.chapters[dataset.events[event].chapter].events.push_back(event);
  const SearchData data = makeSearchData(dataset, inEnglish());
  for (const SearchDocument& document : data.documents)
    EXPECT_EQ(
        document.page,
        "chapter-chapter-" + std::to_string(dataset.events[document.item].chapter + 1) + ".html");
}

}  // namespace
}  // namespace timeline
