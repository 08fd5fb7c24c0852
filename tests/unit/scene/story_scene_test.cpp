#include "scene/story_scene.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "layout/page_flow.h"
#include "support/fixed_text_flow.h"
#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::emptyDataset;
using testing::english;
using testing::entry;

/// Forty entries over two chapters, set on a phone.
class StorySceneTest : public ::testing::Test {
 protected:
  StorySceneTest() : dataset_(emptyDataset(2)) {
    for (int i = 0; i < 40; ++i) {
      const std::string month = std::to_string(i % 12 + 101).substr(1);
      const std::string date = std::to_string(2011 + i / 12) + "-" + month + "-05";
      dataset_.events.push_back(
          entry("entry-" + std::to_string(i), date, static_cast<std::size_t>(i / 20)));
      dataset_.events.back().tracks = {0};
    }
    const MessageCatalogue messages("en", {});
    const Story story = tellStory(dataset_);
    const FlowedPage page = flowPage(dataset_, story, messages, testing::FixedTextFlow(), 390);
    layout_ = layOutStory(dataset_, story, page.story);
    text_ = page.text;
    rows_ = TextRows(text_);
    labels_ = eventLabels(dataset_, messages);
    view_.viewport = {{390, 844}, 3};
  }

  Frame frameOf(float topPx, float heightPx) {
    view_.canvasTopPx = topPx;
    view_.canvasHeightPx = heightPx;
    Frame frame;
    buildFrame({dataset_, layout_, text_, rows_, &labels_, view_, {390, 48}}, frame);
    return frame;
  }

  static std::multiset<std::string> wordsOf(const Frame& frame) {
    std::multiset<std::string> words;
    for (const DisplayCommand& command : frame.story.commands) {
      if (const DrawText* text = std::get_if<DrawText>(&command)) words.insert(text->text);
    }
    return words;
  }

  Dataset dataset_;
  StoryLayout layout_;
  MeasuredText text_;
  TextRows rows_;
  std::vector<EventLabel> labels_;
  ViewState view_;
};

TEST_F(StorySceneTest, DrawsEveryLineOfTextWhenTheWindowHasTheWholeStory) {
  const Frame frame = frameOf(0, layout_.content.height);
  std::multiset<std::string> expected;
  for (const TextLine& line : text_.lines)
    expected.insert(line.text);
  EXPECT_EQ(wordsOf(frame), expected);
  EXPECT_EQ(frame.semantics.entries.size(), 40U);
}

TEST_F(StorySceneTest, DrawsOnlyWhatOverlapsTheWindow) {
  const Frame frame = frameOf(2'000, 1'600);
  ASSERT_FALSE(frame.story.commands.empty());
  for (const DisplayCommand& command : frame.story.commands) {
    const RectPx bounds = boundsOf(command);
    // A mark is one piece: its parts may stand just outside of a window that cuts it.
    EXPECT_TRUE(bounds.overlapsRows(2'000 - 60, 3'600 + 60)) << bounds.y;
  }
  EXPECT_LT(frame.story.commands.size(), frameOf(0, layout_.content.height).story.commands.size());
}

TEST_F(StorySceneTest, LeavesNothingOutBetweenNeighbouringWindows) {
  std::set<std::string> seen;
  for (float top = 0; top < layout_.content.height; top += 500) {
    const std::multiset<std::string> words = wordsOf(frameOf(top, 500));
    seen.insert(words.begin(), words.end());
  }
  for (const TextLine& line : text_.lines)
    EXPECT_TRUE(seen.count(line.text)) << line.text;
}

TEST_F(StorySceneTest, TellsTheSameEntriesThatItDrawsAndThatCanBeHit) {
  const Frame frame = frameOf(3'000, 1'600);
  ASSERT_FALSE(frame.semantics.entries.empty());
  ASSERT_EQ(frame.semantics.entries.size(), frame.hits.regions.size());
  for (std::size_t i = 0; i < frame.hits.regions.size(); ++i) {
    const HitRegion& region = frame.hits.regions[i];
    EXPECT_EQ(frame.semantics.entries[i].event, region.event);
    EXPECT_EQ(frame.semantics.entries[i].id, dataset_.events[region.event].id);
    const PointPx middle{region.rect.x + 1, region.rect.y + 1};
    EXPECT_EQ(frame.hits.eventAt(middle), region.event);
  }
}

TEST_F(StorySceneTest, DrawsWordsOverLines) {
  const Frame frame = frameOf(0, layout_.content.height);
  bool wordsBegan = false;
  for (const DisplayCommand& command : frame.story.commands) {
    const bool isText = std::holds_alternative<DrawText>(command);
    EXPECT_FALSE(wordsBegan && !isText) << "no line of this page is underlined";
    wordsBegan = wordsBegan || isText;
  }
}

TEST_F(StorySceneTest, UnderlinesBelowTheBaseline) {
  text_.lines[0].underlined = true;
  const Frame frame = frameOf(0, 1'000);
  const auto text = std::find_if(
      frame.story.commands.begin(), frame.story.commands.end(),
      [](const DisplayCommand& command) { return std::holds_alternative<DrawText>(command); });
  ASSERT_NE(text, frame.story.commands.begin());
  const RectPx line = boundsOf(*std::prev(text));
  EXPECT_GT(line.y, text_.lines[0].baselinePx);
  EXPECT_FLOAT_EQ(line.width, text_.lines[0].box.width);
}

TEST_F(StorySceneTest, FillsTheCurrentChapterInTheStripAndPointsToTheEntry) {
  const std::size_t without = frameOf(0, 100).strip.commands.size();
  view_.activeChapter = 1;
  const Frame chapter = frameOf(0, 100);
  EXPECT_EQ(chapter.strip.commands.size(), without + 2) << "the extent and its line";
  view_.activeEvent = 25;
  const Frame entry = frameOf(0, 100);
  EXPECT_EQ(entry.strip.commands.size(), without + 4) << "its stroke and a pointer";
  for (const DisplayCommand& command : entry.strip.commands) {
    const RectPx bounds = boundsOf(command);
    EXPECT_GE(bounds.x, 0);
    EXPECT_LE(bounds.right(), 390);
    EXPECT_GE(bounds.y, 0);
    EXPECT_LE(bounds.bottom(), 48);
  }
}

TEST_F(StorySceneTest, HasNoStripWithoutExtent) {
  Frame frame;
  frame.strip.commands.resize(3);
  buildFrame({dataset_, layout_, text_, rows_, &labels_, view_, {0, 0}}, frame);
  EXPECT_TRUE(frame.strip.commands.empty());
}

TEST_F(StorySceneTest, AnswersTheSameFrameTwiceFromReusedMemory) {
  const Frame fresh = frameOf(1'000, 1'600);
  Frame reused = frameOf(5'000, 1'600);
  view_.canvasTopPx = 1'000;
  const FrameInput input{dataset_, layout_, text_, rows_, &labels_, view_, {390, 48}};
  buildFrame(input, reused);
  EXPECT_EQ(dump(reused.story), dump(fresh.story));
  EXPECT_EQ(dump(reused.semantics), dump(fresh.semantics));
  EXPECT_EQ(dump(reused.strip), dump(fresh.strip));
  EXPECT_EQ(dump(reused.hits), dump(fresh.hits));
}

TEST_F(StorySceneTest, UsesColoursOfTheThemeAndOfTracksOnly) {
  for (const ThemeName name : {ThemeName::light, ThemeName::dark}) {
    view_.theme = name;
    const Theme& theme = themeNamed(name);
    const Frame frame = frameOf(0, layout_.content.height);
    for (const DisplayCommand& command : frame.story.commands) {
      const FillRect* fill = std::get_if<FillRect>(&command);
      if (fill == nullptr) continue;
      const Color solid{fill->color.red, fill->color.green, fill->color.blue, 255};
      const bool known = solid == theme.ink || solid == theme.muted || solid == theme.axis ||
                         solid == theme.rule || solid == trackColor(dataset_.tracks[0], theme);
      EXPECT_TRUE(known) << dump(frame.story);
      if (!known) return;
    }
  }
}

}  // namespace
}  // namespace timeline
