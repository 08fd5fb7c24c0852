#include "layout/label_placement.h"

#include <gtest/gtest.h>

#include "support/explore_samples.h"

namespace timeline {
namespace {

class FixedTitles : public TitleWords {
 public:
  std::string titleOf(std::uint32_t event) const override { return titles.at(event); }
  std::vector<std::string> titles{"A short title", "A title of many more words than the others",
                                  "Another one"};
};

class PlaceLabelsTest : public ::testing::Test {
 protected:
  PlaceLabelsTest() { titles_.setFonts(&fonts_); }

  std::vector<PlacedLabel> place(std::vector<LabelSeat> seats, float right = 1'000,
                                 std::size_t lanes = 1) {
    seats_ = std::move(seats);
    return placeLabels(seats_, {0, right, lanes}, titles_);
  }

  const std::vector<FontFace> fonts_ = testing::exploreFonts();
  FixedTitles words_;
  testing::FixedMeasurer measurer_;
  ExploreTitles titles_{words_, measurer_};
  std::vector<LabelSeat> seats_;
};

LabelSeat seat(std::uint32_t event, float left, std::uint8_t lane = 0,
               PackRank rank = PackRank::main) {
  return {event, lane, rank, left, left + 10, false};
}

TEST_F(PlaceLabelsTest, SetsTheWholeTitleToTheRightOfItsMark) {
  const auto labels = place({seat(1, 100)});
  ASSERT_EQ(labels.size(), 1u);
  ASSERT_EQ(labels[0].lines.size(), 1u);
  EXPECT_EQ(labels[0].lines[0].text, words_.titles[1]);
  EXPECT_FLOAT_EQ(labels[0].lines[0].x, 118);
}

TEST_F(PlaceLabelsTest, SetsItToTheLeftWhereOnlyThereTheWholeFits) {
  const auto labels = place({seat(0, 400)}, 440);
  ASSERT_EQ(labels.size(), 1u);
  EXPECT_FLOAT_EQ(labels[0].lines[0].x + labels[0].lines[0].widthPx, 392);
}

TEST_F(PlaceLabelsTest, BreaksItOnTwoLinesWhereTheLaneBelowIsFree) {
  const auto labels = place({seat(1, 0), seat(2, 200)}, 1'000, 2);
  ASSERT_EQ(labels.size(), 2u);
  ASSERT_EQ(labels[0].lines.size(), 2u);
  EXPECT_EQ(labels[0].lines[0].text + " " + labels[0].lines[1].text, words_.titles[1]);
  EXPECT_FALSE(labels[0].isShortened);
}

TEST_F(PlaceLabelsTest, ShortensItAtAWordWhereNothingElseHelps) {
  const auto labels = place({seat(1, 0), seat(2, 200), seat(0, 30, 1)}, 1'000, 2);
  ASSERT_EQ(labels.size(), 3u);
  ASSERT_EQ(labels[0].lines.size(), 1u);
  EXPECT_TRUE(labels[0].isShortened);
  EXPECT_EQ(labels[0].lines[0].text, "A title of many more…");
}

TEST_F(PlaceLabelsTest, LeavesItOutWhereHardlyAWordFits) {
  EXPECT_EQ(place({seat(1, 0), seat(2, 60)}).size(), 1u);
}

TEST_F(PlaceLabelsTest, ServesTheSelectedFirstAndMainBeforeSupplementary) {
  const auto labels =
      place({seat(0, 0, 0, PackRank::minor), seat(1, 400), seat(2, 900, 0, PackRank::selected)});
  ASSERT_EQ(labels.size(), 3u);
  EXPECT_EQ(labels[0].seat, 2u);
  EXPECT_EQ(labels[1].seat, 1u);
}

TEST(FittedLine, NeverShortensWhatFitsWhole) {
  MeasuredTitle title{"One, two three", {{4, 28}, {8, 56}, {14, 98}}, 7};
  EXPECT_EQ(fittedLine(title, 0, 98, true)->text, "One, two three");
  EXPECT_EQ(fittedLine(title, 0, 97, true)->text, "One, two…");
  EXPECT_EQ(fittedLine(title, 0, 40, true)->text, "One…");
  EXPECT_FALSE(fittedLine(title, 0, 20, true));
  EXPECT_EQ(fittedLine(title, 4, 200, false)->text, "two three");
}

}  // namespace
}  // namespace timeline
