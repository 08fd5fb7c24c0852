#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "core/time/date_words.h"
#include "support/project_files.h"

namespace timeline {
namespace {

std::string wordsForDays(double days) {
  const CatalogueResult loaded = loadCatalogue(readProjectFile("data/messages/en.json"));
  EXPECT_TRUE(loaded.catalogue);
  const auto seconds = static_cast<std::int64_t>(days * static_cast<double>(kSecondsPerDay));
  return loaded.catalogue ? durationInWords({{0}, {seconds}}, *loaded.catalogue) : "";
}

TEST(DurationInWords, UsesTheLargestUnitThatDoesNotMislead) {
  EXPECT_EQ(wordsForDays(0.5), "less than a day");
  EXPECT_EQ(wordsForDays(1), "one day");
  EXPECT_EQ(wordsForDays(12), "twelve days");
  EXPECT_EQ(wordsForDays(13), "13 days");
  EXPECT_EQ(wordsForDays(14), "two weeks");
  EXPECT_EQ(wordsForDays(31), "one month");
  EXPECT_EQ(wordsForDays(274), "nine months");
  EXPECT_EQ(wordsForDays(366), "one year");
  EXPECT_EQ(wordsForDays(548), "18 months");
  EXPECT_EQ(wordsForDays(731), "two years");
  EXPECT_EQ(wordsForDays(8 * 365.25), "eight years");
}

}  // namespace
}  // namespace timeline
