#include "wasm/lean_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace timeline::lean {
namespace {

std::string formatted(const char* format, ...) {
  char text[64];
  va_list arguments;
  va_start(arguments, format);
  formatText(text, sizeof text, format, arguments);
  va_end(arguments);
  return text;
}

template <class... Values>
std::string expected(const char* format, Values... values) {
  char text[64];
  std::snprintf(text, sizeof text, format, values...);
  return text;
}

template <class... Values>
void expectAlike(const char* format, Values... values) {
  EXPECT_EQ(formatted(format, values...), expected(format, values...)) << format;
}

TEST(FormatText, WritesAsTheLibraryDoes) {
  expectAlike("plain");
  expectAlike("%d|%i|%u", -42, 0, 4'000'000'000u);
  expectAlike("%5d|%-5d|%05d|%.3d", 42, 42, 42, 7);
  expectAlike("<U+%.4X>", 0x1f);
  expectAlike("%x|%08X", 0xabcdefu, 0xabcdefu);
  expectAlike("%lld|%llu", -9'000'000'000LL, 18'000'000'000'000'000'000ULL);
  expectAlike("%s|%.3s|%8s|%-8s|", "words", "words", "words", "words");
  expectAlike("%c%%%c", 'a', 'b');
  expectAlike("%*d", 6, 42);
}

TEST(FormatText, CutsAndCountsWhatDoesNotFit) {
  char text[4];
  const auto cut = [&text](const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const int length = formatText(text, sizeof text, format, arguments);
    va_end(arguments);
    return length;
  };
  EXPECT_EQ(cut("%s", "words"), 5);
  EXPECT_STREQ(text, "wor");
  EXPECT_EQ(cut("%s", static_cast<const char*>(nullptr)), 6);
  EXPECT_STREQ(text, "(nu");
}

TEST(FormatText, WritesTheWholePartOfAFraction) {
  EXPECT_EQ(formatted("%f", -3.75), "-3");
}

TEST(ReadDecimal, ReadsShortNumbersAsTheLibraryDoesToTheBit) {
  for (const char* text :
       {"0", "-0.0", "1", "-1", "43.3416", "52.8619", "0.1", "123456789012345", "1e3", "1E-3",
        "-2.5e+2", "179.999999", "6.02214076e23", "1e22", "3.14159265358979", ".5", "5."}) {
    char* end = nullptr;
    char* expectedEnd = nullptr;
    EXPECT_EQ(readDecimal(text, &end), std::strtod(text, &expectedEnd)) << text;
    EXPECT_EQ(end, expectedEnd) << text;
  }
}

TEST(ReadDecimal, ReadsLongNumbersToAFewUnitsInTheLastPlace) {
  for (const char* text : {"3.14159265358979323846264338327950288", "1.7976931348623157e308",
                           "2.2250738585072014e-308", "123456789012345678901234567890", "1e-300"}) {
    const double library = std::strtod(text, nullptr);
    EXPECT_NEAR(readDecimal(text, nullptr) / library, 1, 4e-15) << text;
  }
}

TEST(ReadDecimal, StopsWhereTheNumberEnds) {
  for (const char* text : {"12,5", "7e", "7e+", "x", "", "-", "1.2.3", "."}) {
    char* end = nullptr;
    char* expectedEnd = nullptr;
    EXPECT_EQ(readDecimal(text, &end), std::strtod(text, &expectedEnd)) << text;
    EXPECT_EQ(end - text, expectedEnd - text) << text;
  }
}

TEST(ReadDecimal, AnswersInfinityAndZeroBeyondItsRange) {
  EXPECT_TRUE(std::isinf(readDecimal("1e999999999999", nullptr)));
  EXPECT_EQ(readDecimal("1e-999999999999", nullptr), 0);
}

}  // namespace
}  // namespace timeline::lean
