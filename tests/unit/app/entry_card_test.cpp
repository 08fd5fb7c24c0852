#include "app/entry_card.h"

#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "core/time/edtf_parser.h"
#include "support/project_files.h"

namespace timeline {
namespace {

LocalizedText english(const std::string& text) {
  return LocalizedText({{"en", text, TextState::draft, "", ""}});
}

Dataset oneEntry() {
  Dataset dataset;
  dataset.languages = {"en"};
  Place place;
  place.name = english("Riverside");
  dataset.places.push_back(place);
  Event event;
  event.id = "flood";
  event.date = *parseEdtf("2011-12-16");
  event.places = {0};
  event.title = english("The *flood*");
  event.summary = english("It was \"high\".\n\nIt fell.");
  event.sources = {{0, ""}, {1, ""}};
  dataset.events.push_back(event);
  return dataset;
}

MessageCatalogue words() {
  return *loadCatalogue(readProjectFile("data/messages/en.json")).catalogue;
}

TEST(EntryCard, TellsDatePlaceTitleSummaryAndHowManySourcesWithoutMarkup) {
  EXPECT_EQ(entryCardJson(oneEntry(), words(), 0),
            "{\"id\":\"flood\",\"date\":\"16 December 2011 · Riverside\",\"title\":\"The flood\","
            "\"sources\":\"2 sources\",\"summary\":[\"It was “high”.\",\"It fell.\"]}");
}

TEST(EntryCard, HasNoParagraphsWithoutASummary) {
  Dataset dataset = oneEntry();
  dataset.events[0].summary = LocalizedText();
  const std::string card = entryCardJson(dataset, words(), 0);
  EXPECT_NE(card.find("\"summary\":[]}"), std::string::npos) << card;
}

TEST(EntryCard, IsEmptyBeyondTheLastEntry) {
  EXPECT_EQ(entryCardJson(oneEntry(), words(), 1), "{}");
}

}  // namespace
}  // namespace timeline
