#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/base/diagnostics_json.h"
#include "core/dataset/loader.h"
#include "support/project_files.h"

namespace timeline {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(TIMELINE_SOURCE_DIR) / "tests/datasets";
constexpr std::string_view kInputEnding = ".input.json";

bool endsWith(const std::string& text, std::string_view ending) {
  return text.size() >= ending.size() &&
         text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

/// Names of the cases in a folder: files that end with `ending`, without it.
std::vector<std::string> casesIn(const fs::path& folder, std::string_view ending) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string file = entry.path().filename().string();
    if (endsWith(file, ending)) names.push_back(file.substr(0, file.size() - ending.size()));
  }
  std::sort(names.begin(), names.end());
  return names;
}

template <class Item>
std::string idsOf(const std::vector<Item>& items) {
  std::string out = "[";
  for (const Item& item : items) {
    if (out.size() > 1) out += ", ";
    appendJsonString(out, item.id);
  }
  return out + "]";
}

/// What the expectation keeps: one diagnostic a line, and which items are left.
std::string describeResult(const LoadResult& loaded) {
  std::string out = "{\n  \"diagnostics\": [";
  for (std::size_t i = 0; i < loaded.diagnostics.size(); ++i) {
    const std::string list = toJson({loaded.diagnostics[i]});
    out += (i == 0 ? "\n    " : ",\n    ") + list.substr(1, list.size() - 2);
  }
  out += loaded.diagnostics.empty() ? "],\n" : "\n  ],\n";
  if (!loaded.dataset) return out + "  \"left\": null\n}\n";
  return out + "  \"left\": {\"events\": " + idsOf(loaded.dataset->events) +
         ", \"claims\": " + idsOf(loaded.dataset->claims) +
         ", \"sources\": " + idsOf(loaded.dataset->sources) + "}\n}\n";
}

class InvalidDataset : public testing::TestWithParam<std::string> {};

TEST_P(InvalidDataset, IsAnsweredAsExpected) {
  const std::string base = (kFolder / "invalid" / GetParam()).string();
  const LoadResult loaded = loadDataset(readProjectFile(base + std::string(kInputEnding)));
  EXPECT_FALSE(loaded.diagnostics.empty());
  const std::string actual = describeResult(loaded);
  const std::string file = base + ".expected.json";
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(file, std::ios::binary) << actual;
    return;
  }
  EXPECT_EQ(actual, readProjectFile(file))
      << "UPDATE_GOLDEN=1 keeps the new answer: read the difference first.";
}

std::string testName(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Pairs, InvalidDataset,
                         testing::ValuesIn(casesIn(kFolder / "invalid", kInputEnding)), testName);

class ValidDataset : public testing::TestWithParam<std::string> {};

TEST_P(ValidDataset, LoadsWithoutAWord) {
  const LoadResult loaded =
      loadDataset(readProjectFile((kFolder / "valid" / (GetParam() + ".json")).string()));
  ASSERT_TRUE(loaded.dataset);
  EXPECT_EQ(toJson(loaded.diagnostics), "[]");
}

INSTANTIATE_TEST_SUITE_P(Files, ValidDataset,
                         testing::ValuesIn(casesIn(kFolder / "valid", ".json")), testName);

TEST(DatasetPairs, HaveAnInputForEveryExpectation) {
  const auto inputs = casesIn(kFolder / "invalid", kInputEnding);
  EXPECT_EQ(inputs, casesIn(kFolder / "invalid", ".expected.json"));
  EXPECT_GE(inputs.size(), 90u);
}

}  // namespace
}  // namespace timeline
