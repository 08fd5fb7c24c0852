#include "layout/explore_index.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/explore_samples.h"
#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::dated;
using testing::entry;

const std::vector<ExploreEntry>& sample() {
  static const std::vector<ExploreEntry> entries = testing::rolledEntries(3'000, 11);
  return entries;
}

std::vector<TimeSpan> someSpans() {
  std::vector<TimeSpan> spans;
  testing::Dice dice(5);
  for (int i = 0; i < 60; ++i) {
    const std::int64_t start = instantOf({2009, 12, 1}).seconds + dice.roll(3'800) * kSecondsPerDay;
    spans.push_back({{start}, {start + (1 + dice.roll(400)) * kSecondsPerDay}});
  }
  return spans;
}

TEST(LookOf, ShowsHowSureADateIs) {
  const auto look = [](const char* date) {
    Event event = entry("one", date);
    return lookOf(event);
  };
  EXPECT_EQ(look("2011-12-16").kind, MarkKind::day);
  EXPECT_EQ(look("2011-12").kind, MarkKind::period);
  EXPECT_TRUE(look("2011-12~").fadesAtStart && look("2011-12~").fadesAtEnd);
  EXPECT_TRUE(look("2011-12-16?").isUncertain);
  EXPECT_FALSE(look("2011-12-16?").fadesAtStart);
  EXPECT_TRUE(look("2010-12~/2011-04-20").fadesAtStart);
  EXPECT_FALSE(look("2010-12~/2011-04-20").fadesAtEnd);
  EXPECT_EQ(look("2011-12-16/..").kind, MarkKind::open);
  EXPECT_FALSE(look("2011-12-16/..").opensAtStart);
  EXPECT_TRUE(look("../2011-12-16").opensAtStart);
}

TEST(ExploreIndex, CountsWhatHasAPartInASpan) {
  const ExploreIndex index(sample(), 3);
  for (const TimeSpan span : someSpans()) {
    const auto expected =
        std::count_if(sample().begin(), sample().end(), [&](const ExploreEntry& each) {
          return each.span.start < span.end && span.start < each.span.end;
        });
    EXPECT_EQ(index.countWithin(span), static_cast<std::size_t>(expected));
  }
}

TEST(ExploreIndex, FindsWhatReachesOverAnInstantLatestFirst) {
  const ExploreIndex index(sample(), 3);
  for (const TimeSpan span : someSpans()) {
    for (const ExploreIndex::Rows& rows : index.tracks()) {
      const std::size_t row = rows.firstFrom(span.start);
      const std::vector<std::uint32_t> found = rows.reachingOver(row, span.start, SIZE_MAX);
      EXPECT_EQ(found.size(), rows.countAcross(span.start));
      EXPECT_TRUE(std::is_sorted(found.rbegin(), found.rend()));
      for (const std::uint32_t each : found)
        EXPECT_GT(rows.ends[each], span.start.seconds);
      const auto some = rows.reachingOver(row, span.start, 2);
      EXPECT_LE(some.size(), 2u);
    }
  }
}

TEST(ExploreIndex, FilteredHoldsTheSameAsOneMadeOfTheRest) {
  std::vector<bool> keep(sample().size());
  std::vector<ExploreEntry> rest;
  for (std::size_t i = 0; i < keep.size(); ++i) {
    keep[i] = i % 3 == 0;
    if (keep[i]) rest.push_back(sample()[i]);
  }
  const ExploreIndex filtered = ExploreIndex(sample(), 3).filtered(keep);
  const ExploreIndex made(rest, 3);
  ASSERT_EQ(filtered.size(), made.size());
  for (std::size_t track = 0; track < 3; ++track) {
    EXPECT_EQ(filtered.tracks()[track].events, made.tracks()[track].events);
    EXPECT_EQ(filtered.tracks()[track].sortedEnds, made.tracks()[track].sortedEnds);
  }
}

TEST(ExploreIndex, WalksThroughAllEntriesInTheirOrderInTime) {
  const ExploreIndex index(testing::rolledEntries(200, 3), 3);
  std::vector<std::uint32_t> there;
  std::optional<std::uint32_t> at;
  while ((at = index.beside(at, 1)))
    there.push_back(*at);
  EXPECT_EQ(there.size(), 200u);
  std::vector<std::uint32_t> back;
  at = std::nullopt;
  while ((at = index.beside(at, -1)))
    back.push_back(*at);
  std::reverse(back.begin(), back.end());
  EXPECT_EQ(there, back);
}

TEST(ExploreIndex, OrdersEntriesOfOneDayAsTheyAreToldToBe) {
  Dataset dataset = testing::emptyDataset();
  dataset.events = {entry("b", "2011-12-16"), entry("a", "2011-12-16"), entry("c", "2011-12")};
  dataset.events[0].orderInDay = 2;
  dataset.events[1].orderInDay = 1;
  const ExploreIndex index(exploreEntriesOf(dataset), 1);
  EXPECT_EQ(index.tracks()[0].events, (std::vector<std::uint32_t>{2, 1, 0}));
}

TEST(ExploreIndex, FindsTheDensestTime) {
  const ExploreIndex index(sample(), 3);
  const TimeSpan dense = index.densest(30 * kSecondsPerDay);
  const Instant crowded{instantOf({2010, 1, 1}).seconds + 700 * kSecondsPerDay};
  EXPECT_NEAR(static_cast<double>(dense.start.seconds - crowded.seconds), 0,
              3.0 * static_cast<double>(kSecondsPerDay));
}

TEST(ExploreIndex, OfNothingAnswers) {
  const ExploreIndex index({}, 2);
  EXPECT_EQ(index.size(), 0u);
  EXPECT_EQ(index.countWithin({{0}, {100}}), 0u);
  EXPECT_FALSE(index.beside(std::nullopt, 1));
  EXPECT_EQ(index.extent().seconds(), 0);
  EXPECT_EQ(index.densest(100).seconds(), 100);
}

}  // namespace
}  // namespace timeline
