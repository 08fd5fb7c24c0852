#include "layout/account_scale.h"

#include <gtest/gtest.h>

#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::emptyDataset;
using testing::figure;

constexpr RectPx kBox{100, 50, 240, 24};

Dataset oneAnswer(Figure said) {
  Dataset dataset = emptyDataset();
  Question question;
  question.scaleMinimum = 0;
  question.scaleMaximum = 80;
  dataset.questions = {question};
  Claim claim;
  claim.question = 0;
  claim.figure = said;
  dataset.claims = {claim};
  return dataset;
}

TEST(AccountScaleOf, PlacesTheFigureOnTheCommonScale) {
  const auto scale = accountScaleOf(oneAnswer(figure(FigureKind::exactly, 20)), 0, kBox);
  ASSERT_TRUE(scale.has_value());
  EXPECT_FLOAT_EQ(scale->fromX, 160);
  EXPECT_FLOAT_EQ(scale->toX, 160);
  EXPECT_EQ(scale->fadesTowards, 0);
  EXPECT_FALSE(scale->hollow);
}

TEST(AccountScaleOf, HoldsFiguresWithinTheScale) {
  EXPECT_FLOAT_EQ(accountScaleOf(oneAnswer(figure(FigureKind::about, 500)), 0, kBox)->fromX, 340);
}

TEST(AccountScaleOf, ShowsBothEndsOfARange) {
  const auto scale = accountScaleOf(oneAnswer(figure(FigureKind::range, 20, 40)), 0, kBox);
  EXPECT_FLOAT_EQ(scale->fromX, 160);
  EXPECT_FLOAT_EQ(scale->toX, 220);
}

TEST(AccountScaleOf, FadesToTheSideThatTheFigureLeavesOpen) {
  EXPECT_GT(accountScaleOf(oneAnswer(figure(FigureKind::atLeast, 9)), 0, kBox)->fadesTowards, 0);
  EXPECT_GT(accountScaleOf(oneAnswer(figure(FigureKind::moreThan, 9)), 0, kBox)->fadesTowards, 0);
  EXPECT_LT(accountScaleOf(oneAnswer(figure(FigureKind::atMost, 9)), 0, kBox)->fadesTowards, 0);
}

TEST(AccountScaleOf, IsHollowForWhatIsUnverified) {
  Dataset dataset = oneAnswer(figure(FigureKind::exactly, 64));
  dataset.claims[0].status = ClaimStatus::unverified;
  EXPECT_TRUE(accountScaleOf(dataset, 0, kBox)->hollow);
}

TEST(AccountScaleOf, IsNothingWithoutFigureOrScale) {
  Dataset dataset = oneAnswer(figure(FigureKind::exactly, 64));
  dataset.questions[0].scaleMaximum = 0;
  EXPECT_FALSE(accountScaleOf(dataset, 0, kBox).has_value());
  dataset = oneAnswer(figure(FigureKind::exactly, 64));
  dataset.claims[0].figure.reset();
  EXPECT_FALSE(accountScaleOf(dataset, 0, kBox).has_value());
  dataset.claims[0].question.reset();
  EXPECT_FALSE(accountScaleOf(dataset, 0, kBox).has_value());
}

TEST(PartsChartOf, SharesTheWidthByTheFigures) {
  Dataset dataset = oneAnswer(figure(FigureKind::exactly, 13));
  dataset.claims.push_back(oneAnswer(figure(FigureKind::exactly, 24)).claims[0]);
  Chart chart;
  chart.claims = {0, 1};
  const PartsChart parts = partsChartOf(dataset, chart, {10, 0, 370, 40});
  ASSERT_EQ(parts.parts.size(), 2U);
  EXPECT_FLOAT_EQ(parts.parts[0].rect.x, 10);
  EXPECT_FLOAT_EQ(parts.parts[0].rect.width, 128) << "130 and the air between";
  EXPECT_FLOAT_EQ(parts.parts[1].rect.x, 140);
  EXPECT_FLOAT_EQ(parts.parts[1].rect.right(), 380);
}

TEST(PartsChartOf, IsEmptyWithoutFigures) {
  Dataset dataset = oneAnswer(figure(FigureKind::exactly, 0));
  Chart chart;
  chart.claims = {0};
  EXPECT_TRUE(partsChartOf(dataset, chart, kBox).parts.empty());
}

}  // namespace
}  // namespace timeline
