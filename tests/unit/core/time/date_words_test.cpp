#include "core/time/date_words.h"

#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "core/time/edtf_parser.h"
#include "support/project_files.h"

namespace timeline {
namespace {

class DateWords : public testing::Test {
 protected:
  void SetUp() override {
    CatalogueResult loaded = loadCatalogue(readProjectFile("data/messages/en.json"));
    ASSERT_TRUE(loaded.catalogue);
    messages_ = std::move(*loaded.catalogue);
  }

  std::string full(const char* text) { return words(text, DateStyle::full); }
  std::string brief(const char* text) { return words(text, DateStyle::brief); }

 private:
  std::string words(const char* text, DateStyle style) {
    const auto date = parseEdtf(text);
    EXPECT_TRUE(date) << text;
    return date ? dateInWords(*date, messages_, style) : "";
  }

  MessageCatalogue messages_;
};

TEST_F(DateWords, SaysSingleDates) {
  EXPECT_EQ(full("2011-12-16"), "16 December 2011");
  EXPECT_EQ(full("2011-12-06"), "6 December 2011");
  EXPECT_EQ(full("2011-12"), "December 2011");
  EXPECT_EQ(full("2011"), "2011");
  EXPECT_EQ(full("2011-22"), "summer 2011");
  EXPECT_EQ(full("-0009"), "10 BC");
}

TEST_F(DateWords, SaysWhatIsNotSure) {
  EXPECT_EQ(full("2011-05~"), "about May 2011");
  EXPECT_EQ(full("2011-05?"), "perhaps May 2011");
  EXPECT_EQ(full("2011-05%"), "perhaps about May 2011");
  EXPECT_EQ(full("201X"), "the 2010s");
  EXPECT_EQ(full("20XX"), "between 2000 and 2099");
  EXPECT_EQ(full("2011-12-XX"), "December 2011");
}

TEST_F(DateWords, SaysIntervalsWithoutRepeating) {
  EXPECT_EQ(full("2011-12-16/2011-12-19"), "from 16 to 19 December 2011");
  EXPECT_EQ(full("2011-10-10/2011-12-26"), "from 10 October to 26 December 2011");
  EXPECT_EQ(full("2011-12-16/2012-01-04"), "from 16 December 2011 to 4 January 2012");
  EXPECT_EQ(full("2021-01/2021-03"), "from January to March 2021");
  EXPECT_EQ(full("2012/2020"), "from 2012 to 2020");
  EXPECT_EQ(full("2013-11-02~/2013-11-03~"), "from about 2 to about 3 November 2013");
  EXPECT_EQ(full("2010-12~/2011-04-20"), "from about December 2010 to 20 April 2011");
  EXPECT_EQ(full("2012-04-16/2012-05"), "from 16 April 2012 to May 2012");
}

TEST_F(DateWords, SaysOpenAndUnknownEnds) {
  EXPECT_EQ(full("2011-05/.."), "from May 2011 on");
  EXPECT_EQ(full("2011-05/"), "from May 2011, end unknown");
  EXPECT_EQ(full("../2011-05"), "until May 2011");
  EXPECT_EQ(full("/2011-05"), "until May 2011, start unknown");
}

TEST_F(DateWords, SaysClockTimesAsTheyWereGiven) {
  EXPECT_EQ(full("2011-12-16T15:00:00+06:00"), "16 December 2011, 15:00");
  EXPECT_EQ(full("2011-12-16T15:04:05"), "16 December 2011, 15:04:05");
}

TEST_F(DateWords, IsShortInLadders) {
  EXPECT_EQ(brief("2011-12-16"), "16 Dec 2011");
  EXPECT_EQ(brief("2012-02"), "Feb 2012");
  EXPECT_EQ(brief("2012"), "2012");
  EXPECT_EQ(brief("2012-02~"), "about Feb 2012");
  EXPECT_EQ(brief("2011-12-16/2011-12-19"), "16\u201319 Dec 2011");
  EXPECT_EQ(brief("2011-12-30/2012-01-04"), "30 Dec 2011 \u2013 4 Jan 2012");
  EXPECT_EQ(brief("2021-01/2021-03"), "Jan\u2013Mar 2021");
}

/// Words of a language that inflects its months, and writes the year with a word of its own.
MessageCatalogue inflected() {
  return {"ru",
          {{"date.approximate", "около {date}"},
           {"date.uncertain", "возможно, {date}"},
           {"date.interval", "{start} – {end}"},
           {"date.openEnd", "с {start}"},
           {"date.month.5", "май"},
           {"date.month.12", "декабрь"},
           {"date.monthAfterDay.5", "мая"},
           {"date.monthAfterDay.12", "декабря"},
           {"date.monthBrief.5", "май"},
           {"date.monthOfYear", "{month} {year}"},
           {"date.monthOfYearGoverned", "{month} {year} года"},
           {"date.yearGoverned", "{year} года"},
           {"date.day", "{day} {month} {year} года"}}};
}

TEST(DateWordsOfAnInflectedLanguage, GovernsTheDateAfterAWordThatAsksForIt) {
  const MessageCatalogue messages = inflected();
  const auto full = [&](const char* text) { return dateInWords(*parseEdtf(text), messages); };
  EXPECT_EQ(full("2011-05"), "май 2011");
  EXPECT_EQ(full("2011-05~"), "около мая 2011 года");
  EXPECT_EQ(full("2011~"), "около 2011 года");
  EXPECT_EQ(full("2011-05?"), "возможно, май 2011");
  EXPECT_EQ(full("2011-05/.."), "с мая 2011 года");
  EXPECT_EQ(full("2011-12-16~"), "около 16 декабря 2011 года");
  EXPECT_EQ(full("2010-12~/2011-05"), "около декабря 2010 года – май 2011");
  EXPECT_EQ(dateInWords(*parseEdtf("2011-05~"), messages, DateStyle::brief), "около мая 2011 года");
  EXPECT_EQ(governedDateInWords(parseEdtf("2011-12")->start.part, messages), "декабря 2011 года");
  EXPECT_EQ(governedDateInWords(parseEdtf("2011")->start.part, messages), "2011 года");
}

TEST(MachineDate, WritesWhatTimeElementsTake) {
  const auto machine = [](const char* text) { return machineDate(parseEdtf(text)->start.part); };
  EXPECT_EQ(machine("2011"), "2011");
  EXPECT_EQ(machine("2011-05~"), "2011-05");
  EXPECT_EQ(machine("2011-05-07"), "2011-05-07");
  EXPECT_EQ(machine("0987"), "0987");
  EXPECT_EQ(machine("2011-12-16T15:00:00"), "2011-12-16");
  for (const char* text : {"2011-22", "201X", "20XX", "2011-12-XX", "-0009", "0000"})
    EXPECT_EQ(machine(text), "") << text;
}

}  // namespace
}  // namespace timeline
