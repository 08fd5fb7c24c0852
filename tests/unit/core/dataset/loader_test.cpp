#include "core/dataset/loader.h"

#include <gtest/gtest.h>

#include "support/project_files.h"

namespace timeline {
namespace {

Dataset harbour() {
  LoadResult loaded = loadDataset(readProjectFile("tests/datasets/valid/harbour.json"));
  EXPECT_TRUE(loaded.dataset);
  return loaded.dataset ? std::move(*loaded.dataset) : Dataset{};
}

TEST(LoadDataset, ReadsTheHead) {
  const Dataset dataset = harbour();
  EXPECT_EQ(dataset.id, "harbour");
  EXPECT_EQ(dataset.version, "1");
  EXPECT_EQ(dataset.date, "2026-11-01");
  EXPECT_EQ(dataset.languages, (std::vector<std::string>{"en", "kk"}));
  EXPECT_EQ(dataset.title.in("kk"), "Айлақ");
  EXPECT_EQ(dataset.title.in("es"), "The harbour");
  EXPECT_EQ(dataset.contactMail, "desk@example.org");
  EXPECT_EQ(dataset.dataLicence, "CC BY 4.0");
  ASSERT_EQ(dataset.waysIn.size(), 1u);
  EXPECT_EQ(dataset.waysIn[0].target, "event:pier-begun");
  ASSERT_EQ(dataset.corrections.size(), 1u);
  EXPECT_EQ(dataset.corrections[0].on, "2026-10-01");
}

TEST(LoadDataset, ResolvesReferencesToIndices) {
  const Dataset dataset = harbour();
  ASSERT_EQ(dataset.events.size(), 2u);
  const Event& done = dataset.events[1];
  EXPECT_EQ(done.claims, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(done.questions, (std::vector<std::size_t>{0}));
  EXPECT_EQ(done.chapter, 0u);
  EXPECT_EQ(dataset.chapters[0].events, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(dataset.paths[0].stops, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(dataset.claims[1].question, 0u);
  EXPECT_EQ(dataset.claims[1].sources[0].source, 1u);
  EXPECT_EQ(dataset.claims[1].sources[0].locator, "p. 12");
  EXPECT_EQ(dataset.sources[2].derivesFrom, (std::vector<std::size_t>{1}));
  EXPECT_EQ(dataset.charts[0].event, 1u);
  EXPECT_EQ(dataset.publications[0].event, 1u);
}

TEST(LoadDataset, ReadsEveryFieldOfAnEvent) {
  const Event begun = harbour().events[0];
  EXPECT_EQ(begun.id, "pier-begun");
  EXPECT_EQ(begun.aliases, (std::vector<std::string>{"pier-start"}));
  EXPECT_TRUE(begun.date.isApproximate());
  EXPECT_EQ(begun.importance, 1);
  EXPECT_EQ(begun.title.find("kk")->state, TextState::reviewed);
  EXPECT_EQ(begun.title.find("kk")->reviewedBy, "An editor");
  EXPECT_EQ(begun.title.find("en")->state, TextState::draft);
  EXPECT_EQ(begun.media.size(), 1u);
  EXPECT_EQ(begun.people.size(), 1u);
  EXPECT_EQ(begun.organisations.size(), 1u);
  EXPECT_EQ(begun.places.size(), 1u);
}

TEST(LoadDataset, ReadsClaimsAndWhoSaysThem) {
  const Dataset dataset = harbour();
  const Claim& office = dataset.claims[0];
  EXPECT_EQ(office.figure->kind, FigureKind::exactly);
  EXPECT_EQ(office.figure->low, 120);
  EXPECT_EQ(office.saidBy.kind, SpeakerKind::official);
  EXPECT_EQ(office.status, ClaimStatus::reported);
  const Claim& survey = dataset.claims[1];
  EXPECT_EQ(survey.figure->kind, FigureKind::range);
  EXPECT_EQ(survey.figure->high, 115);
  EXPECT_EQ(survey.status, ClaimStatus::unverified);
  EXPECT_EQ(survey.saidOn->text, "1903");
}

TEST(LoadDataset, PutsTheOriginalLanguageFirst) {
  std::string json = readProjectFile("tests/datasets/valid/harbour.json");
  const std::string written = "{\"en\": \"The harbour\", \"kk\": \"Айлақ\"}";
  json.replace(json.find(written), written.size(), "{\"kk\": \"Айлақ\", \"en\": \"The harbour\"}");
  const LoadResult loaded = loadDataset(json);
  ASSERT_TRUE(loaded.dataset);
  EXPECT_EQ(loaded.dataset->title.in("es"), "The harbour");
}

TEST(LoadDataset, DropsReferencesToEventsThatAreLeftOut) {
  std::string json = readProjectFile("tests/datasets/valid/harbour.json");
  json.replace(json.find("1902-04-03"), 10, "1902-02-30");
  const LoadResult loaded = loadDataset(json);
  ASSERT_TRUE(loaded.dataset);
  ASSERT_EQ(loaded.dataset->events.size(), 1u);
  EXPECT_EQ(loaded.dataset->events[0].id, "pier-begun");
  EXPECT_EQ(loaded.dataset->paths[0].stops, (std::vector<std::size_t>{0}));
  EXPECT_TRUE(loaded.hasFaults());
}

TEST(FindEvent, KnowsFormerIds) {
  const Dataset dataset = harbour();
  EXPECT_EQ(findEvent(dataset.events, "pier-done"), 1u);
  EXPECT_EQ(findEvent(dataset.events, "pier-start"), 0u);
  EXPECT_EQ(findEvent(dataset.events, "pier"), std::nullopt);
}

TEST(FindEvent, PrefersTheEntryThatHasTheIdNow) {
  Dataset dataset = harbour();
  dataset.events[0].aliases = {"pier-done"};
  EXPECT_EQ(findEvent(dataset.events, "pier-done"), 1u);
}

TEST(LoadDataset, TakesNoDiagnosticsForSoundFaultlessOnes) {
  const LoadResult loaded = loadDataset(readProjectFile("tests/datasets/valid/smallest.json"));
  ASSERT_TRUE(loaded.dataset);
  EXPECT_FALSE(loaded.hasFaults());
  EXPECT_TRUE(loaded.dataset->claims.empty());
}

TEST(Figure, AdmitsWhatItSays) {
  const auto figure = [](FigureKind kind) { return Figure{kind, 16, 16}; };
  EXPECT_EQ(figure(FigureKind::exactly).lowest(), 16);
  EXPECT_EQ(figure(FigureKind::exactly).highest(), 16);
  EXPECT_EQ(figure(FigureKind::moreThan).lowest(), 17);
  EXPECT_EQ(figure(FigureKind::moreThan).highest(), INT64_MAX);
  EXPECT_EQ(figure(FigureKind::atLeast).lowest(), 16);
  EXPECT_EQ(figure(FigureKind::atMost).lowest(), 0);
  EXPECT_EQ(figure(FigureKind::atMost).highest(), 16);
  EXPECT_EQ((Figure{FigureKind::range, 50, 150}).highest(), 150);
}

TEST(LocalizedText, AnswersTheOriginalForOtherLanguages) {
  const LocalizedText text({{"en", "word", TextState::draft, "", ""}});
  EXPECT_EQ(text.in("en"), "word");
  EXPECT_EQ(text.in("ru"), "word");
  EXPECT_EQ(LocalizedText().in("en"), "");
  EXPECT_EQ(LocalizedText().find("en"), nullptr);
}

TEST(LoadCatalogue, ReadsMessagesAndTheirLanguage) {
  const CatalogueResult loaded = loadCatalogue("{\"language\": \"ru\", \"a.b\": \"{x}!\"}");
  ASSERT_TRUE(loaded.catalogue);
  EXPECT_EQ(loaded.catalogue->language(), "ru");
  EXPECT_EQ(loaded.catalogue->format("a.b", {{"x", "1"}}), "1!");
  EXPECT_FALSE(loaded.catalogue->has("language"));
}

TEST(LoadCatalogue, RefusesWhatIsNoCatalogue) {
  EXPECT_FALSE(loadCatalogue("[]").catalogue);
  EXPECT_FALSE(loadCatalogue("{\"a\": \"b\"}").catalogue);
  EXPECT_FALSE(loadCatalogue("{").catalogue);
  EXPECT_EQ(loadCatalogue("{\"language\": \"en\", \"a\": 1}").diagnostics[0].pointer, "/a");
}

}  // namespace
}  // namespace timeline
