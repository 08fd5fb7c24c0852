#include "site/embed_pages.h"

#include <gtest/gtest.h>

#include <map>

#include "core/dataset/loader.h"
#include "core/time/edtf_parser.h"
#include "site/site_builder.h"
#include "support/project_files.h"

namespace timeline {
namespace {

/// Three entries in two chapters, on two tracks, with one source.
const char* const kDataset = R"({
  "format": "timeline-1", "id": "made", "version": "7", "date": "2026-01-02", "languages": ["en"],
  "title": {"en": "A <title>"}, "lead": {"en": "A lead."}, "dataLicence": "CC BY 4.0",
  "method": {"en": "As it was."},
  "tracks": [{"id": "work", "name": {"en": "Work"}, "light": "#7A3815", "dark": "#D16234"},
             {"id": "play", "name": {"en": "Play"}, "light": "#244A6B", "dark": "#6FA8DC"}],
  "chapters": [{"id": "first", "title": {"en": "The *first*"}, "about": {"en": "About it."}},
               {"id": "second", "title": {"en": "The second"}, "about": {"en": "About it."}}],
  "sources": [{"id": "paper", "label": "Paper 2011", "title": {"en": "A paper"},
               "titleLanguage": "en", "publisher": "P", "date": "2011", "url": "https://example.org/paper", "kind": "news",
               "reading": "whole"}],
  "events": [
    {"id": "one", "date": "2011-05-26", "title": {"en": "One"}, "summary": {"en": "See [two](event:two)."},
     "chapter": "first", "tracks": ["work"], "sources": ["paper"]},
    {"id": "two", "date": "2011-08/2011-09", "title": {"en": "Two"}, "summary": {"en": "It was."},
     "chapter": "first", "tracks": ["play"], "sources": ["paper"]},
    {"id": "three", "date": "2021-07-01/..", "title": {"en": "Three"}, "summary": {"en": "It is."},
     "chapter": "second", "tracks": ["work", "play"], "sources": ["paper"]}]})";

std::map<std::string, std::string> filesOf(const std::string& json) {
  const LoadResult loaded = loadDataset(json);
  EXPECT_TRUE(loaded.dataset && loaded.dataset->events.size() == 3);
  SiteAssets assets{"body{}",       "", "", "assets/story.js", "data/d.json", "data/m.json",
                    "0123456789abc"};
  assets.embedCss = "h1{}";
  assets.embedScript = "assets/embed.js";
  std::map<std::string, std::string> files;
  const auto catalogue = *loadCatalogue(readProjectFile("data/messages/en.json")).catalogue;
  for (const SiteFile& file : buildSite(*loaded.dataset, catalogue, assets))
    files[file.path] = file.bytes;
  return files;
}

const std::string& page(const std::string& name) {
  static const std::map<std::string, std::string> files = filesOf(kDataset);
  return files.at("embed/" + name + ".html");
}

bool has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

TEST(EmbedPages, ShowTheWholeAChapterATrackAnEntryAndASource) {
  for (const char* id : {"one", "two", "three"})
    EXPECT_TRUE(has(page("index"), std::string("<article id=\"event=") + id)) << id;
  EXPECT_TRUE(has(page("chapter-first"), "<article id=\"event=two"));
  EXPECT_FALSE(has(page("chapter-first"), "<article id=\"event=three"));
  EXPECT_FALSE(has(page("track-work"), "<article id=\"event=two"));
  EXPECT_TRUE(has(page("track-work"), "<article id=\"event=three"));
  EXPECT_TRUE(has(page("track-work"), "Work · 2 entries"));
  EXPECT_TRUE(has(page("event-two"), "<article id=\"event=two"));
  EXPECT_FALSE(has(page("event-two"), "<article id=\"event=one"));
  EXPECT_TRUE(has(page("source-paper"), "<li id=\"source=paper\""));
  EXPECT_TRUE(has(page("explore"), "<timeline-explore data-src=\"../data/d.json\""));
}

TEST(EmbedPages, LeadToTheSiteForWhatTheyDoNotShow) {
  EXPECT_TRUE(has(page("event-one"), "href=\"../index.html#event=two\""));
  EXPECT_TRUE(has(page("index"), "href=\"#event=two\""));
  EXPECT_TRUE(has(page("event-one"), "href=\"../sources.html#source=paper\""));
  EXPECT_TRUE(has(page("event-one"), "href=\"../index.html#chapter=first\""));
  EXPECT_TRUE(has(page("source-paper"), "href=\"../index.html#event=one\""));
  EXPECT_TRUE(has(page("event-one"), "href=\"../corrections.html#report\""));
}

TEST(EmbedPages, AllNameTitleLicenceVersionAndTheWayHome) {
  const std::map<std::string, std::string> files = filesOf(kDataset);
  std::size_t pages = 0;
  for (const auto& [path, bytes] : files) {
    if (path.rfind("embed/", 0) != 0) continue;
    ++pages;
    const std::size_t foot = bytes.find("<footer class=embed-foot");
    ASSERT_NE(foot, std::string::npos) << path;
    for (const char* words : {"A &lt;title&gt;", "CC BY 4.0", "Dataset 7, 2026-01-02", "0123456789",
                              "href=\"../", "Open the whole documentary"})
      EXPECT_NE(bytes.find(words, foot), std::string::npos) << path << ": " << words;
    EXPECT_FALSE(has(bytes, "<script src=assets")) << path;
  }
  EXPECT_EQ(pages, 1u + 2u + 2u + 3u + 1u + 1u);
}

TEST(EmbedPages, NameTheDaysOfEveryEntryForRanges) {
  EXPECT_TRUE(has(page("index"), "data-span=\"2011-05-26/2011-05-26\""));
  EXPECT_TRUE(has(page("index"), "data-span=\"2011-08-01/2011-09-30\""));
  EXPECT_TRUE(has(page("index"), "data-span=\"2021-07-01/\""));
}

TEST(EmbedPages, DrawOnlyOnceTheirScriptAllowsIt) {
  EXPECT_TRUE(has(page("event-one"), "<documentary-timeline data-src=\"../data/d.json\""));
  EXPECT_FALSE(has(page("event-one"), " src=\"../data/d.json\""));
  EXPECT_LT(page("event-one").find("../assets/embed.js"),
            page("event-one").find("../assets/story.js"));
}

TEST(EmbedPages, OpenLinksOutsideOfTheFrameAndAreNotListedBySearchEngines) {
  EXPECT_TRUE(has(page("event-one"), "<base target=_blank>"));
  EXPECT_TRUE(has(page("event-one"), "<meta name=robots content=noindex>"));
  EXPECT_TRUE(has(page("event-one"), "<link rel=canonical href=\"../index.html#event=one\">"));
}

TEST(EmbedPages, LeaveOutTheStretchBeforeAnEntryThatStandsAlone) {
  EXPECT_TRUE(has(page("index"), "class=gap"));
  EXPECT_FALSE(has(page("event-three"), "class=gap"));
}

}  // namespace
}  // namespace timeline
