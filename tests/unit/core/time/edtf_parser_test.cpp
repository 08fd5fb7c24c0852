#include "core/time/edtf_parser.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

DatePart partOf(const char* text) {
  const auto date = parseEdtf(text);
  EXPECT_TRUE(date) << text << ": " << (date ? "" : date.error().message);
  if (!date) return {};
  EXPECT_EQ(date->text, text);
  EXPECT_FALSE(date->isInterval());
  return date->start.part;
}

void expectPart(const char* text, DatePrecision precision, std::int64_t year, int month, int day) {
  const DatePart part = partOf(text);
  EXPECT_EQ(part.precision, precision) << text;
  EXPECT_EQ(part.year, year) << text;
  EXPECT_EQ(part.month, month) << text;
  EXPECT_EQ(part.day, day) << text;
}

EdtfFault faultOf(std::string_view text) {
  const auto date = parseEdtf(text);
  EXPECT_FALSE(date) << text;
  return date ? EdtfFault{} : date.error();
}

TEST(ParseEdtf, ReadsLevelZero) {
  expectPart("2011", DatePrecision::year, 2011, 0, 0);
  expectPart("2011-12", DatePrecision::month, 2011, 12, 0);
  expectPart("2011-12-16", DatePrecision::day, 2011, 12, 16);
  expectPart("2012-02-29", DatePrecision::day, 2012, 2, 29);
  expectPart("0000", DatePrecision::year, 0, 0, 0);
}

TEST(ParseEdtf, ReadsClockTimesAndChecksTheirOffset) {
  for (const char* text : {"2011-12-16T15:04:05", "2011-12-16T15:04:05Z", "2011-12-16T15:04:05+06",
                           "2011-12-16T15:04:05-03:30"}) {
    const DatePart part = partOf(text);
    EXPECT_EQ(part.precision, DatePrecision::second) << text;
    EXPECT_EQ(part.secondOfDay, 15 * 3600 + 4 * 60 + 5) << text;
    EXPECT_EQ(part.day, 16) << text;
  }
}

TEST(ParseEdtf, ReadsLongAndNegativeYears) {
  expectPart("-0009", DatePrecision::year, -9, 0, 0);
  expectPart("-0009-05", DatePrecision::month, -9, 5, 0);
  expectPart("Y12000", DatePrecision::year, 12'000, 0, 0);
  expectPart("Y-120000000", DatePrecision::year, -120'000'000, 0, 0);
}

TEST(ParseEdtf, ReadsQualifiersOfTheWholeDate) {
  EXPECT_TRUE(partOf("2011-05~").approximate);
  EXPECT_FALSE(partOf("2011-05~").uncertain);
  EXPECT_TRUE(partOf("2011-05?").uncertain);
  const DatePart both = partOf("2011-05-25%");
  EXPECT_TRUE(both.approximate && both.uncertain);
}

TEST(ParseEdtf, ReadsQualifiersOfOneComponent) {
  for (const char* text : {"2011-~05", "2011~-05", "~2011-05", "2011-05-~25", "2011-~05-25"})
    EXPECT_TRUE(partOf(text).approximate) << text;
  const DatePart mixed = partOf("2011?-~05-25");
  EXPECT_TRUE(mixed.approximate && mixed.uncertain);
  expectPart("2011-~05", DatePrecision::month, 2011, 5, 0);
}

TEST(ParseEdtf, ReadsSeasons) {
  for (int season = 21; season <= 24; ++season) {
    const DatePart part = partOf(("2011-" + std::to_string(season)).c_str());
    EXPECT_EQ(part.precision, DatePrecision::season);
    EXPECT_EQ(part.season, season);
    EXPECT_EQ(part.month, 0);
  }
  EXPECT_TRUE(partOf("2011-21~").approximate);
}

TEST(ParseEdtf, ReadsUnspecifiedDigitsAsFarAsTheRestIsKnown) {
  expectPart("201X", DatePrecision::decade, 2010, 0, 0);
  expectPart("20XX", DatePrecision::century, 2000, 0, 0);
  expectPart("20X1", DatePrecision::century, 2000, 0, 0);
  expectPart("2011-XX", DatePrecision::year, 2011, 0, 0);
  expectPart("2011-1X", DatePrecision::year, 2011, 0, 0);
  expectPart("2011-12-XX", DatePrecision::month, 2011, 12, 0);
  expectPart("2011-12-1X", DatePrecision::month, 2011, 12, 0);
  expectPart("2011-XX-16", DatePrecision::year, 2011, 0, 0);
  expectPart("201X-12", DatePrecision::decade, 2010, 0, 0);
  expectPart("201X-02-29", DatePrecision::decade, 2010, 0, 0);
  EXPECT_TRUE(partOf("201X-12").unspecified);
  EXPECT_FALSE(partOf("2011-12").unspecified);
}

TEST(ParseEdtf, ReadsIntervals) {
  const auto date = parseEdtf("2010-12~/2011-04-20");
  ASSERT_TRUE(date);
  ASSERT_TRUE(date->isInterval());
  EXPECT_TRUE(date->start.part.approximate);
  EXPECT_EQ(date->start.part.precision, DatePrecision::month);
  EXPECT_FALSE(date->end->part.approximate);
  EXPECT_EQ(date->end->part.day, 20);
}

TEST(ParseEdtf, ReadsOpenAndUnknownBounds) {
  EXPECT_EQ(parseEdtf("2011/..")->end->kind, BoundKind::open);
  EXPECT_EQ(parseEdtf("2011/")->end->kind, BoundKind::unknown);
  EXPECT_EQ(parseEdtf("../2011")->start.kind, BoundKind::open);
  EXPECT_EQ(parseEdtf("/2011")->start.kind, BoundKind::unknown);
  EXPECT_EQ(parseEdtf("/2011")->end->part.year, 2011);
}

TEST(ParseEdtf, RefusesDaysThatDoNotExist) {
  const EdtfFault fault = faultOf("2012-02-30");
  EXPECT_EQ(fault.rule, "date-impossible");
  EXPECT_EQ(fault.message, "30 February 2012 does not exist: February 2012 has 29 days.");
  EXPECT_EQ(fault.suggestion, "Write 2012-02-29, or 2012-02 when the day is not known.");
  for (const char* text : {"2011-02-29", "2011-00", "2011-13", "2011-2X", "2011-04-31",
                           "2011-05-00", "2011-05-32", "2011-02-3X", "201X-02-30", "201X-04-31",
                           "2011-XX-32", "2011-25", "2011-12-16T24:00:00", "2011-12-16T12:60:00"})
    EXPECT_EQ(faultOf(text).rule, "date-impossible") << text;
}

TEST(ParseEdtf, RefusesIntervalsThatEndBeforeTheyStart) {
  const EdtfFault fault = faultOf("2012-05/2011-12-16");
  EXPECT_EQ(fault.rule, "date-end-before-start");
  EXPECT_EQ(fault.suggestion, "Write the earlier date first: 2011-12-16/2012-05.");
  EXPECT_EQ(faultOf("2012-05/2012-04").rule, "date-end-before-start");
  EXPECT_TRUE(parseEdtf("2012-05/2012-05"));
  EXPECT_TRUE(parseEdtf("2011-05-17/2011"));
}

TEST(ParseEdtf, RefusesWhatIsNoDate) {
  for (const char* text : {"",
                           " ",
                           "/",
                           "../..",
                           "/..",
                           "2011-",
                           "-",
                           "2011-5",
                           "2011-05-1",
                           "20111216",
                           "11",
                           "2011 ",
                           " 2011",
                           "2011-12-16-17",
                           "2011/2012/2013",
                           "2011-12-16T",
                           "2011-12-16T15:00",
                           "2011-12T15:00:00",
                           "2011-12-16T15:00:00+6",
                           "2011-12-16T15:00:00+99:00",
                           "2011-12-16T1X:00:00",
                           "201X-12-16T15:00:00",
                           "2011~?",
                           "??2011",
                           "2011-05~~",
                           "2X11",
                           "XXXX-12-25",
                           "1XXX",
                           "Y2011",
                           "Y17E7",
                           "Y1234567890",
                           "1950S2",
                           "[2011,2012]",
                           "{2011..2013}",
                           "2011-22-05",
                           "n.d.",
                           "2011-\xD0\xB0\xD0\xB1",
                           "\xFF",
                           "Y",
                           "?"})
    EXPECT_EQ(faultOf(text).rule, "date-not-edtf") << text;
}

TEST(ParseEdtf, AnswersEveryShortTextWithoutCrashing) {
  constexpr std::string_view kAlphabet = "0129-XY/.?~%T:Z+S ";
  std::string text;
  std::size_t sound = 0;
  for (const char a : kAlphabet)
    for (const char b : kAlphabet)
      for (const char c : kAlphabet)
        for (const std::string_view tail : {"", "-12", "2011", "-12-16", "/2012", "T15:00:00"}) {
          text = "20";
          text += a;
          text += b;
          text += c;
          text += tail;
          const auto date = parseEdtf(text);
          if (!date) {
            ASSERT_FALSE(date.error().message.empty());
            continue;
          }
          ++sound;
          ASSERT_LT(spanOf(*date).start, spanOf(*date).end) << text;
        }
  EXPECT_GT(sound, 100u);
}

}  // namespace
}  // namespace timeline
