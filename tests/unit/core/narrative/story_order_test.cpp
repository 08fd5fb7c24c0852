#include "core/narrative/story_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::dated;
using ::testing::ElementsAre;
using testing::emptyDataset;
using testing::entry;

std::vector<std::string> idsOf(const Dataset& dataset, const StoryChapter& chapter) {
  std::vector<std::string> ids;
  for (const StoryItem& item : chapter.items)
    ids.push_back(dataset.events[item.event].id);
  return ids;
}

const StoryItem& itemOf(const Dataset& dataset, const Story& story, const std::string& id) {
  for (const StoryChapter& chapter : story.chapters) {
    for (const StoryItem& item : chapter.items) {
      if (dataset.events[item.event].id == id) return item;
    }
  }
  static const StoryItem none;
  ADD_FAILURE() << "no item " << id;
  return none;
}

Instant day(std::int64_t year, int month, int dayOfMonth) {
  return instantOf({year, month, dayOfMonth});
}

TEST(TellStory, TellsChaptersAsAuthoredAndEntriesByTime) {
  Dataset dataset = emptyDataset(2);
  dataset.events = {entry("c", "2012-03-01", 1), entry("b", "2011-06-02", 0),
                    entry("a", "2011-06-01", 0), entry("d", "2011-12-01", 1)};
  const Story story = tellStory(dataset);
  ASSERT_EQ(story.chapters.size(), 2U);
  EXPECT_THAT(idsOf(dataset, story.chapters[0]), ElementsAre("a", "b"));
  EXPECT_THAT(idsOf(dataset, story.chapters[1]), ElementsAre("d", "c"));
  EXPECT_EQ(story.extent.start, day(2011, 6, 1));
  EXPECT_EQ(story.extent.end, day(2012, 3, 2));
}

TEST(TellStory, FollowsTheExplicitOrderWithinADayThenImportance) {
  Dataset dataset = emptyDataset();
  Event evening = entry("evening", "2011-12-16");
  evening.orderInDay = 2;
  Event morning = entry("morning", "2011-12-16");
  morning.orderInDay = 1;
  Event aside = entry("aside", "2011-12-16");
  aside.orderInDay = 1;
  aside.importance = 2;
  dataset.events = {evening, aside, morning};
  EXPECT_THAT(idsOf(dataset, tellStory(dataset).chapters[0]),
              ElementsAre("morning", "aside", "evening"));
}

TEST(TellStory, TellsAMonthAmongItsDays) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("month", "2011-07"), entry("early", "2011-07-04"),
                    entry("late", "2011-07-28")};
  EXPECT_THAT(idsOf(dataset, tellStory(dataset).chapters[0]),
              ElementsAre("early", "month", "late"));
}

TEST(TellStory, MeasuresGapsFromTheLastEndOfTheWholeDataset) {
  Dataset dataset = emptyDataset(2);
  dataset.events = {entry("long-stay", "2015-01-01/2015-11-30", 1), entry("first", "2015-02-01", 0),
                    entry("next", "2016-04-01", 0), entry("after", "2016-10-01", 1)};
  const Story story = tellStory(dataset);
  const StoryItem& next = itemOf(dataset, story, "next");
  EXPECT_FALSE(next.gapBefore.has_value()) << "four months after the end of the long stay";
  const StoryItem& after = itemOf(dataset, story, "after");
  ASSERT_TRUE(after.gapBefore.has_value());
  EXPECT_EQ(after.gapBefore->silence.start, day(2016, 4, 2));
  EXPECT_EQ(after.gapBefore->silence.end, day(2016, 10, 1));
  EXPECT_TRUE(after.gapBefore->spanning.empty());
}

TEST(TellStory, NamesLongIntervalsThatSpanAGapInsteadOfLettingThemFillIt) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("years", "2012/2020"), entry("autumn", "2018-09-29"),
                    entry("summer", "2019-07-17"), entry("start", "2012-01-03")};
  const Story story = tellStory(dataset);
  const StoryItem& summer = itemOf(dataset, story, "summer");
  ASSERT_TRUE(summer.gapBefore.has_value());
  EXPECT_THAT(summer.gapBefore->spanning, ElementsAre(0U));
  EXPECT_EQ(summer.gapBefore->lastBefore.day, 29);
  EXPECT_EQ(summer.gapBefore->firstAfter.month, 7);
  // From date to date it is 291 days; 290 whole days lie between them.
  EXPECT_EQ(summer.gapBefore->silence.days(), 290);
  EXPECT_EQ(TimeSpan({day(2018, 9, 29), day(2019, 7, 17)}).days(), 291);
}

TEST(TellStory, LetsALongIntervalEndAGapWhereItStarts) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("first", "2011-01-01"), entry("years", "2012-06-01/2016-06-01")};
  const Story story = tellStory(dataset);
  const StoryItem& years = itemOf(dataset, story, "years");
  ASSERT_TRUE(years.gapBefore.has_value());
  EXPECT_TRUE(years.gapBefore->spanning.empty()) << "it does not span the gap that it ends";
}

TEST(TellStory, CallsNoShortStretchAGap) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("a", "2019-07-17"), entry("b", "2020-01-12"), entry("c", "2020-07-13")};
  const Story story = tellStory(dataset);
  EXPECT_FALSE(itemOf(dataset, story, "b").gapBefore.has_value());
  EXPECT_TRUE(itemOf(dataset, story, "c").gapBefore.has_value());
}

TEST(TellStory, ShowsAGapOnceThoughTwoEntriesEndIt) {
  Dataset dataset = emptyDataset(2);
  Event second = entry("second", "2014-01-01", 1);
  second.orderInDay = 2;
  Event first = entry("first", "2014-01-01", 0);
  first.orderInDay = 1;
  dataset.events = {second, first, entry("before", "2012-01-01", 0)};
  const Story story = tellStory(dataset);
  EXPECT_TRUE(itemOf(dataset, story, "first").gapBefore.has_value());
  EXPECT_FALSE(itemOf(dataset, story, "second").gapBefore.has_value());
}

TEST(TellStory, MarksAReturnWhereAChapterStartsInAnEarlierMonthThanTheLastOneEnded) {
  Dataset dataset = emptyDataset(4);
  dataset.events = {entry("a", "2011-05-11", 0), entry("b", "2012-08-02", 0),
                    entry("c", "2011-10-05", 1), entry("d", "2011-12-22", 1),
                    entry("e", "2011-12-20", 2), entry("f", "2013-01-01", 3)};
  const Story story = tellStory(dataset);
  EXPECT_FALSE(story.chapters[0].returnsTo.has_value());
  ASSERT_TRUE(story.chapters[1].returnsTo.has_value());
  EXPECT_EQ(*story.chapters[1].returnsTo, day(2011, 10, 5));
  EXPECT_FALSE(story.chapters[2].returnsTo.has_value()) << "the same month needs no return";
  EXPECT_FALSE(story.chapters[3].returnsTo.has_value());
}

TEST(TellStory, KnowsHowExactlyAChaptersEndsAreKnown) {
  Dataset dataset = emptyDataset(2);
  dataset.events = {entry("years", "2012/2020", 0), entry("late", "2020-12-31", 0),
                    entry("season", "2019-22", 1)};
  const Story story = tellStory(dataset);
  EXPECT_EQ(story.chapters[0].startPrecision, DatePrecision::year);
  EXPECT_EQ(story.chapters[0].endPrecision, DatePrecision::day) << "one entry names the day";
  EXPECT_EQ(story.chapters[1].startPrecision, DatePrecision::month);
}

TEST(TellStory, KeepsEmptyChaptersAndEmptyDatasets) {
  const Story story = tellStory(emptyDataset(2));
  ASSERT_EQ(story.chapters.size(), 2U);
  EXPECT_TRUE(story.chapters[1].items.empty());
  EXPECT_FALSE(story.chapters[1].returnsTo.has_value());
  EXPECT_TRUE(tellStory(Dataset{}).chapters.empty());
}

TEST(TellStory, GivesMoreSpaceToLongerDistancesAndNoneBeforeTheFirstEntry) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("a", "2011-05-01"), entry("b", "2011-05-02"), entry("c", "2011-09-02")};
  const StoryChapter chapter = tellStory(dataset).chapters[0];
  EXPECT_EQ(chapter.items[0].spaceBefore, 0);
  EXPECT_GT(chapter.items[1].spaceBefore, 0);
  EXPECT_GT(chapter.items[2].spaceBefore, chapter.items[1].spaceBefore);
}

TEST(ElasticSteps, NeverShrinkWithTimeAndAreWiderInQuietChapters) {
  int last = 0;
  for (double days = 0; days < 5'000; days += 0.5) {
    const int steps = elasticSteps(days, false);
    ASSERT_GE(steps, last);
    last = steps;
    EXPECT_EQ(elasticSteps(days, true) > steps, true);
  }
  EXPECT_LT(last * kGridStepPx, 240) << "ten years fit on a phone";
  EXPECT_GE(elasticSteps(1, false), elasticSteps(0, false) + 2) << "a day is seen";
}

TEST(ToldAt, IsTheStartOfADayAndTheMiddleOfWhatIsCoarser) {
  EXPECT_EQ(toldAt(dated("2011-12-16")), day(2011, 12, 16));
  EXPECT_EQ(toldAt(dated("2011-12-16/2011-12-19")), day(2011, 12, 16));
  EXPECT_EQ(toldAt(dated("2011-06")), day(2011, 6, 16));
  EXPECT_EQ(toldAt(dated("../2012-03-01")), day(2012, 3, 1)) << "known by its end only";
}

}  // namespace
}  // namespace timeline
