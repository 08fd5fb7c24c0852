#include "site/site_builder.h"

#include "core/time/edtf_parser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace timeline {
namespace {

LocalizedText english(const std::string& text) { return LocalizedText({{"en", text, TextState::draft, "", ""}}); }

MessageCatalogue catalogue() {
  return MessageCatalogue("en", {{"view.sources", "Sources"}, {"quotation.open", "“"}, {"quotation.close", "”"}});
}

Source source(const std::string& id, const std::string& url) {
  Source made;
  made.id = id;
  made.label = "Label " + id;
  made.title = english("Title of " + id);
  made.titleLanguage = "en";
  made.url = url;
  return made;
}

/// A dataset of `chapters` chapters with `eventsEach` entries a day apart.
Dataset datasetOf(std::size_t chapters, std::size_t eventsEach) {
  Dataset dataset;
  dataset.id = "made";
  dataset.version = "1";
  dataset.languages = {"en"};
  dataset.title = english("A title");
  dataset.lead = english("A lead.");
  dataset.tracks.push_back({"track", english("Track"), {1, 2, 3, 255}, {4, 5, 6, 255}});
  dataset.sources = {source("one", "https://example.org/one"), source("two", "https://example.org/two")};
  dataset.sources[1].linked = false;
  for (std::size_t chapter = 0; chapter < chapters; ++chapter) {
    Chapter made;
    made.id = "part-" + std::to_string(chapter);
    made.title = english("Part " + std::to_string(chapter));
    dataset.chapters.push_back(made);
    for (std::size_t index = 0; index < eventsEach; ++index) {
      Event event;
      event.id = "e" + std::to_string(chapter) + "-" + std::to_string(index);
      const std::size_t day = index % 28;
      event.date = *parseEdtf(std::to_string(2000 + index / 28) + "-02-" + (day < 9 ? "0" : "") + std::to_string(day + 1));
      event.title = english("Entry " + event.id);
      event.summary = english("What happened in *" + event.id + "*.");
      event.chapter = chapter;
      event.tracks = {0};
      event.sources = {{0, ""}, {1, ""}};
      dataset.chapters.back().events.push_back(dataset.events.size());
      dataset.events.push_back(event);
    }
  }
  return dataset;
}

std::map<std::string, std::string> filesOf(const Dataset& dataset) {
  std::map<std::string, std::string> files;
  for (const SiteFile& file : buildSite(dataset, catalogue(), {"body{}", "", "assets/story.js", "d.json", "m.json", "abc"}))
    files[file.path] = file.bytes;
  return files;
}

TEST(SiteBuilder, PutsEveryEntryOfAShortChronologyOnTheIndexPage) {
  const Dataset dataset = datasetOf(2, 3);
  const std::string index = filesOf(dataset).at("index.html");
  for (const Event& event : dataset.events) {
    EXPECT_NE(index.find("id=\"event=" + event.id + "\""), std::string::npos) << event.id;
    EXPECT_NE(index.find("<em>" + event.id + "</em>"), std::string::npos) << event.id;
  }
  EXPECT_NE(index.find("id=\"source=one\""), std::string::npos);
}

TEST(SiteBuilder, CitesASourceThatIsNotToBeLinkedWithoutItsAddress) {
  const std::string index = filesOf(datasetOf(1, 1)).at("index.html");
  EXPECT_NE(index.find("https://example.org/one"), std::string::npos);
  EXPECT_EQ(index.find("https://example.org/two"), std::string::npos);
  EXPECT_NE(index.find("Title of two"), std::string::npos);
}

TEST(SiteBuilder, GivesALongChronologyAPageForEachChapterAndKeepsTheIds) {
  const Dataset dataset = datasetOf(3, 200);
  const auto files = filesOf(dataset);
  ASSERT_TRUE(files.count("chapter-part-1.html"));
  EXPECT_NE(files.at("chapter-part-1.html").find("id=\"event=e1-150\""), std::string::npos);
  EXPECT_EQ(files.at("index.html").find("id=\"event=e1-150\""), std::string::npos);
  EXPECT_NE(files.at("index.html").find("href=chapter-part-1.html"), std::string::npos);
  EXPECT_TRUE(files.count("sources.html"));
}

TEST(SiteBuilder, SplitsAChapterThatIsLongerThanAPageByYear) {
  const Dataset dataset = datasetOf(1, 700);
  const auto files = filesOf(dataset);
  ASSERT_TRUE(files.count("chapter-part-0-2003.html"));
  std::size_t entries = 0;
  for (const auto& file : files) {
    std::size_t at = 0;
    while ((at = file.second.find("<article id=\"event=", at)) != std::string::npos) {
      ++entries;
      ++at;
    }
  }
  EXPECT_EQ(entries, dataset.events.size());
}

TEST(SiteBuilder, EscapesWhatTheDatasetSays) {
  Dataset dataset = datasetOf(1, 1);
  dataset.events[0].title = english("<img src=x onerror=alert(1)>");
  const std::string index = filesOf(dataset).at("index.html");
  EXPECT_EQ(index.find("<img src=x"), std::string::npos);
  EXPECT_NE(index.find("&lt;img src=x"), std::string::npos);
}

TEST(SiteBuilder, ShowsAClaimFigureThatProseQuotesByReference) {
  Dataset dataset = datasetOf(1, 1);
  Claim claim;
  claim.id = "count";
  claim.figure = Figure{FigureKind::exactly, 4217, 4217};
  dataset.claims.push_back(claim);
  dataset.events[0].summary = english("They were {claim:count}.");
  const std::string index = filesOf(dataset).at("index.html");
  EXPECT_NE(index.find("<data value=count>"), std::string::npos);
  EXPECT_EQ(index.find("{claim:"), std::string::npos);
}

TEST(SiteBuilder, AllowsNoInlineScriptOrStyleAttribute) {
  for (const auto& file : filesOf(datasetOf(1, 3))) {
    EXPECT_EQ(file.second.find(" style="), std::string::npos) << file.first;
    EXPECT_NE(file.second.find("style-src 'sha256-"), std::string::npos) << file.first;
    EXPECT_EQ(file.second.find("unsafe-inline"), std::string::npos) << file.first;
  }
}

} // namespace
} // namespace timeline
