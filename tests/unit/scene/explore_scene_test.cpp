#include "scene/explore_scene.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/dataset/loader.h"
#include "support/explore_samples.h"
#include "support/project_files.h"

namespace timeline {
namespace {

ExploreMark markOf(MarkKind kind, RectPx rect) {
  ExploreMark mark;
  mark.look.kind = kind;
  mark.rect = rect;
  return mark;
}

class ExploreSceneTest : public ::testing::Test {
 protected:
  const ExploreFrame& build(ExploreLayout layout) {
    buildExplore(layout, bands_, dataset_, fonts_, theme_, frame_);
    return frame_;
  }
  const ExploreFrame& build(const ExploreMark& mark) {
    ExploreLayout layout;
    layout.marks.push_back(mark);
    return build(layout);
  }
  template <class Command>
  std::vector<Command> all() const {
    std::vector<Command> found;
    for (const DisplayCommand& command : frame_.list.commands) {
      if (const auto* one = std::get_if<Command>(&command)) found.push_back(*one);
    }
    return found;
  }

  const std::vector<FontFace> fonts_ = testing::exploreFonts();
  const Theme& theme_ = themeNamed(ThemeName::light);
  const Dataset dataset_ = testing::emptyDataset();
  const Color track_ = dataset_.tracks[0].light;
  ExploreBands bands_;
  ExploreFrame frame_;
};

TEST_F(ExploreSceneTest, DrawsASureDayAsAFilledNodeInItsTracksColour) {
  build(markOf(MarkKind::day, {100, 50, 12, 12}));
  const auto discs = all<FillDisc>();
  ASSERT_EQ(discs.size(), 1u);
  EXPECT_EQ(discs[0].color, track_);
  EXPECT_FLOAT_EQ(discs[0].center.x, 106);
  EXPECT_FLOAT_EQ(discs[0].radiusPx, 6);
}

TEST_F(ExploreSceneTest, FadesWhatIsApproximateUnlessItIsCutOff) {
  ExploreMark mark = markOf(MarkKind::approximate, {100, 50, 60, 8});
  mark.look.fadesAtStart = mark.look.fadesAtEnd = true;
  build(mark);
  const auto fades = all<FillGradient>();
  ASSERT_EQ(fades.size(), 2u);
  EXPECT_EQ(fades[0].from.alpha, 0);
  EXPECT_EQ(fades[1].to.alpha, 0);
  mark.goesOnLeft = true;
  build(mark);
  EXPECT_EQ(all<FillGradient>().size(), 1u);
}

TEST_F(ExploreSceneTest, DrawsTheUncertainPaleWithinALine) {
  ExploreMark mark = markOf(MarkKind::period, {100, 50, 60, 8});
  build(mark);
  const std::size_t sure = all<FillRect>().size();
  mark.look.isUncertain = true;
  build(mark);
  const auto rects = all<FillRect>();
  EXPECT_EQ(rects.size(), sure + 4);
  EXPECT_LT(rects[0].color.alpha, 255);
}

TEST_F(ExploreSceneTest, DrawsTheOpenAsAnArrowTowardsWhatIsNotKnown) {
  ExploreMark mark = markOf(MarkKind::open, {100, 50, 44, 8});
  build(mark);
  ASSERT_EQ(all<FillTriangle>().size(), 1u);
  EXPECT_FLOAT_EQ(all<FillTriangle>()[0].a.x, 144);
  mark.look.opensAtStart = true;
  build(mark);
  EXPECT_FLOAT_EQ(all<FillTriangle>()[0].a.x, 100);
}

TEST_F(ExploreSceneTest, FindsTheNearestTargetWithinReach) {
  ExploreLayout layout;
  layout.marks.push_back(markOf(MarkKind::day, {100, 50, 12, 12}));
  layout.marks.push_back(markOf(MarkKind::day, {130, 50, 12, 12}));
  layout.marks[1].event = 7;
  ExploreFold fold;
  fold.count = 12;
  fold.span = {{5}, {9}};
  fold.box = {100, 80, 30, 20};
  layout.folds.push_back(fold);
  const ExploreFrame& frame = build(layout);
  EXPECT_EQ(frame.targetAt({106, 56}, 8).event, 0u);
  EXPECT_EQ(frame.targetAt({124, 56}, 22).event, 7u);
  EXPECT_FALSE(frame.targetAt({170, 56}, 8).event);
  const ExploreTarget folded = frame.targetAt({110, 90}, 8);
  ASSERT_TRUE(folded.fold);
  EXPECT_FALSE(folded.event);
  EXPECT_EQ(folded.fold->start.seconds, 5);
  EXPECT_FALSE(frame.targetAt({300, 300}, 22).fold);
}

TEST_F(ExploreSceneTest, LaysTheGroundUnderLabelsSoThatNoLineRunsThroughThem) {
  ExploreLayout layout;
  layout.ticks.ticks.push_back({120, true});
  ExploreLabel label;
  label.boxes.push_back({100, 40, 80, 23});
  label.lines.push_back({ExploreFont::label, InkRole::ink, {100, 56}, 80, "A label"});
  layout.labels.push_back(label);
  bands_.heightPx = 200;
  build(layout);
  const auto rects = all<FillRect>();
  ASSERT_EQ(rects.size(), 2u);
  EXPECT_EQ(rects[0].color, theme_.rule);
  EXPECT_EQ(rects[1].color, theme_.ground);
  EXPECT_LE(rects[1].rect.x, 100);
  EXPECT_GE(rects[1].rect.right(), 180);
}

TEST_F(ExploreSceneTest, TheBrushStandsOverWhatIsShownAndIsNeverTooNarrowToSee) {
  const MessageCatalogue messages =
      loadCatalogue(readProjectFile("data/messages/en.json")).catalogue.value();
  testing::NumberedTitles words;
  testing::FixedMeasurer measurer;
  ExploreTitles titles(words, measurer);
  titles.setFonts(&fonts_);
  const ExploreIndex index(testing::rolledEntries(500, 9, 1), 1);
  const OverviewLayout layout =
      layOutOverview(index, index.extent(), {1'000, 76}, messages, titles);
  float highest = 0;
  for (const OverviewStroke& stroke : layout.strokes) {
    EXPECT_GE(stroke.rect.y, layout.box.y - 0.01F);
    highest = std::max(highest, stroke.rect.height);
  }
  EXPECT_NEAR(highest, layout.box.height, 0.01F);
  const Instant middle{(index.extent().start.seconds + index.extent().end.seconds) / 2};
  DisplayList list;
  buildOverview(layout, {middle, {middle.seconds + 1}}, dataset_, fonts_, theme_, list);
  float widest = 0;
  for (const DisplayCommand& command : list.commands) {
    const auto* rect = std::get_if<FillRect>(&command);
    if (rect != nullptr && rect->color == theme_.ink) widest = std::max(widest, rect->rect.width);
  }
  EXPECT_GE(widest, 8);
}

}  // namespace
}  // namespace timeline
