#include "site/percent.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(Percent, RoundsToHundredthsWithoutTrailingZeros) {
  EXPECT_EQ(percent(0), "0%");
  EXPECT_EQ(percent(1), "100%");
  EXPECT_EQ(percent(0.123456), "12.35%");
  EXPECT_EQ(percent(0.205), "20.5%");
  EXPECT_EQ(percent(0.0101), "1.01%");
}

}  // namespace
}  // namespace timeline
