#include "core/base/message_catalogue.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

MessageCatalogue catalogue(const std::string& language) {
  return MessageCatalogue(language, {{"chapter", "Chapter {number} of {count}"},
                                     {"odd", "a { b } {nobody} {open"},
                                     {"sources.one", "one:{count}"},
                                     {"sources.few", "few:{count}"},
                                     {"sources.many", "many:{count}"},
                                     {"sources.other", "other:{count}"},
                                     {"days.other", "{count} days"}});
}

TEST(MessageCatalogue, FillsTheNamedPlaces) {
  EXPECT_EQ(catalogue("en").format("chapter", {{"count", "8"}, {"number", "3"}}), "Chapter 3 of 8");
}

TEST(MessageCatalogue, ShowsPlacesThatNobodyFills) {
  EXPECT_EQ(catalogue("en").format("odd"), "a { b } {nobody} {open");
}

TEST(MessageCatalogue, DoesNotFillPlacesInsideArguments) {
  EXPECT_EQ(catalogue("en").format("chapter", {{"number", "{count}"}, {"count", "8"}}),
            "Chapter {count} of 8");
}

TEST(MessageCatalogue, ShowsTheKeyOfAMissingMessage) {
  EXPECT_EQ(catalogue("en").format("no.such"), "no.such");
  EXPECT_EQ(catalogue("en").formatCount("no.such", 3), "no.such");
  EXPECT_FALSE(catalogue("en").has("no.such"));
  EXPECT_TRUE(catalogue("en").has("chapter"));
}

TEST(MessageCatalogue, CountsInEnglish) {
  const MessageCatalogue messages = catalogue("en");
  EXPECT_EQ(messages.formatCount("sources", 0), "other:0");
  EXPECT_EQ(messages.formatCount("sources", 1), "one:1");
  EXPECT_EQ(messages.formatCount("sources", 21), "other:21");
  EXPECT_EQ(messages.formatCount("sources", 16'000), "other:16,000");
}

TEST(MessageCatalogue, CountsInRussian) {
  const MessageCatalogue messages = catalogue("ru");
  EXPECT_EQ(messages.formatCount("sources", 0), "many:0");
  EXPECT_EQ(messages.formatCount("sources", 1), "one:1");
  EXPECT_EQ(messages.formatCount("sources", 3), "few:3");
  EXPECT_EQ(messages.formatCount("sources", 5), "many:5");
  EXPECT_EQ(messages.formatCount("sources", 11), "many:11");
  EXPECT_EQ(messages.formatCount("sources", 13), "many:13");
  EXPECT_EQ(messages.formatCount("sources", 21), "one:21");
  EXPECT_EQ(messages.formatCount("sources", 102), "few:102");
  EXPECT_EQ(messages.formatCount("sources", 112), "many:112");
}

TEST(MessageCatalogue, CountsInKazakhAndSpanish) {
  EXPECT_EQ(catalogue("kk").formatCount("sources", 1), "one:1");
  EXPECT_EQ(catalogue("kk").formatCount("sources", 2), "other:2");
  EXPECT_EQ(catalogue("es").formatCount("sources", 1), "one:1");
  EXPECT_EQ(catalogue("es").formatCount("sources", 2), "other:2");
  EXPECT_EQ(catalogue("es").formatCount("sources", 1'000'000), "many:1.000.000");
  EXPECT_EQ(catalogue("es-419").formatCount("sources", 1), "one:1");
}

TEST(MessageCatalogue, FallsBackToTheCategoryOther) {
  EXPECT_EQ(catalogue("ru").formatCount("days", 3), "3 days");
}

TEST(MessageCatalogue, TakesANumberInWordsForTheCount) {
  EXPECT_EQ(catalogue("en").formatCount("days", 3, {{"count", "three"}}), "three days");
}

}  // namespace
}  // namespace timeline
