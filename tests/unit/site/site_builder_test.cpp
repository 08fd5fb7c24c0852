#include "site/site_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/dataset/loader.h"
#include "core/time/edtf_parser.h"
#include "support/project_files.h"

namespace timeline {
namespace {

LocalizedText english(const std::string& text) {
  return LocalizedText({{"en", text, TextState::draft, "", ""}});
}

MessageCatalogue catalogue() {
  return *loadCatalogue(readProjectFile("data/messages/en.json")).catalogue;
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
  dataset.sources = {source("one", "https://example.org/one"),
                     source("two", "https://example.org/two")};
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
      event.date = *parseEdtf(std::to_string(2000 + index / 28) + "-02-" + (day < 9 ? "0" : "") +
                              std::to_string(day + 1));
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

/// The site's own: embed_pages_test.cpp has those for frames.
std::map<std::string, std::string> filesOf(const Dataset& dataset) {
  std::map<std::string, std::string> files;
  for (const SiteFile& file : buildSite(
           dataset, catalogue(), {"body{}", "", "", "assets/story.js", "d.json", "m.json", "abc"}))
    if (file.path.rfind("embed/", 0) != 0) files[file.path] = file.bytes;
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

std::size_t countOf(const std::string& words, const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
    ++count;
  return count;
}

TEST(SiteBuilder, OpensEveryPageOfALongChronologyWithOneHeadingOfItsOwn) {
  Dataset dataset = datasetOf(2, 700);
  dataset.chapters[0].title = english("A *long* part");
  const auto files = filesOf(dataset);
  for (const auto& file : files)
    EXPECT_EQ(countOf("<h1", file.second), 1u) << file.first;
  const std::string& first = files.at("chapter-part-0-2000.html");
  EXPECT_NE(first.find("<h1 id=c0>A <em>long</em> part</h1>"), std::string::npos);
  const std::string& later = files.at("chapter-part-0-2003.html");
  EXPECT_NE(later.find("data-a=c0 aria-labelledby=c0><h1 id=c0>A long part, continued: 2003</h1>"),
            std::string::npos);
  EXPECT_NE(later.find("<title>A long part 2003 · A title</title>"), std::string::npos);
  EXPECT_EQ(countOf("id=\"chapter=", later), 0u);
}

TEST(SiteBuilder, LinksEveryPageOfALongChronologyToItsNeighbours) {
  const auto files = filesOf(datasetOf(2, 700));
  const std::string first = "chapter-part-0-2000.html";
  std::string page = first;
  std::size_t pages = 0;
  std::string before;
  while (!page.empty()) {
    const std::string& html = files.at(page);
    EXPECT_EQ(html.find("rel=prev") != std::string::npos, !before.empty()) << page;
    if (!before.empty()) {
      EXPECT_NE(html.find("<a href=" + before + " rel=prev>"), std::string::npos) << page;
    }
    EXPECT_NE(html.find("<nav class=wrap aria-label=\"Pages before and after\">"),
              std::string::npos)
        << page;
    before = page;
    const std::size_t end = html.find(" rel=next>");
    const std::size_t start = html.rfind("href=", end) + 5;
    page = end == std::string::npos ? "" : html.substr(start, end - start);
    ++pages;
  }
  EXPECT_EQ(pages, static_cast<std::size_t>(std::count_if(
                       files.begin(), files.end(),
                       [](const auto& file) { return file.first.rfind("chapter-", 0) == 0; })));
  EXPECT_NE(files.at(first).find(">Next page: Part 0 2001</a>"), std::string::npos);
  EXPECT_EQ(files.at("index.html").find("rel=next"), std::string::npos);
}

TEST(SiteBuilder, NamesTheSheetsOfAYearThatFillsSeveralPages) {
  Dataset dataset = datasetOf(1, 1200);
  for (Event& event : dataset.events)
    event.date = *parseEdtf("2000-02-01");
  const auto files = filesOf(dataset);
  EXPECT_NE(
      files.at("chapter-part-0-2000-3.html").find("<h1 id=c0>Part 0, continued: 2000, part 3</h1>"),
      std::string::npos);
  EXPECT_NE(
      files.at("index.html").find("<a href=chapter-part-0-2000-2.html>Part 0 2000, part 2</a>"),
      std::string::npos);
}

TEST(SiteBuilder, DrawsTheStrokesOnceOnEveryPageThatShowsThem) {
  for (const std::size_t eventsEach : {3u, 300u}) {
    std::size_t strips = 0;
    for (const auto& file : filesOf(datasetOf(2, eventsEach))) {
      const std::string& html = file.second;
      const std::size_t here = countOf("class=chapter-strip", html);
      strips += here;
      EXPECT_EQ(countOf("id=strokes", html), here > 0 || file.first == "index.html" ? 1u : 0u)
          << file.first;
      EXPECT_EQ(countOf("<g id=strokes><path ", html), countOf("id=strokes", html)) << file.first;
    }
    EXPECT_EQ(strips, 2u);
  }
}

TEST(SiteBuilder, WritesAPageOfSourcesThatTheStorysOwnListLeadsTo) {
  const auto files = filesOf(datasetOf(1, 2));
  EXPECT_NE(files.at("sources.html").find("id=\"source=one\""), std::string::npos);
  EXPECT_NE(files.at("sources.html").find("src=\"assets/story.js\""), std::string::npos);
  EXPECT_NE(files.at("index.html").find("<h2 id=sources><a href=sources.html>"), std::string::npos);
  EXPECT_NE(files.at("index.html").find("href=\"#source=one\""), std::string::npos);
}

TEST(SiteBuilder, KeepsTheRegisterAloneOutOfSearchEngines) {
  for (const auto& [path, bytes] : filesOf(datasetOf(1, 2)))
    EXPECT_EQ(bytes.find("content=noindex") != std::string::npos, path == "register.html") << path;
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

/// A dataset whose one entry shows a question with this claim, and the claim itself where `loose`.
Dataset withClaim(Claim claim, bool loose) {
  Dataset dataset = datasetOf(1, 1);
  Question question;
  question.id = "how-many";
  question.question = english("How many?");
  dataset.questions.push_back(question);
  claim.id = "count";
  claim.statement = english("They were five.");
  claim.saidBy.name = english("A speaker");
  claim.sources = {{0, ""}};
  if (!loose) {
    claim.question = 0;
    claim.figure = Figure{FigureKind::exactly, 5, 5};
    dataset.events[0].questions = {0};
  }
  dataset.claims.push_back(claim);
  dataset.events[0].claims = {0};
  return dataset;
}

TEST(SiteBuilder, SaysOfAVerdictWhoWhenAndWhy) {
  Claim claim;
  claim.status = ClaimStatus::refuted;
  claim.verdict = Verdict{"An editor", "2026-05-03", english("The *register* has four.")};
  const std::string verdict = "Refuted by An editor, 3 May 2026. The <em>register</em> has four.";
  const std::string ladder = filesOf(withClaim(claim, false)).at("index.html");
  EXPECT_NE(ladder.find("<div class=answer>5 — refuted</div>"), std::string::npos) << ladder;
  EXPECT_NE(ladder.find("<div class=statement>" + verdict + "</div>"), std::string::npos);
  const std::string list = filesOf(withClaim(claim, true)).at("index.html");
  EXPECT_NE(list.find("Label one</a>. " + verdict + "</small>"), std::string::npos);
  claim.status = ClaimStatus::confirmed;
  const std::string confirmed = filesOf(withClaim(claim, false)).at("index.html");
  EXPECT_NE(confirmed.find("5 — confirmed</div>"), std::string::npos);
  EXPECT_NE(confirmed.find("Confirmed by An editor, 3 May 2026. "), std::string::npos);
}

TEST(SiteBuilder, SaysWhatIsUnverifiedAndNothingOfWhatIsReported) {
  Claim claim;
  const std::string reported = filesOf(withClaim(claim, false)).at("index.html");
  EXPECT_NE(reported.find("<div class=answer>5</div>"), std::string::npos);
  claim.status = ClaimStatus::unverified;
  EXPECT_NE(filesOf(withClaim(claim, false))
                .at("index.html")
                .find("<div class=answer>5 — unverified</div>"),
            std::string::npos);
  EXPECT_NE(filesOf(withClaim(claim, true)).at("index.html").find(" · unverified · "),
            std::string::npos);
}

TEST(SiteBuilder, ShowsTheEntrysPicturesInBoxesOfTheirSizeWithCaptionAndCredit) {
  Dataset dataset = datasetOf(1, 1);
  Media picture;
  picture.file = "pier.png";
  picture.widthPx = 640;
  picture.heightPx = 480;
  picture.credit = "A. Painter";
  picture.licence = "CC BY 4.0";
  dataset.media = {picture, picture};
  dataset.media[1].alt = english("A \"pier\"");
  dataset.media[1].caption = english("The *pier*.");
  dataset.events[0].media = {1, 0};
  const std::string index = filesOf(dataset).at("index.html");
  const std::string first =
      "<figure><img data-a=p1 data-media=1 src=\"assets/pier.png\" width=640 height=480 "
      "loading=lazy"
      " alt=\"A &quot;pier&quot;\"><figcaption class=note><small>The <em>pier</em>. · A. Painter, "
      "CC BY 4.0"
      "</small></figcaption></figure><figure><img data-a=p0 ";
  EXPECT_NE(index.find(first), std::string::npos);
  EXPECT_NE(index.find(" alt><figcaption class=note><small>A. Painter, CC BY 4.0<"),
            std::string::npos);
}

TEST(SiteBuilder, ShowsFourAnswersAndKeepsTheOthersInAListThatCountsOn) {
  Dataset dataset = datasetOf(1, 1);
  Question question;
  question.id = "how-long";
  question.question = english("How long?");
  dataset.questions = {question};
  dataset.events[0].questions = {0};
  for (int number = 1; number <= 6; ++number) {
    Claim claim;
    claim.id = "answer-" + std::to_string(number);
    claim.question = 0;
    claim.figure = Figure{FigureKind::exactly, number, number};
    claim.statement = english("It was said.");
    claim.saidBy.name = english("Somebody");
    dataset.claims.push_back(claim);
  }
  const std::string index = filesOf(dataset).at("index.html");
  const std::size_t fourth = index.find("id=\"claim=answer-4\"");
  const std::size_t rest =
      index.find("<details><summary class=rung><u>2 more answers</u></summary>");
  const std::size_t fifth = index.find("id=\"claim=answer-5\"");
  ASSERT_NE(rest, std::string::npos);
  EXPECT_TRUE(fourth < rest && rest < fifth);
  EXPECT_NE(index.find("start=5", rest), std::string::npos);
  EXPECT_NE(index.find("How long? Six answers; they differ"), std::string::npos);

  dataset.claims.resize(4);
  EXPECT_EQ(filesOf(dataset).at("index.html").find("more answer"), std::string::npos);
}

TEST(SiteBuilder, WritesTheStopsOfGuidedPathsBesideTheDatasetAndOffersThem) {
  Dataset dataset = datasetOf(2, 2);
  dataset.chapters[1].quiet = true;
  dataset.chapters[1].contentNote = english("It is *loud* there.");
  dataset.paths = {{"short", english("In \"short\""), {0, 3}}, {"empty", english("Nothing"), {}}};
  dataset.waysIn = {{english("Begin"), "path:short"}, {english("None"), "path:empty"}};
  const auto files = filesOf(dataset);
  EXPECT_EQ(files.at("d.paths.en.json"),
            "{\"quiet\":{\"part-1\":\"It is loud there.\"},\"paths\":[{\"id\":\"short\","
            "\"title\":\"In “short”\",\"stops\":["
            "{\"event\":\"e0-0\",\"chapter\":\"part-0\",\"page\":\"index.html\"},"
            "{\"event\":\"e1-1\",\"chapter\":\"part-1\",\"page\":\"index.html\"}]}]}\n");
  EXPECT_NE(files.at("index.html").find("<a href=\"#event=e0-0\" data-path=short>Begin"),
            std::string::npos);
  EXPECT_EQ(files.at("index.html").find(">None"), std::string::npos);
  EXPECT_NE(files.at("register.html").find("index.html#path=short"), std::string::npos);
  EXPECT_EQ(files.at("register.html").find("#path=empty"), std::string::npos);
}

TEST(SiteBuilder, CarriesThePreparedTextOfAReportInThePage) {
  const std::string page = filesOf(datasetOf(1, 1)).at("corrections.html");
  const std::size_t report = page.find("<h2 id=report>");
  ASSERT_NE(report, std::string::npos);
  EXPECT_NE(
      page.find("<li>Version: 1<li>What is wrong or missing:<li>How do you know (source):</ul>",
                report),
      std::string::npos);
  EXPECT_EQ(page.find("{subject}"), std::string::npos);
}

TEST(SiteBuilder, AllowsNoInlineScriptOrStyleAttribute) {
  for (const auto& file : filesOf(datasetOf(1, 3))) {
    EXPECT_EQ(file.second.find(" style="), std::string::npos) << file.first;
    EXPECT_NE(file.second.find("style-src 'sha256-"), std::string::npos) << file.first;
    EXPECT_EQ(file.second.find("unsafe-inline"), std::string::npos) << file.first;
  }
}

}  // namespace
}  // namespace timeline
