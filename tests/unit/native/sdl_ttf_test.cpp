#include <gtest/gtest.h>

#include "native/font_set.h"
#include "native/sdl_ttf_rasteriser.h"
#include "native/sdl_ttf_text_flow.h"

namespace timeline {
namespace {

class SdlTtf : public testing::Test {
 protected:
  void SetUp() override {
    auto opened = FontSet::open();
    ASSERT_TRUE(opened) << opened.error();
    fonts_ = std::move(opened).value();
  }

  std::unique_ptr<FontSet> fonts_;
};

TEST(ChooseFace, ReadsACssShorthand) {
  const FaceChoice heading = chooseFace("italic 600 28.5px Georgia, \"Times New Roman\", serif");
  EXPECT_TRUE(heading.serif);
  EXPECT_TRUE(heading.bold);
  EXPECT_TRUE(heading.italic);
  EXPECT_FLOAT_EQ(heading.sizePx, 28.5F);
  const FaceChoice small = chooseFace("400 15px Inter, sans-serif");
  EXPECT_FALSE(small.serif);
  EXPECT_FALSE(small.bold);
  EXPECT_FALSE(small.italic);
}

TEST(FontSetOpen, SaysWhichPackageIsMissing) {
  const auto opened = FontSet::open({"/nowhere"});
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().find("fonts-noto-core"), std::string::npos);
}

TEST_F(SdlTtf, EveryFaceCoversKazakhUkrainianAndLatin) {
  const std::u32string letters = U"ӘәҒғҚқҢңӨөҰұҮүҺһІіЇїЄєҐґЎўЁёñÑçéüß–—“”‘’«»·…₸€№";
  for (const bool serif : {true, false}) {
    for (const bool bold : {true, false}) {
      for (const bool italic : {true, false}) {
        TTF_Font* font = fonts_->font({serif, bold, italic, 16}, 16);
        ASSERT_NE(font, nullptr);
        for (const char32_t letter : letters) {
          EXPECT_TRUE(TTF_GlyphIsProvided32(font, letter)) << static_cast<unsigned>(letter);
        }
      }
    }
  }
}

TEST_F(SdlTtf, LinesFitTheirWidthAndKeepEveryWord) {
  const SdlTtfTextFlow flow(*fonts_);
  const std::string paragraph =
      "Қазақстан Республикасы және бүкіл әлем оқиғалары туралы ұзақ сөйлем жазылды.";
  const TextStyle style;
  const auto lines = flow.flow(paragraph, style, 160);
  ASSERT_GT(lines.size(), 2u);
  std::string joined;
  for (const FlowedLine& line : lines) {
    EXPECT_LE(line.widthPx, 160);
    EXPECT_GT(line.baselinePx, style.lineHeightPx / 2);
    EXPECT_LT(line.baselinePx, style.lineHeightPx);
    joined += (joined.empty() ? "" : " ") + line.text;
  }
  EXPECT_EQ(joined, paragraph);
}

TEST_F(SdlTtf, AdvancesGrowWithTheSize) {
  const SdlTtfTextFlow flow(*fonts_);
  TextStyle style;
  const float atSixteen = flow.advance("measure", style);
  style.sizePx = 32;
  EXPECT_NEAR(flow.advance("measure", style), 2 * atSixteen, 0.3);
}

/// Keeps the pixels that a rasteriser uploads.
class KeptPage : public TextPage {
 public:
  void bind() override {}
  void update(const PixelRect& rect, const std::uint32_t* pixels, int pixelsPerRow) override {
    rows = rect;
    kept.assign(pixels, pixels + static_cast<std::ptrdiff_t>(pixelsPerRow) * rect.height);
  }
  PixelRect rows;
  std::vector<std::uint32_t> kept;
};

TEST_F(SdlTtf, PaintsInTheColourWithinTheSlotOnTheBaseline) {
  SdlTtfRasteriser rasteriser(*fonts_);
  KeptPage page;
  RasterTimes times;
  TextJob job{"400 20px serif", "HHHHHHHH", {10, 20, 200, 255}, {20, 5, 60, 40}, 25, 30, 0};
  ASSERT_TRUE(rasteriser.rasterise(page, true, {0, 100, 200, 60}, {&job, 1}, 1, times));
  EXPECT_EQ(page.rows.y, 100);
  int lowest = 0;
  for (int y = 0; y < 60; ++y) {
    for (int x = 0; x < 200; ++x) {
      const std::uint32_t pixel = page.kept[static_cast<std::size_t>(y * 200 + x)];
      if (pixel == 0) continue;
      EXPECT_GE(x, 20);
      EXPECT_LT(x, 80);
      EXPECT_LE((pixel & 255), (pixel >> 16 & 255));  // blue ink
      if (pixel >> 24 == 255) {
        EXPECT_EQ(pixel, 0xffc8140au);
      }
      if (pixel >> 24 > 128) lowest = std::max(lowest, y);
    }
  }
  // Capital H stands on the baseline.
  EXPECT_NEAR(lowest, 29, 1);
}

}  // namespace
}  // namespace timeline
