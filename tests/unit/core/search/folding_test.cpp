#include "core/search/folding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeline {
namespace {

using ::testing::ElementsAre;

std::string folded(std::string_view word) {
  const std::vector<FoldedWord> words = foldWords(word);
  EXPECT_EQ(words.size(), 1U) << word;
  return words.empty() ? "" : words.front().letters;
}

struct SpellingPair {
  const char* one;
  const char* other;
};

class Spellings : public ::testing::TestWithParam<SpellingPair> {};

TEST_P(Spellings, Meet) {
  EXPECT_EQ(folded(GetParam().one), folded(GetParam().other))
      << GetParam().one << " and " << GetParam().other;
}

INSTANTIATE_TEST_SUITE_P(
    Kazakh, Spellings,
    ::testing::Values(SpellingPair{"Жаңаөзен", "Жанаозен"}, SpellingPair{"Жаңаөзен", "Janaozen"},
                      SpellingPair{"Jañaözen", "Zhanaozen"}, SpellingPair{"Маңғыстау", "Mangystau"},
                      SpellingPair{"Mañğystau", "Mangistau"},
                      SpellingPair{"Mangystaw", "Мангистау"}, SpellingPair{"Ақтау", "Aktau"},
                      SpellingPair{"Aqtau", "Актау"}, SpellingPair{"Ақсай", "Aqsay"},
                      SpellingPair{"Aksai", "Аксай"}, SpellingPair{"Шетпе", "Şetpe"},
                      SpellingPair{"Құсайын", "Qusaiyn"}, SpellingPair{"Өтешов", "Oteshov"},
                      SpellingPair{"Әлия", "Aliya"}, SpellingPair{"Үстірт", "Ustirt"},
                      SpellingPair{"Һарун", "Harun"}, SpellingPair{"Жетібай", "Zhetybay"},
                      SpellingPair{"Қаражанбас", "Qarazhanbas"}));

INSTANTIATE_TEST_SUITE_P(
    Russian, Spellings,
    ::testing::Values(
        SpellingPair{"Жанаозен", "Zhanaozen"}, SpellingPair{"жёлтый", "желтый"},
        SpellingPair{"Кушакбаев", "Kushakbayev"}, SpellingPair{"Кушакбаев", "Qushaqbaev"},
        SpellingPair{"Кушакбаев", "Kushakbaev"}, SpellingPair{"Ералиев", "Yeraliyev"},
        SpellingPair{"Алиев", "Aliyev"}, SpellingPair{"Евгений", "Yevgeny"},
        SpellingPair{"Evgeniy", "Yevgeny"}, SpellingPair{"Сергей", "Sergey"},
        SpellingPair{"Наталья", "Natalya"}, SpellingPair{"Natalia", "Наталья"},
        SpellingPair{"Юлия", "Yuliya"}, SpellingPair{"Харькова", "Kharkova"},
        SpellingPair{"Щербаков", "Shcherbakov"}, SpellingPair{"Цой", "Tsoy"},
        SpellingPair{"Чехов", "Chekhov"}, SpellingPair{"Джамал", "Dzhamal"},
        SpellingPair{"Zharylgasynov", "Dzharilgasinov"}, SpellingPair{"Максат", "Maxat"},
        SpellingPair{"Узень", "Uzen"}, SpellingPair{"Dosmaghambetov", "Досмагамбетов"},
        SpellingPair{"Идрисов", "Idrissov"}, SpellingPair{"ОЗЕНМУНАЙГАЗ", "OzenMunaiGas"},
        // и and й with their marks apart from the letter
        SpellingPair{"Аи\u0306нур", "Айнур"}, SpellingPair{"Київ", "Kyiv"}));

INSTANTIATE_TEST_SUITE_P(
    GermanAndPolish, Spellings,
    ::testing::Values(
        SpellingPair{"Schanaosen", "Zhanaozen"}, SpellingPair{"Dschanaosen", "Жанаозен"},
        SpellingPair{"Kuschakbajew", "Kushakbayev"}, SpellingPair{"Tuletajewa", "Tuletaeva"},
        SpellingPair{"Nasarbajew", "Назарбаев"}, SpellingPair{"Straße", "STRASSE"},
        SpellingPair{"Müller", "muller"}, SpellingPair{"Tscherkassow", "Черкасов"},
        SpellingPair{"Żanaozen", "Жанаозен"}, SpellingPair{"Kuszakbajew", "Кушакбаев"},
        SpellingPair{"Dosmagambetow", "Досмагамбетов"}, SpellingPair{"Czerkasow", "Cherkasov"},
        SpellingPair{"Łódź", "lodz"}, SpellingPair{"Szetpe", "Шетпе"}));

TEST(FoldWords, KeepsDifferentNamesApart) {
  const char* const names[] = {"Актау", "Актобе",   "Алматы", "Атырау", "Аксай",
                               "Шетпе", "Жанаозен", "Узень",  "Курык",  "Тенге"};
  for (const char* one : names)
    for (const char* other : names)
      EXPECT_EQ(folded(one) == folded(other), one == other) << one << " and " << other;
}

TEST(FoldWords, TellsWhereEachWordStandsInTheText) {
  const std::string text = "«Жаңаөзен», 16-го: the town’s strike";
  std::vector<std::string> cut;
  for (const FoldedWord& word : foldWords(text))
    cut.push_back(text.substr(word.begin, word.end - word.begin));
  EXPECT_THAT(cut, ElementsAre("Жаңаөзен", "16", "го", "the", "town’s", "strike"));
}

TEST(FoldWords, LeavesAnApostropheAtTheEndOutside) {
  const std::string text = "the workers’ strike";
  const std::vector<FoldedWord> words = foldWords(text);
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(text.substr(words[1].begin, words[1].end - words[1].begin), "workers");
}

TEST(FoldWords, KeepsDigitsAsTheyAre) {
  EXPECT_EQ(folded("2011"), "2011");
  EXPECT_EQ(folded("1100"), "1100");
}

TEST(FoldWords, KeepsLettersOfOtherScripts) {
  EXPECT_EQ(folded("東京"), "東京");
  EXPECT_TRUE(foldWords("— … “” · 🙂").empty());
}

TEST(FoldWords, ReadsTextThatIsNoUtf8) {
  const std::vector<FoldedWord> words = foldWords("ab\xFF\xD0 cd");
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[0].letters, "ab");
  EXPECT_EQ(words[1].letters, "cd");
}

}  // namespace
}  // namespace timeline
