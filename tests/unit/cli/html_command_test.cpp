#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "support/run_program.h"

namespace timeline {
namespace {

namespace fs = std::filesystem;

void put(const fs::path& file, const std::string& bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

/// A folder of work as an editor has it: dataset, pictures, words, bundle.
class HtmlCommand : public ::testing::Test {
 protected:
  HtmlCommand() {
    put(data_, readProjectFile("tests/datasets/valid/harbour.json"));
    put(work_ / "data/messages/en.json", readProjectFile("data/messages/en.json"));
    put(work_ / "data/messages/kk.json", wordsIn("kk", "Қазақша"));
    put(work_ / "assets/motifs/pier.png", "no picture");
    put(manifest_, R"({"src/story.ts": {"file": "assets/story.js"},
      "styles/story.css": {"file": "assets/story.css"},
      "styles/pages.css": {"file": "assets/pages.css"},
      "styles/explore.css": {"file": "assets/explore.css"},
      "styles/embed.css": {"file": "assets/embed.css"},
      "src/embed.ts": {"file": "assets/embed.js"}})");
    put(work_ / "bundle/assets/story.js", "story()");
    put(work_ / "bundle/assets/story.css", "body{}\n");
    put(work_ / "bundle/assets/pages.css", "p{}\n");
    put(work_ / "bundle/assets/explore.css", "ol{}\n");
    put(work_ / "bundle/assets/embed.css", "h1{}\n");
    put(work_ / "bundle/assets/embed.js", "embed()");
  }

  /// The English words under another language's name.
  static std::string wordsIn(const std::string& language, const std::string& name) {
    std::string words = readProjectFile("data/messages/en.json");
    words.replace(words.find("\"language\": \"en\""), 16, "\"language\": \"" + language + "\"");
    return words.replace(words.find("\"English\""), 9, "\"" + name + "\"");
  }

  /// Runs the command in the folder of work.
  [[nodiscard]] ProgramRun html(const std::string& output,
                                const std::string& dataset = "data/harbour.json",
                                const std::string& manifest = "bundle/.vite/manifest.json") const {
    return runProgram("cd '" + work_.string() + "' && '" TIMELINE_PROGRAM "' html '" + dataset +
                      "' --assets '" + manifest + "' -o '" + output + "'");
  }

  /// One line on standard error with these words; nothing was written.
  static void expectRefusal(const ProgramRun& run, const std::string& words) {
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.output, "");
    const std::size_t own = run.errors.rfind("timeline html: ");
    ASSERT_NE(own, std::string::npos) << run.errors;
    const std::string line = run.errors.substr(own);
    EXPECT_EQ(line.find('\n'), line.size() - 1) << line;
    EXPECT_NE(line.find(words), std::string::npos) << line;
  }

  /// Every file below the folder of work, from there on.
  [[nodiscard]] std::set<std::string> files() const {
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(work_))
      if (entry.is_regular_file()) names.insert(fs::relative(entry.path(), work_).generic_string());
    return names;
  }

  [[nodiscard]] std::string read(const std::string& file) const {
    return readProjectFile((work_ / file).string());
  }

  const TemporaryFolder folder_;
  const fs::path work_ = folder_.path() / "work";
  const fs::path data_ = work_ / "data/harbour.json";
  const fs::path manifest_ = work_ / "bundle/.vite/manifest.json";
};

TEST_F(HtmlCommand, WritesTheWholeSite) {
  const ProgramRun run = html("out/site");
  EXPECT_EQ(run.exitCode, 0) << run.errors;
  EXPECT_EQ(run.output, "Wrote 30 pages with 2 entries to out/site\n");
  for (const char* file : {"index.html", "explore.html", "register.html", "method.html",
                           "corrections.html", "assets/story.js", "assets/motifs/pier.png"})
    EXPECT_EQ(files().count(std::string("out/site/") + file), 1u) << file;
  EXPECT_EQ(files().count("out/site/assets/story.css"), 0u) << "styles are in the pages";
  for (const fs::directory_entry& entry : fs::directory_iterator(work_ / "out"))
    EXPECT_EQ(entry.path().filename(), "site");
}

TEST_F(HtmlCommand, ServesThePublishedDatasetUnderTheHashThatThePageNames) {
  put(data_, [this] {
    std::string json = read("data/harbour.json");
    json.insert(json.find("\"importance\": 1"), "\"care\": {\"en\": \"For editors.\"}, ");
    return json;
  }());
  ASSERT_EQ(html("site").exitCode, 0);
  const std::string index = read("site/index.html");
  const std::size_t at = index.find("data/harbour-");
  ASSERT_NE(at, std::string::npos);
  const std::string name = index.substr(at, index.find(".json", at) + 5 - at);
  EXPECT_EQ(read("site/" + name).find("care"), std::string::npos);
  EXPECT_EQ(read("site/" + name).find('\n'), std::string::npos);
  EXPECT_NE(index.find("SHA-256 " + name.substr(13, 10) + "…"), std::string::npos) << name;
}

TEST_F(HtmlCommand, WritesAnEditionForEveryLanguageAndLinksThem) {
  ASSERT_EQ(html("site").exitCode, 0);
  const std::string english = read("site/index.html");
  const std::string kazakh = read("site/kk/index.html");
  const auto expectIn = [](const std::string& page, const char* words) {
    EXPECT_NE(page.find(words), std::string::npos) << words;
  };
  expectIn(english,
           "<a href=index.html lang=en aria-current=true>English</a>"
           "<a href=\"kk/index.html\" lang=kk>Қазақша</a>");
  expectIn(kazakh, "<a href=\"../index.html\" lang=en>English</a>");
  expectIn(read("site/kk/method.html"), "<a href=\"../method.html\" lang=en>");
  expectIn(kazakh, "<html lang=kk>");
  expectIn(kazakh, "<title>Айлақ</title>");
  EXPECT_EQ(english.find("Айлақ"), std::string::npos);
  expectIn(kazakh, "src=\"../assets/motifs/pier.png\"");
  expectIn(kazakh, "../data/harbour-kk-");
  // A reviewed translation, and a title that has none: it stands in the original, marked.
  expectIn(kazakh, "<h3>Жұмыс басталды</h3>");
  expectIn(kazakh, "<h3 lang=en>The pier is done</h3>");
  expectIn(kazakh, " · English</p>");
}

TEST_F(HtmlCommand, SaysWhichWordsOfTheInterfaceAreMissingOrOfAnotherLanguage) {
  fs::remove(work_ / "data/messages/kk.json");
  expectRefusal(html("site"), "take it out of \"languages\"");
  put(work_ / "data/messages/kk.json", wordsIn("ru", "Русский"));
  expectRefusal(html("site"), "not in \"kk\"");
}

TEST_F(HtmlCommand, DrawsTheMapFromTheShapesBesideThePictures) {
  const ProgramRun without = html("site");
  ASSERT_EQ(without.exitCode, 0);
  EXPECT_NE(without.errors.find("map/world.json. The site has no map."), std::string::npos);
  EXPECT_EQ(read("site/register.html").find("<svg"), std::string::npos);
  put(work_ / "assets/map/world.json", "{}");
  EXPECT_NE(html("site").errors.find("The site has no map."), std::string::npos);
  put(work_ / "assets/map/world.json", readProjectFile("assets/map/world.json"));
  ASSERT_EQ(html("site").exitCode, 0);
  const std::string page = read("site/register.html");
  EXPECT_NE(page.find("<a href=\"#place=bay\" tabindex=-1>"), std::string::npos);
  EXPECT_NE(page.find("id=\"place=bay\""), std::string::npos);
  EXPECT_NE(page.find(">The sea</text>"), std::string::npos);
  EXPECT_NE(page.find(">200 km</text>"), std::string::npos);
}

TEST_F(HtmlCommand, ReplacesAnOlderSiteAlsoWithASlashAtTheEnd) {
  ASSERT_EQ(html("site").exitCode, 0);
  put(work_ / "site/chapter-old.html", "old");
  const ProgramRun run = html("./data/../site/");
  EXPECT_EQ(run.exitCode, 0) << run.errors;
  EXPECT_EQ(files().count("site/index.html"), 1u);
  EXPECT_EQ(files().count("site/chapter-old.html"), 0u);
  EXPECT_FALSE(fs::exists(work_ / "site.old"));
  EXPECT_FALSE(fs::exists(work_ / "site.partial"));
}

TEST_F(HtmlCommand, FillsAnEmptyFolderAndFollowsALink) {
  fs::create_directories(work_ / "published");
  fs::create_directory_symlink("published", work_ / "site");
  EXPECT_EQ(html("site").exitCode, 0);
  EXPECT_TRUE(fs::is_symlink(work_ / "site"));
  EXPECT_EQ(files().count("published/index.html"), 1u);
}

TEST_F(HtmlCommand, TouchesNoFolderThatMerelyHasTheNameOfItsOwn) {
  put(work_ / "site.partial/mine.txt", "mine");
  put(work_ / "site.old/mine.txt", "mine");
  ASSERT_EQ(html("site").exitCode, 0);
  ASSERT_EQ(html("site").exitCode, 0);
  EXPECT_EQ(read("site.partial/mine.txt"), "mine");
  EXPECT_EQ(read("site.old/mine.txt"), "mine");
  EXPECT_FALSE(fs::exists(work_ / "site.partial-2"));
  EXPECT_FALSE(fs::exists(work_ / "site.old-2"));
}

TEST_F(HtmlCommand, RefusesFoldersWithAnythingElse) {
  put(work_ / "letters/draft.txt", "Dear reader");
  put(work_ / "page/index.html", "<h1>Another site</h1>");
  put(work_ / "file", "x");
  const std::set<std::string> before = files();
  expectRefusal(html("."), "the folder in which you work");
  expectRefusal(html(".."), "the folder in which you work");
  expectRefusal(html("/"), "the folder in which you work");
  expectRefusal(html(""), "no name");
  expectRefusal(html("data"), "holds data/harbour.json");
  expectRefusal(html("data/messages"), "messages/en.json");
  expectRefusal(html("bundle/.vite"), "holds bundle/.vite/manifest.json");
  expectRefusal(html("assets/"), "assets");
  expectRefusal(html("bundle/site"), "is copied into the site");
  expectRefusal(html("letters"), "something else than a site");
  expectRefusal(html("page"), "something else than a site");
  expectRefusal(html("file"), "is a file. Name a folder for the site alone");
  EXPECT_EQ(files(), before);
}

TEST_F(HtmlCommand, LeavesTheOldSiteWholeWhenItFails) {
  ASSERT_EQ(html("site").exitCode, 0);
  const std::set<std::string> before = files();
  const std::string index = read("site/index.html");
  fs::rename(work_ / "assets", work_ / "elsewhere");
  expectRefusal(html("site"), "Name the folder of pictures with --pictures.");
  fs::rename(work_ / "elsewhere", work_ / "assets");
  expectRefusal(html("site", "data/harbour.json", "bundle/none.json"),
                "cannot read bundle/none.json: No such file or directory. Bundle the web code");
  put(work_ / "bad.json", "{}");
  EXPECT_EQ(html("site", "bad.json").exitCode, 1);
  expectRefusal(html("site", "none.json"), "cannot read none.json");
  fs::remove(work_ / "bad.json");
  EXPECT_EQ(files(), before);
  EXPECT_EQ(read("site/index.html"), index);
}

TEST_F(HtmlCommand, SaysWhatIsWrongWithAManifest) {
  put(manifest_, "{");
  expectRefusal(html("site"), "manifest.json is no JSON. Bundle the web code");
  put(manifest_, "{}");
  expectRefusal(html("site"), "names no src/story.ts. Bundle the web code");
  EXPECT_FALSE(fs::exists(work_ / "site"));
}

TEST_F(HtmlCommand, LeavesOutWhatHasAFaultAndListsIt) {
  std::string json = read("data/harbour.json");
  json.replace(json.find("\"1902-04-03\""), 12, "\"1902-02-30\"");
  put(data_, json);
  const ProgramRun run = html("site");
  EXPECT_EQ(run.exitCode, 0);
  EXPECT_NE(run.errors.find("data/harbour.json:"), std::string::npos);
  EXPECT_NE(run.errors.find("fault"), std::string::npos);
  EXPECT_EQ(run.output, "Wrote 28 pages with 1 entry to site\n");
}

}  // namespace
}  // namespace timeline
