#include "core/base/number_format.h"

#include <gtest/gtest.h>

#include <limits>

namespace timeline {
namespace {

TEST(FormatNumber, GroupsByLanguage) {
  EXPECT_EQ(formatNumber(16, "en"), "16");
  EXPECT_EQ(formatNumber(999, "en"), "999");
  EXPECT_EQ(formatNumber(1'600, "en"), "1,600");
  EXPECT_EQ(formatNumber(16'000, "en-GB"), "16,000");
  EXPECT_EQ(formatNumber(1'234'567, "ru"), "1\u00A0234\u00A0567");
  EXPECT_EQ(formatNumber(16'000, "kk"), "16\u00A0000");
  EXPECT_EQ(formatNumber(1'600, "es"), "1600");
  EXPECT_EQ(formatNumber(16'000, "es"), "16.000");
  EXPECT_EQ(formatNumber(16'000, "xx"), "16000");
}

TEST(FormatNumber, WritesTheWholeRange) {
  EXPECT_EQ(formatNumber(0, "en"), "0");
  EXPECT_EQ(formatNumber(-1'600, "en"), "\u22121,600");
  EXPECT_EQ(formatNumber(std::numeric_limits<std::int64_t>::min(), "en"),
            "\u22129,223,372,036,854,775,808");
}

}  // namespace
}  // namespace timeline
