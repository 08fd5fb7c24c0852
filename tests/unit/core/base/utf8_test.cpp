#include "core/base/utf8.h"

#include <gtest/gtest.h>

#include <vector>

namespace timeline {
namespace {

TEST(FindInvalidUtf8, AcceptsEveryLengthOfSequence) {
  EXPECT_FALSE(findInvalidUtf8(""));
  EXPECT_FALSE(findInvalidUtf8("plain ASCII, longer than one machine word"));
  EXPECT_FALSE(findInvalidUtf8("\u04DA \u20AC \U0001F4A1 \U0010FFFF \uD7FF \uE000"));
}

TEST(FindInvalidUtf8, AnswersTheFirstBadByte) {
  EXPECT_EQ(findInvalidUtf8("0123456789\xFF"), 10u);
  EXPECT_EQ(findInvalidUtf8("\xD3\x9A\x80"), 2u);      // a continuation without a lead
  EXPECT_EQ(findInvalidUtf8("ab\xE2\x82"), 2u);        // cut short
  EXPECT_EQ(findInvalidUtf8("\xC0\xAF"), 0u);          // overlong slash
  EXPECT_EQ(findInvalidUtf8("\xE0\x80\xAF"), 0u);      // overlong in three bytes
  EXPECT_EQ(findInvalidUtf8("\xF0\x80\x80\xAF"), 0u);  // overlong in four
  EXPECT_EQ(findInvalidUtf8("x\xED\xA0\x80"), 1u);     // a surrogate
  EXPECT_EQ(findInvalidUtf8("\xF4\x90\x80\x80"), 0u);  // above U+10FFFF
  EXPECT_EQ(findInvalidUtf8("\xF8\x88\x80\x80\x80"), 0u);
  EXPECT_EQ(findInvalidUtf8("\xE2(\xA1"), 0u);
}

TEST(FindInvalidUtf8, AgreesWithEncodingForEveryCodePoint) {
  for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
    std::string text;
    appendUtf8(text, codePoint);
    ASSERT_FALSE(findInvalidUtf8(text)) << std::hex << static_cast<std::uint32_t>(codePoint);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    const DecodedCodePoint decoded = decodeUtf8(text, 0);
    ASSERT_EQ(decoded.value, surrogate ? kReplacementCharacter : codePoint);
    ASSERT_EQ(decoded.byteCount, text.size());
  }
}

TEST(CodePoints, WalksWithByteOffsets) {
  const CodePoints points("a\u04DA\U0001F4A1z");
  std::vector<char32_t> values;
  std::vector<std::size_t> offsets;
  for (auto it = points.begin(); it != points.end(); ++it) {
    values.push_back(*it);
    offsets.push_back(it.byteOffset());
  }
  EXPECT_EQ(values, (std::vector<char32_t>{'a', 0x4DA, 0x1F4A1, 'z'}));
  EXPECT_EQ(offsets, (std::vector<std::size_t>{0, 1, 3, 7}));
}

TEST(CodePoints, ReplacesEachBadByte) {
  std::vector<char32_t> values;
  for (const char32_t value : CodePoints("a\xFF\xE2\x82z"))
    values.push_back(value);
  EXPECT_EQ(values, (std::vector<char32_t>{'a', 0xFFFD, 0xFFFD, 0xFFFD, 'z'}));
}

TEST(CountCodePoints, CountsCharactersNotBytes) {
  EXPECT_EQ(countCodePoints(""), 0u);
  EXPECT_EQ(countCodePoints("\u0416\u0430\u04A3\u0430"), 4u);
  EXPECT_EQ(countCodePoints("a\xFF"), 2u);
}

TEST(AppendUtf8, ReplacesWhatIsNoCharacter) {
  std::string text;
  appendUtf8(text, 0xD800);
  appendUtf8(text, 0x110000);
  EXPECT_EQ(text, "\uFFFD\uFFFD");
}

}  // namespace
}  // namespace timeline
