#include "site/entry_references.h"

#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "core/time/edtf_parser.h"
#include "support/project_files.h"

namespace timeline {
namespace {

LocalizedText english(const std::string& text) {
  return LocalizedText({{"en", text, TextState::draft, "", ""}});
}

/// Two entries in the wrong order; the place is in both, twice in one.
Dataset datasetOfTwo() {
  Dataset dataset;
  dataset.languages = {"en"};
  dataset.chapters.resize(1);
  dataset.chapters[0].events = {0, 1};
  dataset.places.resize(2);
  dataset.events.resize(2);
  for (std::size_t index = 0; index < 2; ++index) {
    dataset.events[index].id = index == 0 ? "later" : "earlier";
    dataset.events[index].title = english(index == 0 ? "*Later* & more" : "Earlier");
    dataset.events[index].date = *parseEdtf(index == 0 ? "2012-05-03" : "2011-05");
    dataset.events[index].places = {1, 1};
  }
  return dataset;
}

class EntryReferences : public testing::Test {
 protected:
  Dataset dataset_ = datasetOfTwo();
  MessageCatalogue messages_ = *loadCatalogue(readProjectFile("data/messages/en.json")).catalogue;
  Story story_ = tellStory(dataset_);
  DecadeLine decade_ = decadeLineOf(dataset_, story_);
  SitePlan plan_;
  RenderContext context_{dataset_, story_, decade_, messages_, plan_, "register.html"};

  void SetUp() override { plan_.pageOfEvent = {"index.html", "chapter-one.html"}; }
};

TEST_F(EntryReferences, FindsEveryEntryOnceInTheOrderOfTheStory) {
  const auto entries = entriesByItem(context_, &Event::places, 2);
  EXPECT_TRUE(entries[0].empty());
  EXPECT_EQ(entries[1], (std::vector<std::size_t>{1, 0}));
}

TEST_F(EntryReferences, LeadsToThePageThatHoldsTheEntry) {
  HtmlWriter html;
  writeEntryReferences(html, context_, {1, 0});
  EXPECT_EQ(html.html(),
            "<ul class=entry-list><li><span class=when>May 2011</span> "
            "<a href=\"chapter-one.html#event=earlier\">Earlier</a>"
            "<li><span class=when>3 May 2012</span> "
            "<a href=\"index.html#event=later\">Later &amp; more</a></ul>");
}

TEST_F(EntryReferences, SaysNothingOfNothing) {
  HtmlWriter html;
  writeEntryReferences(html, context_, {});
  writeVariants(html, context_, {});
  EXPECT_EQ(html.html(), "");
}

TEST_F(EntryReferences, NamesOtherSpellings) {
  HtmlWriter html;
  writeVariants(html, context_, {"Color", "Колор"});
  EXPECT_EQ(html.html(), "<p class=variants>Also written: Color, Колор</p>");
}

}  // namespace
}  // namespace timeline
