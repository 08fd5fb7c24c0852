#include "layout/explore_ticks.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/dataset/loader.h"
#include "support/explore_samples.h"
#include "support/project_files.h"

namespace timeline {
namespace {

class ExploreTicksTest : public ::testing::Test {
 protected:
  ExploreTicksTest() {
    titles_.setFonts(&fonts_);
    messages_ = loadCatalogue(readProjectFile("data/messages/en.json")).catalogue.value();
  }

  ExploreTicks ticks(CivilDate from, CivilDate to, float widthPx = 1'000) {
    const LinearTimeScale scale{{instantOf(from), instantOf(to)}, 100, widthPx};
    return exploreTicks(scale, messages_, titles_);
  }

  static std::vector<std::string> words(const ExploreTicks& ticks, InkRole row) {
    std::vector<std::string> words;
    for (const SetLine& line : ticks.words) {
      if (line.ink == row) words.push_back(line.text);
    }
    return words;
  }

  const std::vector<FontFace> fonts_ = testing::exploreFonts();
  testing::NumberedTitles numbered_;
  testing::FixedMeasurer measurer_;
  ExploreTitles titles_{numbered_, measurer_};
  MessageCatalogue messages_;
};

using Words = std::vector<std::string>;

TEST_F(ExploreTicksTest, NamesMonthsUnderTheirYear) {
  const ExploreTicks made = ticks({2011, 8, 1}, {2012, 3, 1});
  EXPECT_EQ(words(made, InkRole::muted), (Words{"Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"}));
  EXPECT_EQ(words(made, InkRole::ink), (Words{"2011", "2012"}));
}

TEST_F(ExploreTicksTest, NamesDaysUnderTheirMonth) {
  const ExploreTicks made = ticks({2011, 12, 28}, {2012, 1, 3});
  EXPECT_EQ(words(made, InkRole::muted), (Words{"28", "29", "30", "31", "1", "2"}));
  EXPECT_EQ(words(made, InkRole::ink), (Words{"December 2011", "January 2012"}));
}

TEST_F(ExploreTicksTest, GoesFromDaysToWeeksMonthsQuartersYearsAndDecades) {
  EXPECT_EQ(words(ticks({2011, 12, 1}, {2012, 2, 28}), InkRole::muted).front(), "5");
  EXPECT_EQ(words(ticks({2011, 1, 1}, {2014, 1, 1}), InkRole::muted).at(1), "Apr");
  EXPECT_EQ(words(ticks({2011, 1, 1}, {2022, 1, 1}), InkRole::muted).at(1), "2012");
  EXPECT_EQ(words(ticks({1800, 1, 1}, {2000, 1, 1}), InkRole::muted).at(1), "1810");
  EXPECT_EQ(words(ticks({-500, 1, 1}, {2000, 1, 1}), InkRole::muted).at(0), "401 BC");
}

TEST_F(ExploreTicksTest, NoWordTouchesAnotherOrTheEdgeAtAnyZoom) {
  for (std::int64_t length = 2; length < 400'000; length += 1 + length / 9) {
    const std::int64_t start = instantOf({1999, 11, 23}).seconds;
    const LinearTimeScale scale{{{start}, {start + length * kSecondsPerDay}}, 100, 700};
    const ExploreTicks made = exploreTicks(scale, messages_, titles_);
    ASSERT_FALSE(made.words.empty()) << length;
    for (const InkRole row : {InkRole::ink, InkRole::muted}) {
      float free = 100;
      for (const SetLine& line : made.words) {
        if (line.ink != row) continue;
        EXPECT_GE(line.origin.x, free) << length << line.text;
        free = line.origin.x + line.widthPx + 4;
        EXPECT_LE(line.origin.x + line.widthPx, 800) << length;
      }
    }
    EXPECT_LE(made.ticks.size(), 100u) << length;
    for (const ExploreTick& tick : made.ticks) {
      EXPECT_GE(tick.x, 100);
      EXPECT_LE(tick.x, 800);
    }
  }
}

}  // namespace
}  // namespace timeline
