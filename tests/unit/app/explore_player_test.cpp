#include "app/explore_player.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "app/entry_card.h"
#include "native/offscreen_surface.h"
#include "support/explore_samples.h"
#include "support/project_files.h"
#include "unit/render/fake_text.h"

namespace timeline {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class ExploreHost : public PlayerHost {
 public:
  TextRasteriser& rasteriser() override { return fake; }
  std::unique_ptr<SdlTarget> openTarget() override {
    return hasGraphics ? surface.target() : nullptr;
  }
  double nowMilliseconds() override { return now += 0.125; }

  FakeRasteriser fake;
  OffscreenSurface surface{1'440, 1'600};
  bool hasGraphics = true;
  double now = 0;
};

class ExplorePlayerTest : public ::testing::Test {
 protected:
  void SetUp() override {
    dataset_ = readProjectFile("tests/golden/small.json");
    messages_ = readProjectFile("data/messages/en.json");
    auto created = ExplorePlayer::create({dataset_, messages_}, host_, measurer_);
    ASSERT_TRUE(created) << created.error().detail;
    player_ = std::move(created).value();
    player_->setMotionAllowed(false);
    ASSERT_TRUE(player_->setFonts(testing::exploreFonts()));
    player_->setViewport({1'440, 800}, 1);
  }

  std::string cardOf(std::size_t event) const {
    return entryCardJson(player_->dataset(), player_->messages(), event);
  }

  /// Where an entry's mark is drawn.
  PointPx placeOf(std::size_t event) {
    for (float y = 0; y < player_->heightPx(); y += 3) {
      for (float x = 0; x < 1'440; x += 3) {
        if (player_->eventAt({x, y}) == event) return {x, y};
      }
    }
    return {-1, -1};
  }

  std::string dataset_;
  std::string messages_;
  ExploreHost host_;
  testing::FixedMeasurer measurer_;
  std::unique_ptr<ExplorePlayer> player_;
};

TEST_F(ExplorePlayerTest, SaysWhyThereIsNone) {
  EXPECT_EQ(ExplorePlayer::create({"{", messages_}, host_, measurer_).error().kind,
            PlayerFaultKind::dataset);
  EXPECT_EQ(ExplorePlayer::create({dataset_, "[]"}, host_, measurer_).error().kind,
            PlayerFaultKind::messages);
  host_.hasGraphics = false;
  EXPECT_EQ(ExplorePlayer::create({dataset_, messages_}, host_, measurer_).error().kind,
            PlayerFaultKind::graphics);
}

TEST_F(ExplorePlayerTest, DrawsNothingWithoutFontsOrAViewport) {
  const auto created = ExplorePlayer::create({dataset_, messages_}, host_, measurer_);
  ExplorePlayer& bare = **created;
  EXPECT_FALSE(bare.draw());
  EXPECT_EQ(bare.heightPx(), 0);
  EXPECT_FALSE(bare.setFonts({{"14px sans", 14}}));
  EXPECT_FALSE(bare.drawOverview({100, 76}));
}

TEST_F(ExplorePlayerTest, OpensOnAllTimeAndIsIdleAfterOneFrame) {
  EXPECT_TRUE(player_->isPending());
  EXPECT_TRUE(player_->draw());
  EXPECT_FALSE(player_->isPending());
  EXPECT_EQ(player_->shownCount(), player_->filteredCount());
  EXPECT_FALSE(player_->canZoomOut());
  EXPECT_TRUE(player_->canZoomIn());
}

TEST_F(ExplorePlayerTest, OpensAPhoneOnTheDensestHalfYear) {
  auto created = ExplorePlayer::create({dataset_, messages_}, host_, measurer_);
  const std::unique_ptr<ExplorePlayer> phone = std::move(created).value();
  ASSERT_TRUE(phone->setFonts(testing::exploreFonts()));
  phone->setViewport({390, 700}, 1);
  ASSERT_TRUE(phone->draw());
  EXPECT_TRUE(phone->canZoomOut());
  EXPECT_GT(phone->shownCount(), 0u);
}

TEST_F(ExplorePlayerTest, ItsHeightDoesNotDependOnWhatIsShown) {
  const float heightPx = player_->heightPx();
  EXPECT_GT(heightPx, 100);
  player_->zoomBy(30);
  ASSERT_TRUE(player_->draw());
  EXPECT_EQ(player_->heightPx(), heightPx);
}

TEST_F(ExplorePlayerTest, AWheelZoomsWithControlOnlyAndAnUprightOneIsThePages) {
  ASSERT_TRUE(player_->draw());
  EXPECT_FALSE(player_->wheel({0, 100, false, {700, 100}}).isClaimed);
  EXPECT_FALSE(player_->isPending());
  EXPECT_TRUE(player_->wheel({0, -100, true, {700, 100}}).isClaimed);
  EXPECT_TRUE(player_->isPending());
  EXPECT_TRUE(player_->canZoomOut());
}

TEST_F(ExplorePlayerTest, ADragMovesTimeWithThePointer) {
  ASSERT_TRUE(player_->showSpan("2012-01-01", "2013-12-31"));
  ASSERT_TRUE(player_->draw());
  const std::string before = player_->shownSpan();
  (void)player_->pointerDown({1, {800, 100}, false, 0});
  EXPECT_TRUE(player_->pointerMove({1, {700, 100}, false, 10}).isClaimed);
  EXPECT_TRUE(player_->pointerUp({1, {700, 100}, false, 20}).isClaimed);
  EXPECT_GT(player_->shownSpan(), before);
}

TEST_F(ExplorePlayerTest, ATapChoosesAnEntryAndOneBesideLetsItGo) {
  ASSERT_TRUE(player_->draw());
  const PointPx place = placeOf(8);
  ASSERT_GE(place.x, 0);
  (void)player_->pointerDown({1, place, true, 0});
  const ExploreReaction chosen = player_->pointerUp({1, place, true, 50});
  EXPECT_EQ(chosen.opened, 8u);
  EXPECT_EQ(player_->selected(), 8u);
  (void)player_->pointerDown({1, {5, player_->heightPx() - 1}, true, 100});
  (void)player_->pointerUp({1, {5, player_->heightPx() - 1}, true, 150});
  EXPECT_FALSE(player_->selected());
}

TEST_F(ExplorePlayerTest, WalksThroughEveryEntryInTimeAndKeepsItInView) {
  std::size_t count = 0;
  std::size_t shown = 0;
  ASSERT_TRUE(player_->showSpan("2012-01-01", "2012-03-31"));
  while (const auto event = player_->selectNext()) {
    ++count;
    EXPECT_TRUE(player_->isPending());
    const std::string dump = player_->dumpFrame();
    shown += dump.find("entry e" + std::to_string(*event) + "\n") != std::string::npos ? 1 : 0;
  }
  EXPECT_EQ(count, player_->filteredCount());
  EXPECT_EQ(shown, count);
  EXPECT_TRUE(player_->selectPrevious());
}

TEST_F(ExplorePlayerTest, AFilterLeavesOutTheRest) {
  player_->select(8);
  player_->setFilter(std::vector<std::uint32_t>{0, 1, 99'999});
  EXPECT_EQ(player_->filteredCount(), 2u);
  EXPECT_FALSE(player_->selected());
  EXPECT_THAT(player_->dumpFrame(), Not(HasSubstr("entry e8\n")));
  player_->setFilter(std::vector<std::uint32_t>{});
  EXPECT_EQ(player_->shownCount(), 0u);
  EXPECT_TRUE(player_->draw());
  player_->setFilter(std::nullopt);
  EXPECT_GT(player_->filteredCount(), 2u);
}

TEST_F(ExplorePlayerTest, SaysWhatItShowsSoThatItCanBeShownAgain) {
  ASSERT_TRUE(player_->showSpan("2012-03-05", "2012-11-20"));
  const std::string span = player_->shownSpan();
  EXPECT_EQ(span, "2012-03-05/2012-11-20");
  player_->showAll();
  ASSERT_TRUE(player_->showSpan(span.substr(0, 10), span.substr(11)));
  EXPECT_EQ(player_->shownSpan(), span);
  EXPECT_FALSE(player_->showSpan("yesterday", "2012"));
  EXPECT_EQ(player_->shownSpan(), span);
}

TEST_F(ExplorePlayerTest, JumpsEaseWhereMotionIsAllowedAndOnlyThere) {
  ASSERT_TRUE(player_->draw());
  player_->zoomBy(4);
  EXPECT_TRUE(player_->draw());
  EXPECT_FALSE(player_->isPending());
  player_->setMotionAllowed(true);
  player_->showAll();
  EXPECT_TRUE(player_->isPending());
  const std::size_t before = player_->shownCount();
  player_->tick(1'000);
  player_->tick(1'100);
  EXPECT_TRUE(player_->draw());
  EXPECT_TRUE(player_->isPending());
  player_->tick(2'000);
  EXPECT_TRUE(player_->draw());
  EXPECT_FALSE(player_->isPending());
  EXPECT_GE(player_->shownCount(), before);
  EXPECT_FALSE(player_->canZoomOut());
}

TEST_F(ExplorePlayerTest, NothingMovesOnTheWayToAnEntryOfAQuietChapter) {
  ASSERT_TRUE(player_->draw());
  player_->setMotionAllowed(true);
  std::size_t quiet = 0;
  while (cardOf(quiet).find("A sure day") == std::string::npos)
    ASSERT_NE(cardOf(quiet++), "{}");
  player_->showEvent(quiet);
  EXPECT_EQ(player_->selected(), quiet);
  EXPECT_TRUE(player_->draw());
  EXPECT_FALSE(player_->isPending());
  player_->showEvent(8);
  EXPECT_TRUE(player_->draw());
  EXPECT_TRUE(player_->isPending());
}

TEST_F(ExplorePlayerTest, TheOverviewsBrushShowsWhatItCovers) {
  ASSERT_TRUE(player_->showSpan("2012-01-01", "2012-12-31"));
  ASSERT_TRUE(player_->drawOverview({1'440, 76}));
  EXPECT_TRUE(player_->isPending());
  player_->overviewDown(1'200, {1'440, 76}, false);
  player_->overviewUp();
  EXPECT_GT(player_->shownSpan(), "2017");
}

TEST_F(ExplorePlayerTest, KeysPanZoomAndOpen) {
  ASSERT_TRUE(player_->draw());
  EXPECT_FALSE(player_->key({"Enter", false, false}).isClaimed);
  EXPECT_TRUE(player_->key({"+", false, false}).isClaimed);
  EXPECT_TRUE(player_->canZoomOut());
  EXPECT_TRUE(player_->key({"Home", false, false}).isClaimed);
  EXPECT_LT(player_->shownSpan(), "2012");
  EXPECT_TRUE(player_->key({"ArrowRight", true, false}).isClaimed);
  ASSERT_TRUE(player_->selected());
  EXPECT_EQ(player_->key({"Enter", false, false}).opened, player_->selected());
  EXPECT_TRUE(player_->key({"Escape", false, false}).isClaimed);
  EXPECT_FALSE(player_->selected());
  EXPECT_FALSE(player_->key({"ArrowDown", false, false}).isClaimed);
}

TEST_F(ExplorePlayerTest, TellsAnEntryInWords) {
  EXPECT_THAT(cardOf(8), HasSubstr("\"title\":\"Before the gap\""));
  EXPECT_EQ(cardOf(99'999), "{}");
}

TEST_F(ExplorePlayerTest, DrawsAgainAfterALostContext) {
  ASSERT_TRUE(player_->draw());
  player_->contextLost();
  EXPECT_FALSE(player_->draw());
  EXPECT_TRUE(player_->contextRestored());
  EXPECT_TRUE(player_->isPending());
  EXPECT_TRUE(player_->draw());
}

}  // namespace
}  // namespace timeline
