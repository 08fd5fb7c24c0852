#include "core/search/search_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeline {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

SearchIndex indexOf(std::initializer_list<const char*> texts) {
  std::vector<SearchDocument> documents;
  for (const char* text : texts) {
    documents.emplace_back();
    documents.back().fields = {{FieldRank::text, text}};
  }
  return SearchIndex(documents);
}

std::size_t found(const char* typed, const SearchIndex& index, const char* text) {
  return matchesIn(text, readSearchWords(typed, index)).size();
}

TEST(ReadSearchWords, FindsWhileANameIsTyped) {
  const char* const typed[] = {"K",           "Kush",   "Kushakba", "Kushakbay", "Kushakbaye",
                               "Kushakbayev", "Qushaq", "Кушак",    "Кушакбаев", "Kuschakbaj"};
  const SearchIndex index = indexOf({"Кушакбаев"});
  for (const char* beginning : typed)
    EXPECT_EQ(found(beginning, index, "Кушакбаев"), 1U) << beginning;
}

TEST(ReadSearchWords, FindsAtEveryLetterOfEverySpelling) {
  const char* const names[] = {"Жаңаөзен", "Zhanaozen", "Janaozen", "Schanaosen", "Żanaozen"};
  const SearchIndex index = indexOf({"Жанаозен"});
  for (const std::string name : names)
    for (std::size_t bytes = 1; bytes <= name.size(); ++bytes) {
      // Not within a letter.
      if (bytes < name.size() && (static_cast<unsigned char>(name[bytes]) & 0xC0) == 0x80) continue;
      EXPECT_EQ(found(name.substr(0, bytes).c_str(), index, "Жанаозен"), 1U)
          << name.substr(0, bytes);
    }
}

TEST(ReadSearchWords, TakesHalfOfAPairOfLetters) {
  const SearchIndex index = indexOf({"Мухтар Харькова Джамал"});
  EXPECT_EQ(found("Muk", index, "Мухтар"), 1U);
  EXPECT_EQ(found("Mukh", index, "Мухтар"), 1U);
  EXPECT_EQ(found("D", index, "Джамал"), 1U);
}

TEST(ReadSearchWords, TakesShortWordsBeforeTheLastAsTheyAre) {
  const SearchIndex index = indexOf({"at the Atlantic", "a town"});
  EXPECT_EQ(found("at", index, "at the Atlantic"), 2U);
  EXPECT_EQ(found("at the", index, "at the Atlantic"), 2U);
}

TEST(ReadSearchWords, TakesTheNearestForAWordThatNoTextHas) {
  const SearchIndex index = indexOf({"Riverside", "Hillside"});
  const SearchWords near = readSearchWords("riverzite", index);
  EXPECT_THAT(near.unknown, ElementsAre("riverzite"));
  EXPECT_EQ(matchesIn("Riverside", near).size(), 1U);
  EXPECT_THAT(matchesIn("Hillside", near), IsEmpty());
  const SearchWords far = readSearchWords("mountain", index);
  EXPECT_THAT(far.unknown, ElementsAre("mountain"));
  EXPECT_THAT(matchesIn("Riverside Hillside", far), IsEmpty());
}

TEST(ReadSearchWords, KnowsWhatItFindsAsTyped) {
  EXPECT_THAT(readSearchWords("river", indexOf({"Riverside"})).unknown, IsEmpty());
}

TEST(ReadSearchWords, IsEmptyWithoutLetters) {
  const SearchIndex index = indexOf({"Riverside"});
  EXPECT_TRUE(readSearchWords("", index).empty());
  EXPECT_TRUE(readSearchWords(" – “ ” 🙂", index).empty());
  EXPECT_THAT(matchesIn("Riverside", readSearchWords("", index)), IsEmpty());
}

TEST(ReadSearchWords, EndsAfterSixteenWords) {
  std::string typed;
  for (int i = 0; i < 1000; ++i)
    typed += "river ";
  EXPECT_EQ(readSearchWords(typed, indexOf({"river"})).words.size(), 16U);
}

}  // namespace
}  // namespace timeline
