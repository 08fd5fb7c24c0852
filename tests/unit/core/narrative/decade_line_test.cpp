#include "core/narrative/decade_line.h"

#include <gtest/gtest.h>

#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::emptyDataset;
using testing::entry;

/// The line of a story from one date to another.
DecadeLine lineOf(std::string_view first, std::string_view last) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("first", first), entry("last", last)};
  return decadeLineOf(dataset, tellStory(dataset));
}

TEST(DecadeLine, MarksEveryYearThatBeginsInTheStory) {
  const DecadeLine line = lineOf("2011-05", "2014-02");
  ASSERT_EQ(line.years.size(), 3U);
  EXPECT_EQ(line.years[0].year, 2012);
  EXPECT_EQ(line.years[2].year, 2014);
  EXPECT_LT(line.years[0].position, line.years[1].position);
}

TEST(DecadeLine, MarksTheFirstYearWhereTheStoryBeginsWithIt) {
  ASSERT_EQ(lineOf("2011", "2012").years.size(), 2U);
  EXPECT_EQ(lineOf("2011", "2012").years[0].year, 2011);
}

TEST(DecadeLine, MarksRoundYearsOnlyInALongStory) {
  for (const auto& [first, last, step] :
       {std::tuple("1801", "2000", 1), std::tuple("1701", "2001", 2),
        std::tuple("-0150", "0500", 5), std::tuple("-9999", "9999", 100),
        std::tuple("Y-999999999", "Y999999999", 10'000'000)}) {
    const DecadeLine line = lineOf(first, last);
    EXPECT_LE(line.years.size(), 201U) << first;
    EXPECT_GE(line.years.size(), 79U) << first;
    for (const DecadeYear& year : line.years)
      ASSERT_EQ(year.year % step, 0) << first << " has " << year.year;
    ASSERT_EQ(line.years[1].year - line.years[0].year, step) << first;
  }
}

TEST(DecadeLine, RaisesEntriesThatTheOpeningPageLeadsTo) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("first", "2011"), entry("second", "2012"), entry("third", "2013")};
  dataset.events[1].aliases = {"former"};
  dataset.waysIn = {{testing::english("Begin"), "event:first"},
                    {testing::english("Go on"), "event:former"},
                    {testing::english("How we know"), "page:method"}};
  const DecadeLine line = decadeLineOf(dataset, tellStory(dataset));
  ASSERT_EQ(line.strokes.size(), 3U);
  EXPECT_EQ(line.strokes[0].event, 2U) << "the others are drawn over it";
  EXPECT_LT(line.strokes[0].height, 1);
  EXPECT_EQ(line.strokes[1].height, 1);
  EXPECT_EQ(line.strokes[2].height, 1);
}

TEST(DecadeLine, HasNoYearWithoutAStory) {
  const Dataset dataset = emptyDataset();
  const DecadeLine line = decadeLineOf(dataset, tellStory(dataset));
  EXPECT_TRUE(line.years.empty());
  EXPECT_TRUE(line.strokes.empty());
}

}  // namespace
}  // namespace timeline
