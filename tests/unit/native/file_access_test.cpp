#include "native/file_access.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace timeline {
namespace {

class FileAccess : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::remove_all(folder_); }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string folder_ = testing::TempDir() + "timeline_file_access";
};

TEST_F(FileAccess, WritesAndReadsBytesAndMakesFolders) {
  const std::string path = folder_ + "/a/b.bin";
  const std::string bytes("one\0two\n", 8);
  ASSERT_TRUE(writeFile(path, bytes));
  const auto read = readFile(path);
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, bytes);
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
}

TEST_F(FileAccess, NamesThePathThatIsMissing) {
  const auto read = readFile(folder_ + "/nothing.json");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().path, folder_ + "/nothing.json");
  EXPECT_FALSE(read.error().reason.empty());
}

TEST_F(FileAccess, RefusesAFolderAndAFileThatIsTooLong) {
  ASSERT_TRUE(writeFile(folder_ + "/long.txt", "0123456789"));
  EXPECT_FALSE(readFile(folder_));
  EXPECT_FALSE(readFile(folder_ + "/long.txt", 9));
  EXPECT_TRUE(readFile(folder_ + "/long.txt", 10));
}

TEST_F(FileAccess, FailsWhereAFolderCannotBeMade) {
  ASSERT_TRUE(writeFile(folder_ + "/file", "x"));
  EXPECT_FALSE(writeFile(folder_ + "/file/inside.txt", "y"));
}

}  // namespace
}  // namespace timeline
