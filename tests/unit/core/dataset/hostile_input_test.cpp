#include <gtest/gtest.h>

#include <cstdint>

#include "core/base/utf8.h"
#include "core/dataset/loader.h"
#include "support/project_files.h"

namespace timeline {
namespace {

std::string harbour() {
  return readProjectFile("tests/datasets/valid/harbour.json");
}

/// Loading must answer: with a dataset or with a reason, and with words that can be printed.
void expectAnswer(std::string_view json) {
  const LoadResult loaded = loadDataset(json);
  ASSERT_TRUE(loaded.dataset || loaded.hasFaults());
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    ASSERT_FALSE(diagnostic.rule.empty());
    ASSERT_FALSE(diagnostic.message.empty());
    ASSERT_FALSE(findInvalidUtf8(diagnostic.message)) << diagnostic.rule;
    ASSERT_FALSE(findInvalidUtf8(diagnostic.pointer)) << diagnostic.rule;
  }
}

std::string onlyRule(const LoadResult& loaded) {
  return loaded.diagnostics.size() == 1 ? loaded.diagnostics[0].rule
                                        : std::to_string(loaded.diagnostics.size()) + " rules";
}

TEST(HostileInput, NestedTenThousandDeepIsRefused) {
  for (const char* opening : {"[", "{\"a\":"}) {
    std::string json;
    for (int depth = 0; depth < 10'000; ++depth)
      json += opening;
    EXPECT_EQ(onlyRule(loadDataset(json)), "json-too-deep");
    EXPECT_EQ(loadDataset(json).diagnostics[0].at.line, 1u);
  }
}

TEST(HostileInput, DeepNestingInsideADatasetIsRefused) {
  std::string json = harbour();
  json.insert(json.find("\"version\""),
              "\"x\": " + std::string(10'000, '[') + std::string(10'000, ']') + ", ");
  EXPECT_EQ(onlyRule(loadDataset(json)), "json-too-deep");
}

TEST(HostileInput, TwoHundredMegabytesOfNothingAreRefusedUnread) {
  constexpr std::size_t kBytes = 200u * 1024u * 1024u;
  EXPECT_EQ(onlyRule(loadDataset(std::string(kBytes, ' '))), "file-too-large");
  EXPECT_EQ(onlyRule(loadDataset(std::string(kBytes, '\0'))), "file-too-large");
}

TEST(HostileInput, AsMuchAsIsReadIsAnsweredWithoutCrash) {
  constexpr std::size_t kBytes = 64u * 1024u * 1024u;
  const std::string blank(kBytes, ' ');
  EXPECT_EQ(onlyRule(loadDataset(blank)), "json-syntax");
  const std::string lines(kBytes, '\n');
  EXPECT_EQ(onlyRule(loadDataset(lines)), "json-syntax");
  EXPECT_EQ(onlyRule(loadDataset(std::string(kBytes, '\0'))), "json-syntax");

  std::string oneText = "{\"format\": \"" + std::string(kBytes - 20, 'x');
  EXPECT_EQ(onlyRule(loadDataset(oneText)), "json-syntax");
  oneText += "\"}";
  EXPECT_EQ(onlyRule(loadDataset(oneText)), "unknown-format");
}

TEST(HostileInput, MillionsOfSmallValuesAreRefused) {
  std::string json = "[0";
  for (int value = 0; value < 5'000'000; ++value)
    json += ",0";
  json += "]";
  EXPECT_EQ(onlyRule(loadDataset(json)), "too-many-values");
}

TEST(HostileInput, EndlessFaultsAreCountedNotListed) {
  std::string json = harbour();
  std::string events;
  for (int index = 0; index < 20'000; ++index)
    events += "{\"id\": \"pier-begun\"}, ";
  json.insert(json.find("\"events\": [") + 11, events);
  LoadLimits limits;
  limits.maxDiagnostics = 50;
  const LoadResult loaded = loadDataset(json, limits);
  ASSERT_EQ(loaded.diagnostics.size(), 51u);
  EXPECT_EQ(loaded.diagnostics.back().rule, "more-diagnostics");
  EXPECT_EQ(loaded.diagnostics.back().severity, Severity::fault);
}

std::size_t countRule(const LoadResult& loaded, std::string_view rule) {
  std::size_t count = 0;
  for (const Diagnostic& diagnostic : loaded.diagnostics)
    count += diagnostic.rule == rule ? 1u : 0u;
  return count;
}

/// The harbour with other words in one place.
std::string harbourWith(std::string_view written, std::string_view other) {
  std::string json = harbour();
  EXPECT_NE(json.find(written), std::string::npos) << written;
  json.replace(json.find(written), written.size(), other);
  return json;
}

/// The diagnostics that only the changed document has, apart from those that rest on them.
std::size_t countFaults(const LoadResult& loaded) {
  std::size_t count = 0;
  for (const Diagnostic& diagnostic : loaded.diagnostics)
    count += diagnostic.severity == Severity::fault && diagnostic.rule != "rests-on-fault" &&
                     diagnostic.rule != "dangling-reference"
                 ? 1u
                 : 0u;
  return count;
}

TEST(HostileInput, SourcesThatAreNoListAreReportedOnce) {
  const LoadResult loaded =
      loadDataset(harbourWith("\"sources\": [\n", "\"sources\": 7, \"rest\": [\n"));
  EXPECT_EQ(countFaults(loaded), 1u);
  EXPECT_EQ(countRule(loaded, "wrong-type"), 1u);
}

TEST(HostileInput, SourcesThatAreNoObjectsAreReportedOnceEach) {
  const LoadResult loaded =
      loadDataset(harbourWith("\"sources\": [\n", "\"sources\": [7, \"x\", [[]],\n"));
  EXPECT_EQ(countFaults(loaded), 3u);
  ASSERT_TRUE(loaded.dataset);
  EXPECT_EQ(loaded.dataset->sources.size(), 3u);
  EXPECT_EQ(loaded.dataset->sources[2].derivesFrom, (std::vector<std::size_t>{1}));
}

TEST(HostileInput, ASecondSourceOfOneIdDoesNotChangeTheFirst) {
  const LoadResult loaded = loadDataset(harbourWith(
      "\"derivesFrom\": [\"survey-1903\"]}\n",
      "\"derivesFrom\": [\"survey-1903\"]},\n"
      "{\"id\": \"paper-1903\", \"label\": \"Paper 1903b\", \"title\": {\"en\": \"Again\"}, "
      "\"titleLanguage\": \"en\", \"publisher\": \"The paper\", \"kind\": \"news\", "
      "\"reading\": \"whole\", \"derivesFrom\": [\"office-1902\"]}\n"));
  EXPECT_EQ(countRule(loaded, "duplicate-id"), 1u);
  ASSERT_TRUE(loaded.dataset);
  EXPECT_EQ(loaded.dataset->sources[2].derivesFrom, (std::vector<std::size_t>{1}));
}

TEST(HostileInput, LanguagesBeyondTheFirstSixtyFourAreNotRead) {
  std::string languages = "\"en\"";
  std::string title = "\"en\": \"The harbour\"";
  for (int index = 0; index < 20'000; ++index) {
    languages += ", \"x-" + std::to_string(index) + "\"";
    title += ", \"x-" + std::to_string(index) + "\": \"y\"";
  }
  std::string json = harbourWith("\"en\", \"kk\"", languages);
  json.replace(json.find("\"en\": \"The harbour\""), 19, title);
  const LoadResult loaded = loadDataset(json);
  EXPECT_EQ(countRule(loaded, "too-many-languages"), 1u);
  EXPECT_EQ(countFaults(loaded), 1u);
  ASSERT_TRUE(loaded.dataset);
  EXPECT_EQ(loaded.dataset->languages.size(), 64u);
  EXPECT_EQ(loaded.dataset->title.versions().size(), 64u);
}

TEST(HostileInput, ManyWaysToShowAPersonAreReadOnce) {
  constexpr int kMany = 200'000;
  std::string show = "\"en\": \"full\"";
  for (int index = 0; index < kMany; ++index)
    show += ", \"x-" + std::to_string(index) + "\": \"nobody\"";
  LoadLimits limits;
  limits.maxDiagnostics = kMany + 10;
  const LoadResult loaded = loadDataset(harbourWith("\"en\": \"full\"", show), limits);
  EXPECT_EQ(countRule(loaded, "unknown-value"), static_cast<std::size_t>(kMany));
  EXPECT_EQ(countFaults(loaded), static_cast<std::size_t>(kMany));
}

TEST(HostileInput, ManyUnknownFieldsGetSuggestionsOnlyWhileSomebodyReadsThem) {
  std::string fields;
  for (int index = 0; index < 2'000; ++index)
    fields += "\"dat" + std::to_string(index) + "\": 1, ";
  LoadLimits limits;
  limits.maxDiagnostics = 3'000;
  const LoadResult loaded =
      loadDataset(harbourWith("\"id\": \"pier-done\"", fields + "\"id\": \"pier-done\""), limits);
  ASSERT_EQ(countRule(loaded, "unknown-field"), 2'000u);
  EXPECT_EQ(loaded.diagnostics.front().suggestion, "Did you mean \"date\"?");
  EXPECT_EQ(loaded.diagnostics.back().suggestion,
            "Remove it, or see the schema for the fields there are.");
}

TEST(HostileInput, ManyReferencesToOneItemAreCountedNotListed) {
  std::string tracks = "\"building\"";
  for (int index = 0; index < 20'000; ++index)
    tracks += ", \"building\"";
  const LoadResult loaded =
      loadDataset(harbourWith("\"tracks\": [\"building\"]", "\"tracks\": [" + tracks + "]"));
  EXPECT_EQ(countRule(loaded, "repeated-reference"), LoadLimits{}.maxDiagnostics);
  EXPECT_EQ(loaded.diagnostics.back().rule, "more-diagnostics");
  EXPECT_FALSE(loaded.hasFaults());
}

TEST(HostileInput, EndlessDuplicateKeysAreCountedNotListed) {
  std::string json = "{\"a\": 1";
  for (int index = 0; index < 100'000; ++index)
    json += ", \"a\": 1";
  json += "}";
  const LoadResult loaded = loadDataset(json);
  EXPECT_LE(loaded.diagnostics.size(), 1'002u);
  EXPECT_TRUE(loaded.hasFaults());
}

TEST(HostileInput, CutAtEveryByteIsAnswered) {
  const std::string json = harbour();
  const std::size_t end = json.find_last_of('}');
  for (std::size_t length = 0; length <= end; ++length) {
    const LoadResult loaded = loadDataset(std::string_view(json).substr(0, length));
    ASSERT_FALSE(loaded.dataset) << length;
    ASSERT_EQ(loaded.diagnostics.size(), 1u) << length;
    const Diagnostic& diagnostic = loaded.diagnostics[0];
    ASSERT_TRUE(diagnostic.rule == "json-syntax" || diagnostic.rule == "invalid-utf8") << length;
    ASSERT_GE(diagnostic.at.line, 1u);
    ASSERT_FALSE(diagnostic.suggestion.empty()) << length;
  }
}

/// xorshift: the same bytes on every machine.
class Dice {
 public:
  std::size_t below(std::size_t limit) {
    state_ ^= state_ << 13u;
    state_ ^= state_ >> 7u;
    state_ ^= state_ << 17u;
    return static_cast<std::size_t>(state_ % limit);
  }

 private:
  std::uint64_t state_ = 0x9E3779B97F4A7C15u;
};

TEST(HostileInput, FlippedBytesAreAnswered) {
  const std::string json = harbour();
  Dice dice;
  for (int round = 0; round < 3'000; ++round) {
    std::string broken = json;
    const std::size_t flips = 1 + dice.below(4);
    for (std::size_t flip = 0; flip < flips; ++flip)
      broken[dice.below(broken.size())] = static_cast<char>(dice.below(256));
    ASSERT_NO_FATAL_FAILURE(expectAnswer(broken)) << "round " << round;
  }
}

TEST(HostileInput, SwappedAndRemovedTokensAreAnswered) {
  const std::string json = harbour();
  const std::vector<std::string> tokens = {"{",    "}",  "[",    "]",     ",",   ":",          "\"",
                                           "null", "-1", "true", "1e400", "\\u", "[[[[[[[[[[", ""};
  Dice dice;
  for (int round = 0; round < 3'000; ++round) {
    std::string broken = json;
    const std::size_t at = dice.below(broken.size());
    broken.replace(at, dice.below(30), tokens[dice.below(tokens.size())]);
    ASSERT_NO_FATAL_FAILURE(expectAnswer(broken)) << "round " << round;
  }
}

/// Each value in turn becomes one of another kind: the readers must not trust any of them.
TEST(HostileInput, EveryValueOfAnotherKindIsAnswered) {
  const std::string json = harbour();
  for (std::size_t at = json.find(": "); at != std::string::npos; at = json.find(": ", at + 2)) {
    for (const std::string_view other : {"null", "true", "7", "-0.5", "\"x\"", "[]", "{}", "[[0]]",
                                         "{\"id\": 1}", "[{\"id\": \"x\"}]", "\"\""}) {
      // The rest of the line is left behind a name of its own, where that is still JSON.
      std::string broken = json;
      broken.insert(at + 2, std::string(other) + ", \"rest\": ");
      ASSERT_NO_FATAL_FAILURE(expectAnswer(broken)) << at << " " << other;
    }
  }
}

TEST(HostileInput, EveryLineLeftOutIsAnswered) {
  const std::string json = harbour();
  for (std::size_t begin = 0; begin < json.size();) {
    const std::size_t end = json.find('\n', begin) + 1;
    std::string broken = json;
    broken.erase(begin, end - begin);
    ASSERT_NO_FATAL_FAILURE(expectAnswer(broken)) << json.substr(begin, end - begin);
    begin = end;
  }
}

}  // namespace
}  // namespace timeline
