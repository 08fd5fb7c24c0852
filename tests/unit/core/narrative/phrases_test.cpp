#include "core/narrative/phrases.h"

#include <gtest/gtest.h>

#include <fstream>
#include <initializer_list>
#include <sstream>
#include <string>

#include "core/dataset/loader.h"
#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::emptyDataset;
using testing::english;
using testing::entry;
using testing::figure;

const MessageCatalogue& messages() {
  static const MessageCatalogue catalogue = [] {
    std::ifstream file(TIMELINE_SOURCE_DIR "/data/messages/en.json");
    std::ostringstream text;
    text << file.rdbuf();
    return loadCatalogue(text.str()).catalogue.value_or(MessageCatalogue());
  }();
  return catalogue;
}

TEST(FigureInWords, SaysHowTheFigureWasSaid) {
  EXPECT_EQ(figureInWords(figure(FigureKind::exactly, 16), messages()), "16");
  EXPECT_EQ(figureInWords(figure(FigureKind::atLeast, 16), messages()), "at least 16");
  EXPECT_EQ(figureInWords(figure(FigureKind::moreThan, 17), messages()), "more than 17");
  EXPECT_EQ(figureInWords(figure(FigureKind::about, 100), messages()), "about 100");
  EXPECT_EQ(figureInWords(figure(FigureKind::almost, 16'000), messages()), "almost 16,000");
  EXPECT_EQ(figureInWords(figure(FigureKind::atMost, 3), messages()), "at most 3");
  EXPECT_EQ(figureInWords(figure(FigureKind::range, 50, 150), messages()), "50 to 150");
}

TEST(LadderWords, PrefersTheOwnWordingThenTheFigureThenTheStatement) {
  Dataset dataset = emptyDataset();
  Claim claim;
  claim.statement = english("It was *many*.");
  EXPECT_EQ(ladderWords(dataset, claim, messages()), "It was many.");
  claim.figure = figure(FigureKind::exactly, 15);
  EXPECT_EQ(ladderWords(dataset, claim, messages()), "15");
  claim.words = english("15, and 2 \"not linked\"");
  EXPECT_EQ(ladderWords(dataset, claim, messages()), "15, and 2 “not linked”");
}

TEST(PlainWords, PutsFiguresInThePlaceOfClaimReferences) {
  Dataset dataset = emptyDataset();
  Claim claim;
  claim.id = "count";
  claim.figure = figure(FigureKind::atLeast, 16);
  dataset.claims = {claim};
  EXPECT_EQ(plainWords(dataset, "There were {claim:count} of [them](event:x).", messages()),
            "There were at least 16 of them.");
  EXPECT_EQ(plainWords(dataset, "Nothing {claim:unknown} here", messages()), "Nothing  here");
}

TEST(QuotedClaim, IsTheFigureAndNotTheLaddersWording) {
  Dataset dataset = emptyDataset();
  Claim claim;
  claim.id = "count";
  claim.statement = english("There were *many*.");
  claim.words = english("15, and 2 \"not linked\"");
  dataset.claims = {claim};
  EXPECT_EQ(quotedClaim(dataset, "count", messages()), "There were many.");
  dataset.claims[0].figure = figure(FigureKind::exactly, 15);
  EXPECT_EQ(quotedClaim(dataset, "count", messages()), "15");
  EXPECT_EQ(quotedClaim(dataset, "unknown", messages()), "");
}

TEST(QuotedClaim, DoesNotRunInCircles) {
  Dataset dataset = emptyDataset();
  Claim claim;
  claim.id = "count";
  claim.statement = english("As {claim:count} says.");
  dataset.claims = {claim};
  EXPECT_EQ(quotedClaim(dataset, "count", messages()), "As  says.");
}

TEST(AccountsHeading, CountsTheAnswersInWords) {
  Dataset dataset = emptyDataset();
  Question question;
  question.question = english("How many were there?");
  dataset.questions = {question};
  Accounts accounts;
  accounts.claims = {0};
  EXPECT_EQ(accountsHeading(dataset, accounts, messages()), "How many were there? One answer");
  accounts.claims.assign(12, 0);
  EXPECT_EQ(accountsHeading(dataset, accounts, messages()), "How many were there? Twelve answers");
  accounts.claims.assign(31, 0);
  EXPECT_EQ(accountsHeading(dataset, accounts, messages()), "How many were there? 31 answers");
  accounts.disputed = true;
  EXPECT_EQ(accountsHeading(dataset, accounts, messages()),
            "How many were there? 31 answers; they differ");
}

TEST(DateLine, NamesTheDateAndTheFirstPlaces) {
  Dataset dataset = emptyDataset();
  for (const char* name : {"Town", "Port", "Village"}) {
    Place place;
    place.name = english(name);
    dataset.places.push_back(place);
  }
  Event event = entry("a", "2011-12-16");
  EXPECT_EQ(dateLine(dataset, event, messages()), "16 December 2011");
  event.places = {0, 1, 2};
  EXPECT_EQ(dateLine(dataset, event, messages()), "16 December 2011 · Town, Port");
}

TEST(ChapterCounter, CountsFromOne) {
  EXPECT_EQ(chapterCounter(2, 8, messages()), "Chapter 3 of 8");
}

/// The extent of a chapter whose entries have these dates.
std::string extentOf(std::initializer_list<const char*> dates) {
  Dataset dataset = emptyDataset();
  for (const char* date : dates)
    dataset.events.push_back(entry(date, date));
  return extentInWords(tellStory(dataset).chapters[0], messages());
}

TEST(ExtentInWords, IsAsExactAsItsLengthAndItsEntriesAllow) {
  EXPECT_EQ(extentOf({"2011-12-16/2011-12-20"}), "16 to 20 December 2011");
  EXPECT_EQ(extentOf({"2011-12-16"}), "16 December 2011");
  EXPECT_EQ(extentOf({"2011-12-29", "2012-01-03"}), "29 December 2011 to 3 January 2012");
  EXPECT_EQ(extentOf({"2011-10-05", "2016-08-19"}), "October 2011 to August 2016");
  EXPECT_EQ(extentOf({"2012/2020", "2021-02"}), "2012 to February 2021");
  EXPECT_EQ(extentOf({"2011-08"}), "August 2011");
  EXPECT_EQ(extentOf({}), "");
}

TEST(ReturnInWords, NamesTheMonthOrOnlyTheYear) {
  Dataset dataset = emptyDataset(3);
  dataset.events = {entry("a", "2016-08-19", 0), entry("b", "2011-10-05", 1),
                    entry("c", "2017-01-01", 1), entry("d", "2012/2020", 2)};
  const Story story = tellStory(dataset);
  EXPECT_EQ(returnInWords(story.chapters[0], messages()), "");
  EXPECT_EQ(returnInWords(story.chapters[1], messages()), "back to October 2011");
  EXPECT_EQ(returnInWords(story.chapters[2], messages()), "back to 2012");
}

TEST(GapSentence, NamesBothDatesAsExactlyAsTheyAreKnown) {
  Dataset dataset = emptyDataset();
  dataset.events = {entry("years", "2012/2020"), entry("a", "2018-09"), entry("b", "2019-07-17")};
  dataset.events[0].title = english("The *long* years");
  const Story story = tellStory(dataset);
  const StoryItem& item = story.chapters[0].items[2];
  ASSERT_TRUE(item.gapBefore.has_value());
  EXPECT_EQ(gapSentence(*item.gapBefore, messages()),
            "We have no entry between September 2018 and 17 July 2019. That is a limit of what we "
            "could read, not a sign that nothing happened.");
  EXPECT_EQ(spanningSentence(dataset, 0, messages()), "“The long years” continues.");
}

TEST(PersonName, IsShownAsEachLanguageMayShowIt) {
  Person person;
  person.name = english("Given Family");
  person.role = english("a witness");
  EXPECT_EQ(personName(person, "en"), "a witness") << "what nobody decided stays unnamed";
  person.show = {{"*", NameDisplay::initials}, {"en", NameDisplay::full}};
  EXPECT_EQ(personName(person, "en"), "Given Family");
  EXPECT_EQ(personName(person, "ru"), "G. F.");
  person.name = english("Żaneta Ćwiek");
  EXPECT_EQ(personName(person, "ru"), "Ż. Ć.");
}

TEST(SpeakerKindInWords, HasAWordForEveryKind) {
  for (int kind = 0; kind <= static_cast<int>(SpeakerKind::researcher); ++kind) {
    const std::string word = speakerKindInWords(static_cast<SpeakerKind>(kind), messages());
    EXPECT_EQ(word.find("speaker."), std::string::npos) << word;
  }
  EXPECT_EQ(speakerKindInWords(SpeakerKind::rightsGroup, messages()), "rights group");
}

}  // namespace
}  // namespace timeline
