#include "site/explore_page.h"

#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "core/time/edtf_parser.h"
#include "site/site_builder.h"
#include "support/project_files.h"

namespace timeline {
namespace {

LocalizedText english(const std::string& text) {
  return LocalizedText({{"en", text, TextState::draft, "", ""}});
}

Event event(const std::string& id, const std::string& date, int orderInDay = 0) {
  Event made;
  made.id = id;
  made.date = *parseEdtf(date);
  made.orderInDay = orderInDay;
  made.title = english("The *" + id + "*");
  made.tracks = {0};
  return made;
}

Dataset datasetOf(std::vector<Event> events) {
  Dataset dataset;
  dataset.languages = {"en"};
  dataset.title = english("A title");
  dataset.tracks = {{"work", english("Work"), {1, 2, 3, 255}, {4, 5, 6, 255}},
                    {"play", english("Play & rest"), {7, 8, 9, 255}, {10, 11, 12, 255}}};
  Chapter chapter;
  chapter.id = "part";
  chapter.title = english("Part");
  for (std::size_t index = 0; index < events.size(); ++index)
    chapter.events.push_back(index);
  dataset.chapters.push_back(chapter);
  dataset.events = std::move(events);
  return dataset;
}

std::string fileOf(const Dataset& dataset, const std::string& path) {
  const MessageCatalogue words = *loadCatalogue(readProjectFile("data/messages/en.json")).catalogue;
  const SiteAssets assets{"body{}",          "p{}",    "ol{}",   "assets/story.js",
                          "data/story.json", "m.json", "abcdef0"};
  for (const SiteFile& file : buildSite(dataset, words, assets))
    if (file.path == path) return file.bytes;
  return "";
}

std::string exploreOf(const Dataset& dataset) {
  return fileOf(dataset, "explore.html");
}

TEST(ChronologicalOrder, IsByStartThenByTheExplicitOrderThenAsWritten) {
  const Dataset dataset = datasetOf({event("last", "2012-05"), event("b", "2011-12-16", 2),
                                     event("a", "2011-12-16", 1), event("month", "2011-12"),
                                     event("c", "2011-12-16", 2), event("long", "2010/2013")});
  EXPECT_EQ(chronologicalOrder(dataset), (std::vector<std::size_t>{5, 3, 2, 1, 4, 0}));
}

TEST(ExplorePage, ListsEveryEntryInTheOrderOfTimeWithDateTitleAndTracks) {
  Dataset dataset = datasetOf({event("later", "2012-05"), event("first", "2011-12-16")});
  dataset.events[0].tracks = {1, 0};
  const std::string page = exploreOf(dataset);
  const std::string first =
      "<li class=k0 data-event=1><time datetime=2011-12-16>16 December 2011</time><a "
      "href=\"index.html#event=first\">The <em>first</em></a><small>Work</small>";
  const std::string later =
      "<li class=k1 data-event=0><time datetime=2012-05>May 2012</time><a "
      "href=\"index.html#event=later\">The <em>later</em></a><small>Play &amp; rest, Work</small>";
  ASSERT_NE(page.find(first), std::string::npos) << page;
  ASSERT_NE(page.find(later), std::string::npos) << page;
  EXPECT_LT(page.find(first), page.find(later));
}

TEST(ExplorePage, LeadsToThePageThatHasTheEntry) {
  std::vector<Event> events;
  for (int index = 0; index < 501; ++index)
    events.push_back(event("e" + std::to_string(index), "2011-12-16"));
  const std::string page = exploreOf(datasetOf(std::move(events)));
  EXPECT_NE(page.find("href=\"chapter-part-2011.html#event=e7\""), std::string::npos);
}

TEST(ExplorePage, SaysHowManyEntriesThereAre) {
  EXPECT_NE(
      exploreOf(datasetOf({event("a", "2011"), event("b", "2012")})).find("<p>All 2 entries, each"),
      std::string::npos);
  EXPECT_NE(exploreOf(datasetOf({event("a", "2011")})).find("<p>1 entry, at"), std::string::npos);
}

TEST(ExplorePage, HasThePlacesThatTheScriptFillsAndLoadsIt) {
  const std::string page = exploreOf(datasetOf({event("a", "2011")}));
  EXPECT_NE(page.find("<div id=explore-tools></div>"), std::string::npos);
  EXPECT_NE(page.find("<timeline-explore src=\"data/story.json\" messages=m.json lang=en>"
                      "</timeline-explore>"),
            std::string::npos)
      << page;
  EXPECT_NE(page.find("<script type=module src=\"assets/story.js\">"), std::string::npos);
  EXPECT_EQ(page.find("<documentary-timeline"), std::string::npos);
}

TEST(ExplorePage, HasItsOwnStylesAndTheTracksColours) {
  const std::string page = exploreOf(datasetOf({event("a", "2011")}));
  EXPECT_NE(page.find("<style>body{}p{}ol{}.k0{--track:var(--k0)}.k1{--track:var(--k1)}"
                      ":root{--k0:#010203;--k1:#070809}"),
            std::string::npos)
      << page;
}

TEST(ExplorePage, IsAViewOfEveryPage) {
  const Dataset dataset = datasetOf({event("a", "2011")});
  EXPECT_NE(fileOf(dataset, "index.html").find("<li><a href=explore.html>Explore</a>"),
            std::string::npos);
  EXPECT_NE(fileOf(dataset, "method.html").find("<li><a href=explore.html>Explore</a>"),
            std::string::npos);
  EXPECT_NE(exploreOf(dataset).find("<li><a href=explore.html aria-current=page>Explore</a>"),
            std::string::npos);
}

}  // namespace
}  // namespace timeline
