#include "layout/story_layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::emptyDataset;
using testing::entry;

/// Three entries of one chapter, a gap before the last, on a page of 1440 px.
class StoryLayoutTest : public ::testing::Test {
 protected:
  StoryLayoutTest() : dataset_(emptyDataset()) {
    dataset_.events = {entry("a", "2011-05-11"), entry("b", "2011-07"), entry("c", "2012-12-16")};
    dataset_.events[0].tracks = {0};
    measured_.content = {1'440, 3'000};
    measured_.anchors = {
        {AnchorKind::decade, 0, {156, 400, 1'128, 96}},
        {AnchorKind::chapter, 0, {156, 800, 1'128, 2'000}},
        {AnchorKind::chapterStrip, 0, {300, 900, 704, 48}},
        {AnchorKind::chapterList, 0, {228, 1'000, 1'056, 1'500}},
        {AnchorKind::eventDate, 0, {300, 1'100, 640, 24}},
        {AnchorKind::event, 0, {300, 1'100, 640, 200}},
        {AnchorKind::eventDate, 1, {300, 1'400, 640, 24}},
        {AnchorKind::event, 1, {300, 1'400, 640, 200}},
        {AnchorKind::gap, 2, {300, 1'700, 640, 160}},
        {AnchorKind::eventDate, 2, {300, 1'900, 640, 24}},
        {AnchorKind::event, 2, {300, 1'900, 640, 200}},
    };
  }

  StoryLayout layOut() const { return layOutStory(dataset_, tellStory(dataset_), measured_); }

  template <class Piece>
  static std::vector<Piece> all(const StoryLayout& layout) {
    std::vector<Piece> pieces;
    for (const PieceLayer& layer : layout.layers) {
      for (const PlacedPiece& placed : layer.pieces) {
        if (const Piece* piece = std::get_if<Piece>(&placed.piece)) pieces.push_back(*piece);
      }
    }
    return pieces;
  }

  Dataset dataset_;
  MeasuredStory measured_;
};

TEST_F(StoryLayoutTest, RunsTheAxisAlongTheListAndBreaksItAtTheGap) {
  const StoryLayout layout = layOut();
  float covered = 0;
  for (const AxisSegment& segment : all<AxisSegment>(layout)) {
    EXPECT_FLOAT_EQ(segment.x, 229) << "the middle of the list's left border";
    EXPECT_FALSE(segment.top < 1'860 && segment.bottom > 1'700) << "through the gap";
    covered += segment.bottom - segment.top;
  }
  EXPECT_FLOAT_EQ(covered, 1'500 - 160);
}

TEST_F(StoryLayoutTest, DrawsSevenDashesThroughAGap) {
  const std::vector<GapDashes> gaps = all<GapDashes>(layOut());
  ASSERT_EQ(gaps.size(), 1U);
  ASSERT_EQ(gaps[0].y.size(), 7U);
  EXPECT_FLOAT_EQ(gaps[0].y.front(), 1'720);
  EXPECT_FLOAT_EQ(gaps[0].y.back(), 1'840);
}

TEST_F(StoryLayoutTest, PutsAMarkBesideEachDateLine) {
  const std::vector<EventMark> marks = all<EventMark>(layOut());
  ASSERT_EQ(marks.size(), 3U);
  EXPECT_EQ(marks[0].kind, MarkKind::day);
  EXPECT_FLOAT_EQ((marks[0].top + marks[0].bottom) / 2, 1'112);
  EXPECT_EQ(marks[1].kind, MarkKind::period);
}

TEST_F(StoryLayoutTest, FollowsTheReadersTextSize) {
  measured_.textScale = 2;
  const std::vector<EventMark> marks = all<EventMark>(layOut());
  ASSERT_FALSE(marks.empty());
  EXPECT_FLOAT_EQ((marks[0].top + marks[0].bottom) / 2, 1'124);
}

TEST_F(StoryLayoutTest, PutsTheTracksColourBesideTheCard) {
  const std::vector<TrackBar> bars = all<TrackBar>(layOut());
  ASSERT_EQ(bars.size(), 1U);
  EXPECT_FLOAT_EQ(bars[0].rect.width, 3);
  EXPECT_FLOAT_EQ(bars[0].rect.bottom(), 1'300);
}

TEST_F(StoryLayoutTest, LeavesTheMarkAloneAndSetsFurtherTracksBesideTheFirst) {
  dataset_.tracks.push_back(dataset_.tracks[0]);
  dataset_.events[0].date = testing::dated("2011-05~");
  dataset_.events[0].tracks = {0, 1};
  const StoryLayout layout = layOut();
  const std::vector<TrackBar> bars = all<TrackBar>(layout);
  ASSERT_EQ(bars.size(), 2U);
  const auto first =
      std::find_if(bars.begin(), bars.end(), [](const TrackBar& bar) { return bar.track == 0; });
  EXPECT_GT(first->rect.y, all<EventMark>(layout)[0].bottom);
  const auto second =
      std::find_if(bars.begin(), bars.end(), [](const TrackBar& bar) { return bar.track == 1; });
  EXPECT_GE(second->rect.x, first->rect.right());
}

TEST_F(StoryLayoutTest, NotchesTimeBetweenEntriesButNotThroughTheGap) {
  const std::vector<AxisNotch> notches = all<AxisNotch>(layOut());
  EXPECT_FALSE(notches.empty());
  for (const AxisNotch& notch : notches)
    EXPECT_LT(notch.tick.y, 1'412);
}

TEST_F(StoryLayoutTest, KeepsTheElasticScaleMonotoneWithinTheChapter) {
  const StoryLayout layout = layOut();
  ASSERT_FALSE(layout.scales[0].empty());
  Instant at = instantOf({2011, 5, 1});
  float last = layout.scales[0].yOf(at);
  for (; at < instantOf({2013, 1, 1}); at.seconds += kSecondsPerDay) {
    ASSERT_LE(last, layout.scales[0].yOf(at));
    last = layout.scales[0].yOf(at);
  }
}

TEST_F(StoryLayoutTest, SetsTheDecadeInTheOpeningAndInTheChaptersStrip) {
  const std::vector<DecadeBox> boxes = all<DecadeBox>(layOut());
  ASSERT_EQ(boxes.size(), 2U);
  EXPECT_FALSE(boxes[0].chapter.has_value());
  EXPECT_EQ(boxes[1].chapter, 0U);
  EXPECT_EQ(boxes[1].strokes.size(), 3U);
}

TEST_F(StoryLayoutTest, DrawsAHookWhereAChapterReturns) {
  dataset_.chapters.push_back(testing::chapterNamed("second"));
  dataset_.events.push_back(entry("d", "2011-10-05", 1));
  measured_.anchors.push_back({AnchorKind::returnMark, 1, {300, 2'550, 400, 24}});
  measured_.anchors.push_back({AnchorKind::chapterList, 1, {228, 2'600, 1'056, 300}});
  measured_.anchors.push_back({AnchorKind::event, 3, {300, 2'650, 640, 100}});
  const std::vector<ReturnHook> hooks = all<ReturnHook>(layOut());
  ASSERT_EQ(hooks.size(), 1U);
  EXPECT_FLOAT_EQ(hooks[0].axisX, 229);
  EXPECT_FLOAT_EQ(hooks[0].textX, 300);
  EXPECT_FLOAT_EQ(hooks[0].y, 2'562);
}

TEST_F(StoryLayoutTest, KeepsAMotifsProportionsAndSetsItToTheRightOnWideScreens) {
  Media media;
  media.widthPx = 640;
  media.heightPx = 480;
  dataset_.media = {media};
  dataset_.chapters[0].motif = 0;
  measured_.anchors.push_back({AnchorKind::motif, 0, {900, 850, 352, 240}});
  const std::vector<PlacedPicture> pictures = all<PlacedPicture>(layOut());
  ASSERT_EQ(pictures.size(), 1U);
  EXPECT_TRUE(pictures[0].motif);
  EXPECT_FLOAT_EQ(pictures[0].rect.width, 320);
  EXPECT_FLOAT_EQ(pictures[0].rect.right(), 1'252);
}

TEST_F(StoryLayoutTest, DrawsChartsOfPartsOnly) {
  Claim claim;
  claim.figure = testing::figure(FigureKind::exactly, 3);
  dataset_.claims = {claim, claim};
  Chart parts;
  parts.kind = ChartKind::parts;
  parts.claims = {0, 1};
  Chart dots;
  dots.question = 0;
  dataset_.questions = {Question()};
  dataset_.charts = {parts, dots};
  measured_.anchors.push_back({AnchorKind::chart, 0, {300, 1'250, 640, 40}});
  measured_.anchors.push_back({AnchorKind::chart, 1, {300, 1'300, 640, 40}});
  const std::vector<PartsChart> charts = all<PartsChart>(layOut());
  ASSERT_EQ(charts.size(), 1U);
  EXPECT_EQ(charts[0].parts.size(), 2U);
}

TEST_F(StoryLayoutTest, LeavesOutWhatTheDatasetDoesNotHave) {
  for (const AnchorKind kind :
       {AnchorKind::event, AnchorKind::eventDate, AnchorKind::chapter, AnchorKind::accountScale,
        AnchorKind::chart, AnchorKind::motif, AnchorKind::picture, AnchorKind::chapterStrip,
        AnchorKind::gap, AnchorKind::returnMark})
    measured_.anchors.push_back({kind, 4'000'000'000U, {0, 0, 10, 10}});
  const StoryLayout layout = layOut();
  EXPECT_EQ(layout.events.size(), 3U);
  EXPECT_EQ(layout.chapterTops.size(), 1U);
}

TEST_F(StoryLayoutTest, IsEmptyBeforeAnythingWasMeasured) {
  measured_ = {};
  const StoryLayout layout = layOut();
  for (const PieceLayer& layer : layout.layers)
    EXPECT_TRUE(layer.pieces.empty());
  EXPECT_TRUE(layout.limits().events.empty());
}

TEST_F(StoryLayoutTest, SortsPiecesByTheirTops) {
  for (const PieceLayer& layer : layOut().layers) {
    EXPECT_TRUE(
        std::is_sorted(layer.pieces.begin(), layer.pieces.end(),
                       [](const PlacedPiece& a, const PlacedPiece& b) { return a.top < b.top; }));
  }
}

}  // namespace
}  // namespace timeline
