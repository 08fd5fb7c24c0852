#include "site/lengths.h"

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

TEST(Tenths, RoundsWithoutTrailingZeros) {
  EXPECT_EQ(tenths(0), "0");
  EXPECT_EQ(tenths(12.46F), "12.5");
  EXPECT_EQ(tenths(12.04F), "12");
  EXPECT_EQ(tenths(-0.5F), "-0.5");
  EXPECT_EQ(tenths(-3.25F), "-3.3");
  EXPECT_EQ(tenths(-0.04F), "0");
}

}  // namespace
}  // namespace timeline
