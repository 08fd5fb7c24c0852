#include "core/view/view_command.h"

#include <gtest/gtest.h>

#include <vector>

namespace timeline {
namespace {

class ApplyTest : public ::testing::Test {
 protected:
  ApplyTest() {
    state_.viewport = {{400, 1'000}, 2};
    limits_ = {5'000, events_, chapters_};
  }

  ViewState after(const ViewCommand& command) const { return apply(state_, command, limits_); }

  const std::vector<ViewRow> events_{{7, 900}, {3, 1'400}, {5, 3'000}};
  const std::vector<ViewRow> chapters_{{0, 500}, {1, 2'500}};
  ViewState state_;
  ViewLimits limits_;
};

TEST_F(ApplyTest, TakesTheEntryThatCrossesTheReadingLineAsActive) {
  const ViewState state = after(ScrollTo{1'021});
  EXPECT_EQ(state.scrollTopPx, 1'021);
  EXPECT_EQ(state.activeEvent, 3U);
  EXPECT_EQ(state.activeChapter, 0U);
  EXPECT_EQ(after(ScrollTo{1'019}).activeEvent, 7U);
}

TEST_F(ApplyTest, HasNothingActiveInTheOpening) {
  const ViewState state = after(ScrollTo{0});
  EXPECT_FALSE(state.activeEvent.has_value());
  EXPECT_FALSE(state.activeChapter.has_value());
}

TEST_F(ApplyTest, ReadsNoEntryInAChaptersOpening) {
  const ViewState state = after(ScrollTo{2'300});
  EXPECT_EQ(state.activeChapter, 1U);
  EXPECT_FALSE(state.activeEvent.has_value());
}

TEST_F(ApplyTest, TakesOverscrollAsItComes) {
  EXPECT_EQ(after(ScrollTo{-80}).scrollTopPx, -80);
  EXPECT_EQ(after(ScrollTo{4'900}).scrollTopPx, 4'900);
}

TEST_F(ApplyTest, GoesToEntriesAndChaptersWithinTheContent) {
  EXPECT_EQ(after(GoToEvent{3}).scrollTopPx, 1'400);
  EXPECT_EQ(after(GoToEvent{3}).activeEvent, 3U);
  EXPECT_EQ(after(GoToChapter{1}).scrollTopPx, 2'500);
  limits_.contentHeightPx = 3'200;
  EXPECT_EQ(after(GoToEvent{5}).scrollTopPx, 2'200) << "the last screen of the content";
  limits_.contentHeightPx = 300;
  EXPECT_EQ(after(GoToEvent{5}).scrollTopPx, 0) << "content shorter than the viewport";
}

TEST_F(ApplyTest, StaysWhereItIsForAnEntryThatThePageDoesNotHold) {
  state_.scrollTopPx = 123;
  EXPECT_EQ(after(GoToEvent{99}), state_);
}

TEST_F(ApplyTest, LooksUpWhatIsActiveAfterAResizeAndANewMeasure) {
  state_.scrollTopPx = 1'100;
  EXPECT_EQ(after(Remeasured{}).activeEvent, 3U);
  EXPECT_EQ(after(Resize{{{400, 100}, 1}}).activeEvent, 7U);
}

TEST_F(ApplyTest, ChangesOnlyWhatTheCommandNames) {
  state_ = after(ScrollTo{1'500});
  ViewState expected = state_;
  expected.theme = ThemeName::highContrastDark;
  EXPECT_EQ(after(SetTheme{ThemeName::highContrastDark}), expected);
  expected = state_;
  expected.canvasTopPx = 1'000;
  expected.canvasHeightPx = 2'000;
  EXPECT_EQ(after(MoveCanvas{1'000, 2'000}), expected);
}

}  // namespace
}  // namespace timeline
