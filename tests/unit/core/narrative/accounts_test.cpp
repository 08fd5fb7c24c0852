#include "core/narrative/accounts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::dated;
using ::testing::ElementsAre;
using testing::emptyDataset;
using testing::figure;

Claim answerOf(Figure figure) {
  Claim claim;
  claim.question = 0;
  claim.figure = figure;
  return claim;
}

Claim saidOn(const char* date, std::int64_t number) {
  Claim claim = answerOf(figure(FigureKind::exactly, number));
  claim.saidOn = dated(date);
  return claim;
}

Claim answering(const char* token) {
  Claim claim;
  claim.question = 0;
  claim.answer = token;
  return claim;
}

TEST(AccountsOf, OrdersAnswersByWhenEachWasSaidAndPutsUndatedOnesLast) {
  Dataset dataset = emptyDataset();
  dataset.questions.resize(2);
  Claim elsewhere = saidOn("2010-01-01", 3);
  elsewhere.question = 1;
  dataset.claims = {answerOf(figure(FigureKind::exactly, 9)),
                    saidOn("2012", 15),
                    saidOn("2011-12-17", 11),
                    elsewhere,
                    saidOn("2012-03-15", 17),
                    saidOn("2011-12-16", 10)};
  const Accounts accounts = accountsOf(dataset, 0);
  EXPECT_EQ(accounts.question, 0U);
  EXPECT_THAT(accounts.claims, ElementsAre(5U, 2U, 4U, 1U, 0U));
}

TEST(AccountsOf, ComputesThatAnswersAreDisputed) {
  Dataset dataset = emptyDataset();
  dataset.questions.resize(1);
  dataset.claims = {answerOf(figure(FigureKind::atLeast, 16)),
                    answerOf(figure(FigureKind::exactly, 17))};
  EXPECT_FALSE(accountsOf(dataset, 0).disputed);
  dataset.claims.push_back(answerOf(figure(FigureKind::exactly, 15)));
  EXPECT_TRUE(accountsOf(dataset, 0).disputed);
}

TEST(AccountsDiffer, AsksOnlyTheQuestionsThatTheEntryShows) {
  Dataset dataset = emptyDataset();
  dataset.questions.resize(2);
  Claim agreeing = saidOn("2011", 3);
  agreeing.question = 1;
  dataset.claims = {saidOn("2011", 15), saidOn("2012", 17), agreeing};
  Event event = testing::entry("told", "2011");
  EXPECT_FALSE(accountsDiffer(dataset, event));
  event.questions = {1};
  EXPECT_FALSE(accountsDiffer(dataset, event));
  event.questions = {1, 0};
  EXPECT_TRUE(accountsDiffer(dataset, event));
}

TEST(AreIncompatible, ComparesFiguresAsIntervals) {
  const auto incompatible = [](Figure a, Figure b) {
    const bool forth = areIncompatible(answerOf(a), answerOf(b));
    EXPECT_EQ(forth, areIncompatible(answerOf(b), answerOf(a)));
    return forth;
  };
  EXPECT_FALSE(incompatible(figure(FigureKind::exactly, 16), figure(FigureKind::exactly, 16)));
  EXPECT_TRUE(incompatible(figure(FigureKind::exactly, 16), figure(FigureKind::exactly, 17)));
  EXPECT_FALSE(incompatible(figure(FigureKind::atLeast, 16), figure(FigureKind::atLeast, 70)));
  EXPECT_FALSE(incompatible(figure(FigureKind::range, 50, 150), figure(FigureKind::exactly, 50)));
  EXPECT_TRUE(incompatible(figure(FigureKind::range, 50, 150), figure(FigureKind::atMost, 49)));
  EXPECT_TRUE(incompatible(figure(FigureKind::moreThan, 17), figure(FigureKind::exactly, 17)));
}

TEST(AreIncompatible, ComparesAnswersInWordsForEquality) {
  EXPECT_TRUE(areIncompatible(answering("yes"), answering("no")));
  EXPECT_FALSE(areIncompatible(answering("yes"), answering("yes")));
  EXPECT_FALSE(areIncompatible(answering("yes"), answering("")));
  EXPECT_FALSE(areIncompatible(answering("yes"), answerOf(figure(FigureKind::exactly, 4))));
}

}  // namespace
}  // namespace timeline
