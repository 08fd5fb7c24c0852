#include "core/time/edtf_advice.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(EdtfAdvice, PutsTheNumbersOfADateInOrder) {
  EXPECT_EQ(notEdtf("16.12.2011").suggestion, "Write 2011-12-16.");
  EXPECT_EQ(notEdtf("5.6.2011").suggestion, "Write 2011-06-05.");
  EXPECT_EQ(notEdtf("2011-5-17").suggestion, "Write 2011-05-17.");
  EXPECT_EQ(notEdtf("2011/12/16").suggestion, "Write 2011-12-16.");
  EXPECT_EQ(notEdtf("12/2011").suggestion, "Write 2011-12.");
}

TEST(EdtfAdvice, KnowsTheNamesOfMonths) {
  EXPECT_EQ(notEdtf("16 December 2011").suggestion, "Write 2011-12-16.");
  EXPECT_EQ(notEdtf("Sept 2011").suggestion, "Write 2011-09.");
  EXPECT_EQ(notEdtf("May 5, 2011").suggestion, "Write 2011-05-05.");
}

TEST(EdtfAdvice, NamesTheMarkForApproximateAndTheSlash) {
  EXPECT_NE(notEdtf("c. 2011").suggestion.find('~'), std::string::npos);
  EXPECT_NE(notEdtf("about May 2011").suggestion.find('~'), std::string::npos);
  EXPECT_NE(notEdtf("2011\u20132012").suggestion.find("slash"), std::string::npos);
  EXPECT_NE(notEdtf("2011 to 2012").suggestion.find("slash"), std::string::npos);
}

TEST(EdtfAdvice, ShowsExamplesWhereNothingCanBeGuessed) {
  EXPECT_NE(notEdtf("n.d.").suggestion.find("2011-12-16"), std::string::npos);
  EXPECT_EQ(notEdtf("yesterday").suggestion, notEdtf("n.d.").suggestion);
  EXPECT_EQ(notEdtf("").message, "The date is empty.");
}

TEST(EdtfAdvice, AsksForPlainDigitsInsteadOfExponents) {
  for (const char* text : {"Y17E7", "1950S2", "Y2011"})
    EXPECT_NE(notEdtf(text).suggestion.find("digits only"), std::string::npos) << text;
}

TEST(EdtfAdvice, CutsLongTextsBetweenCharacters) {
  const EdtfFault fault = notEdtf(std::string(59, 'x') + "\u04DA" + std::string(10'000, 'y'));
  EXPECT_LT(fault.message.size(), 120u);
  EXPECT_NE(fault.message.find("\u04DA\u2026"), std::string::npos);
}

}  // namespace
}  // namespace timeline
