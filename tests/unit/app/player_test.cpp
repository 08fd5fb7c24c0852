#include "app/player.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "native/offscreen_surface.h"
#include "unit/render/fake_text.h"
#include "unit/render/sample_images.h"

namespace timeline {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kDataset = R"json({
  "format": "timeline-1", "id": "garden", "version": "1", "date": "2020-01-01",
  "languages": ["en"], "title": {"en": "A garden"}, "lead": {"en": "How it grew."},
  "contact": {"mail": "", "url": ""}, "dataLicence": "CC BY 4.0",
  "tracks": [{"id": "trees", "name": {"en": "Trees"}, "light": "#126e6b", "dark": "#4fb3ae"}],
  "chapters": [{"id": "spring", "title": {"en": "Spring"}, "about": {"en": "It begins."}},
               {"id": "autumn", "title": {"en": "Autumn"}, "about": {"en": "It ends."}}],
  "sources": [{"id": "diary", "label": "Diary 1999", "title": {"en": "A diary"}, "titleLanguage": "en",
               "publisher": "Nobody", "link": "none", "kind": "letter", "reading": "whole"}],
  "media": [{"id": "leaf", "file": "leaf.png", "width": 2, "height": 2, "alt": {"en": "A leaf"},
             "credit": "Nobody", "licence": "CC BY 4.0",
             "sha256": "0000000000000000000000000000000000000000000000000000000000000000"}],
  "events": [
    {"id": "seed", "date": "1999-03-01", "title": {"en": "A seed"}, "summary": {"en": "It is sown."},
     "chapter": "spring", "tracks": ["trees"], "sources": ["diary"], "importance": 1},
    {"id": "apple", "date": "1999-10-05", "title": {"en": "An apple"}, "summary": {"en": "It is picked."},
     "chapter": "autumn", "tracks": ["trees"], "sources": ["diary"], "importance": 1}]
})json";

class TestHost : public PlayerHost {
 public:
  TextRasteriser& rasteriser() override { return fake; }
  std::unique_ptr<SdlTarget> openTarget() override {
    ++opened;
    return hasGraphics ? surface.target() : nullptr;
  }
  double nowMilliseconds() override { return now += 0.125; }

  FakeRasteriser fake;
  OffscreenSurface surface{400, 1600};
  bool hasGraphics = true;
  int opened = 0;
  double now = 0;
};

class PlayerTest : public testing::Test {
 protected:
  void SetUp() override {
    auto created = Player::create(kDataset, host_);
    ASSERT_TRUE(created) << created.error().detail;
    player_ = std::move(created).value();
  }

  /// A story of 4,000 px with both entries measured, seen through 800 px.
  void measure() {
    player_->setViewport({{400, 800}, 1}, {400, 4'000});
    player_->setFonts({{"400 18px serif", 18}});
    player_->setAnchors({{AnchorKind::chapter, 0, {0, 0, 400, 2'000}},
                         {AnchorKind::chapterList, 0, {20, 100, 380, 1'800}},
                         {AnchorKind::event, 0, {40, 200, 360, 300}},
                         {AnchorKind::eventDate, 0, {40, 200, 360, 20}},
                         {AnchorKind::chapter, 1, {0, 2'000, 400, 2'000}},
                         {AnchorKind::chapterList, 1, {20, 2'100, 380, 1'800}},
                         {AnchorKind::event, 1, {40, 3'000, 360, 300}},
                         {AnchorKind::eventDate, 1, {40, 3'000, 360, 20}}});
    player_->setLines(0, {textAt("A seed", 230)});
    player_->setLines(1, {textAt("An apple", 3'030)});
  }
  static TextLine textAt(std::string text, float y) {
    TextLine line;
    line.text = std::move(text);
    line.box = {40, y, 120, 24};
    line.baselinePx = y + 18;
    return line;
  }

  TestHost host_;
  std::unique_ptr<Player> player_;
};

TEST(PlayerCreate, AnswersWhyThereIsNone) {
  TestHost host;
  const auto noDataset = Player::create("{", host);
  ASSERT_FALSE(noDataset);
  EXPECT_EQ(noDataset.error().kind, PlayerFaultKind::dataset);
  EXPECT_FALSE(noDataset.error().diagnostics.empty());
  host.hasGraphics = false;
  const auto noGraphics = Player::create(kDataset, host);
  ASSERT_FALSE(noGraphics);
  EXPECT_EQ(noGraphics.error().kind, PlayerFaultKind::graphics);
}

TEST_F(PlayerTest, WithoutMeasuresThereIsNothingToDraw) {
  EXPECT_FALSE(player_->drawStory());
  EXPECT_FALSE(player_->scrollTo(0).isCovered);
  EXPECT_FALSE(player_->drawStory());
}

TEST_F(PlayerTest, TheFirstFrameDrawsAllAndThenNothingIsPending) {
  measure();
  const FrameNeeds needs = player_->scrollTo(0);
  EXPECT_TRUE(needs.isCovered);
  EXPECT_EQ(needs.draws, (PendingDraws{true, true}));
  EXPECT_TRUE(player_->drawStory());
  EXPECT_EQ(player_->pending(), PendingDraws{});
  EXPECT_EQ(player_->scrollTo(0).draws, PendingDraws{});
}

TEST_F(PlayerTest, ScrollingWithinTheMarginDrawsNoStory) {
  measure();
  (void)player_->scrollTo(0);
  const CanvasWindow before = player_->canvasWindow();
  EXPECT_FALSE(player_->scrollTo(30).draws.story);
  EXPECT_EQ(player_->canvasWindow(), before);
}

TEST_F(PlayerTest, ScrollingFarMovesTheCanvasAndChangesTheActiveEntry) {
  measure();
  (void)player_->scrollTo(0);
  const FrameNeeds needs = player_->scrollTo(2'900);
  EXPECT_TRUE(needs.draws.story);
  EXPECT_TRUE(needs.draws.strip);
  EXPECT_TRUE(needs.isCovered);
  EXPECT_GT(player_->canvasWindow().topPx, 1'000);
  EXPECT_EQ(player_->view().activeEvent, 1u);
  EXPECT_EQ(player_->view().activeChapter, 1u);
}

TEST_F(PlayerTest, TheDumpHoldsTheLinesInTheCanvasAndNoOthers) {
  measure();
  (void)player_->scrollTo(0);
  EXPECT_THAT(player_->dumpFrame(), HasSubstr("A seed"));
  EXPECT_THAT(player_->dumpFrame(), Not(HasSubstr("An apple")));
  (void)player_->scrollTo(2'900);
  EXPECT_THAT(player_->dumpFrame(), HasSubstr("An apple"));
}

TEST_F(PlayerTest, NewLinesAskForTheStoryOnlyAndTextIsRasterisedOnce) {
  measure();
  (void)player_->scrollTo(0);
  ASSERT_TRUE(player_->drawStory());
  const std::size_t calls = host_.fake.calls.size();
  EXPECT_GT(calls, 0u);
  player_->setLines(2, {textAt("More words", 300)});
  EXPECT_EQ(player_->scrollTo(0).draws, (PendingDraws{true, false}));
  ASSERT_TRUE(player_->drawStory());
  ASSERT_EQ(host_.fake.calls.size(), calls + 1);
  EXPECT_EQ(host_.fake.calls.back().texts, std::vector<std::string>{"More words"});
}

TEST_F(PlayerTest, DroppingWhatIsNotThereChangesNothing) {
  measure();
  (void)player_->scrollTo(0);
  player_->dropLines(99);
  EXPECT_EQ(player_->pending(), PendingDraws{});
  player_->dropLines(0);
  EXPECT_EQ(player_->pending(), (PendingDraws{true, false}));
  EXPECT_THAT(player_->dumpFrame(), Not(HasSubstr("\"A seed\" at")));
}

TEST_F(PlayerTest, AThemeChangesEveryPicture) {
  measure();
  (void)player_->scrollTo(0);
  const std::string light = player_->dumpFrame();
  player_->setTheme(ThemeName::dark);
  EXPECT_EQ(player_->pending(), (PendingDraws{true, true}));
  EXPECT_NE(player_->dumpFrame(), light);
}

TEST_F(PlayerTest, TheSameViewportAgainIsNoWork) {
  measure();
  (void)player_->scrollTo(0);
  player_->setViewport({{400, 800}, 1}, {400, 4'000});
  EXPECT_EQ(player_->pending(), PendingDraws{});
  player_->setViewport({{400, 700}, 1}, {400, 4'000});
  EXPECT_EQ(player_->pending(), (PendingDraws{true, true}));
}

TEST_F(PlayerTest, AfterTheStripTheStoryMustBeDrawnAgain) {
  measure();
  (void)player_->scrollTo(0);
  ASSERT_TRUE(player_->drawStrip({400, 56}));
  EXPECT_TRUE(player_->pending().story);
}

TEST_F(PlayerTest, DrawsAMapAndThenTheStoryAgain) {
  measure();
  (void)player_->scrollTo(0);
  EXPECT_FALSE(player_->drawMap(std::nullopt));
  EXPECT_FALSE(player_->setMap({}));
  const std::string map =
      packMap({{100, 80},
               {{MapPart::home, false, 0, {{{0, 0}, {50, 0}}, {{0, 80}, {60, 80}}}}},
               {{3, {70, 20}}}});
  ASSERT_TRUE(player_->setMap({reinterpret_cast<const std::uint8_t*>(map.data()), map.size()}));
  (void)player_->scrollTo(0);
  ASSERT_FALSE(player_->pending().story);
  ASSERT_TRUE(player_->drawMap(3));
  EXPECT_TRUE(player_->pending().story);
  // A bad file takes nothing away.
  EXPECT_FALSE(player_->setMap({}));
  EXPECT_TRUE(player_->drawMap(std::nullopt));
  player_->contextLost();
  EXPECT_FALSE(player_->drawMap(3));
}

TEST_F(PlayerTest, ALostContextIsRebuiltWithItsPictures) {
  measure();
  (void)player_->scrollTo(0);
  ASSERT_TRUE(player_->drawStory());
  ASSERT_TRUE(player_->addPicture(0, samplePng()));
  player_->contextLost();
  EXPECT_FALSE(player_->drawStory());
  EXPECT_FALSE(player_->scrollTo(0).isCovered);
  ASSERT_TRUE(player_->contextRestored());
  EXPECT_EQ(host_.opened, 2);
  EXPECT_EQ(player_->pending(), (PendingDraws{true, true}));
  EXPECT_TRUE(player_->scrollTo(0).isCovered);
  EXPECT_TRUE(player_->drawStory());
  EXPECT_THAT(player_->statisticsJson(), HasSubstr("\"count\":1}}"));
}

TEST_F(PlayerTest, ABadPictureIsLeftToThePage) {
  EXPECT_FALSE(player_->addPicture(0, {}));
  EXPECT_FALSE(player_->addPicture(1, samplePng()));  // the dataset has one
  EXPECT_TRUE(player_->addPicture(0, samplePng()));
}

TEST_F(PlayerTest, TellsTheEntryUnderAPoint) {
  measure();
  (void)player_->scrollTo(0);
  EXPECT_EQ(player_->eventAt({100, 250}), 0u);
  EXPECT_EQ(player_->eventAt({100, 1'000}), std::nullopt);
}

TEST_F(PlayerTest, CountsWhatFramesCost) {
  measure();
  (void)player_->scrollTo(0);
  ASSERT_TRUE(player_->drawStory());
  EXPECT_THAT(player_->statisticsJson(),
              HasSubstr("\"story\":{\"build\":{\"count\":1,\"p50\":125,"));
}

}  // namespace
}  // namespace timeline
