#include "site/source_view.h"

#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "core/time/edtf_parser.h"
#include "site/source_filters.h"
#include "support/project_files.h"

namespace timeline {
namespace {

LocalizedText english(const std::string& text) {
  return LocalizedText({{"en", text, TextState::draft, "", ""}});
}

Source source(const std::string& label, SourceKind kind, const std::string& language) {
  Source made;
  made.id = label;
  made.label = label;
  made.title = english("Title of " + label);
  made.titleLanguage = language;
  made.url = "https://example.org/" + label;
  made.kind = kind;
  return made;
}

class SourceView : public testing::Test {
 protected:
  SourceView() {
    dataset_.languages = {"en"};
    dataset_.chapters.resize(1);
    dataset_.chapters[0].events = {0};
    dataset_.sources = {source("b", SourceKind::report, "en"), source("a", SourceKind::film, "ru"),
                        source("c", SourceKind::report, "")};
    dataset_.questions.resize(1);
    dataset_.claims.resize(2);
    dataset_.claims[0].id = "answer";
    dataset_.claims[0].question = 0;
    dataset_.claims[0].saidBy.name = english("A court");
    dataset_.claims[0].saidOn = *parseEdtf("2012-05-09");
    dataset_.claims[0].sources = {{0, ""}};
    dataset_.claims[1].id = "loose";
    dataset_.claims[1].saidBy.name = english("A paper");
    dataset_.claims[1].sources = {{0, ""}};
    dataset_.events.resize(1);
    dataset_.events[0].id = "told";
    dataset_.events[0].title = english("What was told");
    dataset_.events[0].date = *parseEdtf("2012-05-03");
    dataset_.events[0].sources = {{0, "p. 12"}};
    dataset_.events[0].questions = {0};
    dataset_.events[0].claims = {1};
  }

  std::string page() {
    const Story story = tellStory(dataset_);
    const DecadeLine decade = decadeLineOf(dataset_, story);
    SitePlan plan;
    plan.pageOfEvent = {"index.html"};
    plan.pageOfSources = "index.html";
    const RenderContext context{dataset_, story, decade, messages_, plan, "sources.html"};
    HtmlWriter html;
    writeSourceView(html, context);
    EXPECT_TRUE(html.closed());
    return html.html();
  }

  static bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  Dataset dataset_;
  MessageCatalogue messages_ = *loadCatalogue(readProjectFile("data/messages/en.json")).catalogue;
};

TEST_F(SourceView, ListsEverySourceByLabel) {
  const std::string html = page();
  const std::size_t first = html.find("id=\"source=a\"");
  const std::size_t second = html.find("id=\"source=b\"");
  ASSERT_NE(second, std::string::npos);
  EXPECT_LT(first, second);
  EXPECT_LT(second, html.find("id=\"source=c\""));
}

TEST_F(SourceView, LeadsToTheEntriesAndClaimsThatRestOnASource) {
  const std::string html = page();
  EXPECT_TRUE(holds(html, "What rests on it</u> · 1 entry · 2 claims"));
  EXPECT_TRUE(holds(html, "<a href=\"index.html#event=told\">What was told</a>"));
  EXPECT_TRUE(holds(html, "<span class=locator>p. 12</span>"));
  EXPECT_TRUE(holds(html, "<a href=\"index.html#claim=answer\">A court · 9 May 2012</a>"));
  EXPECT_TRUE(holds(html, "<a href=\"index.html#event=told\">A paper</a>"))
      << "a claim outside of ladders has no address of its own";
  EXPECT_TRUE(holds(html, "No entry rests on it."));
}

TEST_F(SourceView, LinksNoSourceThatIsNotToBeLinked) {
  dataset_.sources[1].linked = false;
  const std::string html = page();
  EXPECT_FALSE(holds(html, "https://example.org/a"));
  EXPECT_TRUE(holds(html, "https://example.org/b"));
  EXPECT_TRUE(holds(html, "Cited, not linked."));
}

TEST_F(SourceView, LinksAnArchivedCopyOnlyWhereOneIsRecorded) {
  EXPECT_FALSE(holds(page(), "Archived copy"));
  dataset_.sources[0].archiveUrl = "https://example.org/kept";
  EXPECT_TRUE(holds(page(), "href=\"https://example.org/kept\""));
}

TEST_F(SourceView, LeadsFromARepeatToTheOriginalAndBack) {
  dataset_.sources[1].derivesFrom = {0};
  const std::string html = page();
  EXPECT_TRUE(holds(html, "<a href=\"#source=b\">Repeats b.</a>"));
  EXPECT_TRUE(holds(html, "Repeated by <a href=\"#source=a\">a</a>"));
}

TEST_F(SourceView, CountsSourcesByLanguageAndKindTheMostFirst) {
  const std::string html = page();
  EXPECT_TRUE(holds(html, "hidden>")) << "the filters wait for the script";
  const std::string choice = "<input type=checkbox name=language value=";
  EXPECT_TRUE(holds(html, choice + "en> English <span class=amount>2</span>"))
      << "a work whose language is not told counts to the dataset's";
  EXPECT_LT(html.find(choice + "en"), html.find(choice + "ru"));
  EXPECT_TRUE(holds(html, "value=film> film <span class=amount>1</span>"));
}

TEST_F(SourceView, NamesEveryKindAsTheDatasetWritesIt) {
  for (int kind = 0; kind <= static_cast<int>(SourceKind::campaignPage); ++kind) {
    const std::string token(sourceKindToken(static_cast<SourceKind>(kind)));
    EXPECT_TRUE(messages_.has("sourceKind." + token)) << token;
    EXPECT_TRUE(holds(readProjectFile("data/schema/timeline-1.schema.json"), '"' + token + '"'));
  }
}

}  // namespace
}  // namespace timeline
