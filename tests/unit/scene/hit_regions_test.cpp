#include "scene/hit_regions.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(HitRegions, AnswerTheTopmostEntryUnderAPoint) {
  HitRegions hits;
  hits.regions = {{{0, 0, 100, 100}, 4}, {{50, 50, 100, 100}, 9}};
  EXPECT_EQ(hits.eventAt({10, 10}), 4U);
  EXPECT_EQ(hits.eventAt({60, 60}), 9U);
  EXPECT_EQ(hits.eventAt({149, 149}), 9U);
  EXPECT_EQ(hits.eventAt({150, 150}), std::nullopt);
  EXPECT_EQ(dump(hits), "hit e4 0 0 100 100\nhit e9 50 50 100 100\n");
}

}  // namespace
}  // namespace timeline
