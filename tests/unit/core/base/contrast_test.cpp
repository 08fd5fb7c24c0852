#include "core/base/contrast.h"

#include <gtest/gtest.h>

#include <cmath>

namespace timeline {
namespace {

TEST(ContrastRatio, IsTheOneOfTheGuidelines) {
  EXPECT_NEAR(contrastRatio({0, 0, 0, 255}, {255, 255, 255, 255}), 21, 0.001);
  EXPECT_NEAR(contrastRatio({255, 255, 255, 255}, {0x77, 0x77, 0x77, 255}), 4.48, 0.01);
  EXPECT_NEAR(contrastRatio({9, 9, 9, 255}, {9, 9, 9, 255}), 1, 0.001);
}

TEST(ContrastRatio, IsExactForEveryGrey) {
  for (int grey = 0; grey < 256; ++grey) {
    const double value = grey / 255.0;
    const double luminance =
        value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    const auto channel = static_cast<std::uint8_t>(grey);
    EXPECT_NEAR(contrastRatio({0, 0, 0, 255}, {channel, channel, channel, 255}),
                (luminance + 0.05) / 0.05, 1e-9)
        << grey;
  }
}

}  // namespace
}  // namespace timeline
