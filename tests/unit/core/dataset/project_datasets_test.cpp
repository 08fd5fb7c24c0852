#include <gtest/gtest.h>

#include <filesystem>

#include "core/base/diagnostics_json.h"
#include "core/base/sha256.h"
#include "core/dataset/loader.h"
#include "support/project_files.h"

namespace timeline {
namespace {

namespace fs = std::filesystem;

/// data/*.json, by path from the checkout's root.
std::vector<std::string> datasetFiles() {
  std::vector<std::string> files;
  for (const fs::directory_entry& entry :
       fs::directory_iterator(fs::path(TIMELINE_SOURCE_DIR) / "data"))
    if (entry.path().extension() == ".json")
      files.push_back("data/" + entry.path().filename().string());
  return files;
}

TEST(ProjectDatasets, HaveNoFaults) {
  const std::vector<std::string> files = datasetFiles();
  ASSERT_GE(files.size(), 2u);
  for (const std::string& file : files) {
    const LoadResult loaded = loadDataset(readProjectFile(file));
    ASSERT_TRUE(loaded.dataset) << file;
    EXPECT_FALSE(loaded.hasFaults()) << file << ": " << toJson(loaded.diagnostics);
    EXPECT_GT(loaded.dataset->events.size(), 10u) << file;
  }
}

TEST(ProjectDatasets, DescribeTheirPicturesAsTheyAre) {
  for (const std::string& file : datasetFiles()) {
    const LoadResult loaded = loadDataset(readProjectFile(file));
    ASSERT_TRUE(loaded.dataset) << file;
    for (const Media& media : loaded.dataset->media)
      EXPECT_EQ(sha256Hex(readProjectFile("assets/" + media.file)), media.sha256) << media.file;
  }
}

TEST(ProjectCatalogues, Load) {
  for (const fs::directory_entry& entry :
       fs::directory_iterator(fs::path(TIMELINE_SOURCE_DIR) / "data/messages")) {
    const CatalogueResult loaded = loadCatalogue(readProjectFile(entry.path().string()));
    ASSERT_TRUE(loaded.catalogue) << entry.path();
    EXPECT_EQ(toJson(loaded.diagnostics), "[]") << entry.path();
    EXPECT_EQ(loaded.catalogue->language(), entry.path().stem().string());
  }
}

}  // namespace
}  // namespace timeline
