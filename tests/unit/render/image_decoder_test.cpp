#include "render/image_decoder.h"

#include <gtest/gtest.h>

#include "unit/render/sample_images.h"

namespace timeline {
namespace {

TEST(DecodeImage, ReadsAPng) {
  const auto image = decodeImage(samplePng());
  ASSERT_TRUE(image);
  EXPECT_EQ(image->widthPx, 2);
  EXPECT_EQ(image->heightPx, 2);
  // Red, green / blue, and clear white.
  EXPECT_EQ(image->pixels,
            (std::vector<std::uint32_t>{0xff0000ff, 0xff00ff00, 0xffff0000, 0x00ffffff}));
}

TEST(DecodeImage, ReadsAJpeg) {
  const auto image = decodeImage(sampleJpeg());
  ASSERT_TRUE(image);
  EXPECT_EQ(image->widthPx, 8);
  EXPECT_EQ(image->heightPx, 8);
  EXPECT_EQ(image->pixels[0] >> 24, 255u);
}

TEST(DecodeImage, RefusesEveryTruncationOfAPngWithoutHarm) {
  const std::vector<std::uint8_t> whole = samplePng();
  // The last chunk, IEND, holds nothing: a file without it may still be read.
  for (std::size_t length = 0; length + 16 < whole.size(); ++length) {
    EXPECT_FALSE(decodeImage(std::span(whole).first(length))) << length;
  }
}

TEST(DecodeImage, SurvivesEveryDamagedByteOfAPngAndAJpeg) {
  for (const auto& whole : {samplePng(), sampleJpeg()}) {
    for (std::size_t at = 0; at < whole.size(); ++at) {
      std::vector<std::uint8_t> damaged = whole;
      damaged[at] ^= 0x5a;
      if (const auto image = decodeImage(damaged, {8u << 20, 1u << 16, 4096})) {
        EXPECT_EQ(image->pixels.size(), static_cast<std::size_t>(image->widthPx) *
                                            static_cast<std::size_t>(image->heightPx));
      }
    }
  }
}

TEST(DecodeImage, RefusesAHugePictureByItsHeader) {
  for (const std::uint32_t side : {5'000u, 20'000u, 0x7fffffffu, 0xffffffffu}) {
    std::vector<std::uint8_t> bytes = samplePng();
    for (int i = 0; i < 4; ++i) {
      const auto byte = static_cast<std::uint8_t>(side >> (24 - 8 * i));
      bytes[static_cast<std::size_t>(16 + i)] = byte;  // width, then height, in IHDR
      bytes[static_cast<std::size_t>(20 + i)] = byte;
    }
    EXPECT_FALSE(decodeImage(bytes)) << side;
  }
}

TEST(DecodeImage, RefusesMoreBytesThanTheLimit) {
  const std::vector<std::uint8_t> bytes = samplePng();
  EXPECT_FALSE(decodeImage(bytes, {bytes.size() - 1, 1000, 1000}));
  EXPECT_TRUE(decodeImage(bytes, {bytes.size(), 1000, 1000}));
}

TEST(DecodeImage, RefusesMorePixelsThanTheLimit) {
  EXPECT_FALSE(decodeImage(samplePng(), {1000, 3, 1000}));
  EXPECT_TRUE(decodeImage(samplePng(), {1000, 4, 1000}));
}

TEST(DecodeImage, RefusesOtherFormats) {
  const std::string gif = "GIF89a\x01\x00\x01\x00";
  EXPECT_FALSE(decodeImage({reinterpret_cast<const std::uint8_t*>(gif.data()), gif.size()}));
  EXPECT_FALSE(decodeImage({}));
}

TEST(Halved, TakesTheMeanWeightedByAlpha) {
  const DecodedImage image{2, 2, {0xff0000ff, 0x00ff0000, 0x00ff0000, 0xff0000ff}};
  const DecodedImage half = halved(image);
  EXPECT_EQ(half.widthPx, 1);
  // The clear pixels' blue does not bleed into the red ones.
  EXPECT_EQ(half.pixels, (std::vector<std::uint32_t>{0x800000ff}));
}

TEST(Halved, RoundsOddSidesUp) {
  const DecodedImage half = halved({3, 1, {0xff101010, 0xff101010, 0xff202020}});
  EXPECT_EQ(half.widthPx, 2);
  EXPECT_EQ(half.heightPx, 1);
  EXPECT_EQ(half.pixels, (std::vector<std::uint32_t>{0xff101010, 0xff202020}));
}

TEST(Bleached, MakesAMotifInOneColourWhite) {
  DecodedImage image{2, 1, {0xff332211, 0x00000000}};
  EXPECT_EQ(bleached(image), (Color{0x11, 0x22, 0x33, 255}));
  EXPECT_EQ(image.pixels[0], 0xffffffffu);
}

TEST(Bleached, LeavesOtherPicturesAlone) {
  DecodedImage twoColours{3, 1, {0xff332211, 0xff000000, 0}};
  DecodedImage opaque{1, 1, {0xff332211}};
  EXPECT_FALSE(bleached(twoColours));
  EXPECT_FALSE(bleached(opaque));
  EXPECT_EQ(twoColours.pixels[0], 0xff332211u);
  EXPECT_EQ(opaque.pixels[0], 0xff332211u);
}

TEST(Premultiply, ScalesColoursByAlpha) {
  DecodedImage image{1, 1, {0x80ff4000}};
  premultiply(image);
  EXPECT_EQ(image.pixels[0], 0x80802000u);
}

}  // namespace
}  // namespace timeline
