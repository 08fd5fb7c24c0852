#include "cli/site_folder.h"

#include <gtest/gtest.h>

#include "cli/console.h"
#include "support/run_program.h"

namespace timeline {
namespace {

namespace fs = std::filesystem;

TEST(SiteFolder, PutsTheOldSiteBackWhenTheNewOneCannotBePutInPlace) {
  const TemporaryFolder folder;
  const fs::path place = folder.path() / "site";
  fs::create_directory(place);
  writeFile(place / "index.html", "old");
  {
    SiteFolder site(place);
    site.write("index.html", "new");
    fs::remove_all(folder.path() / "site.partial");
    EXPECT_THROW((void)site.finish(), fs::filesystem_error);
  }
  EXPECT_EQ(readFile(place / "index.html"), "old");
  EXPECT_FALSE(fs::exists(folder.path() / "site.old"));
}

TEST(SiteFolder, TakesAwayWhatIsNotFinished) {
  const TemporaryFolder folder;
  {
    SiteFolder site(folder.path() / "site");
    site.write("a/b.html", "half");
  }
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(SettledPath, HasNoSlashDotsOrLinks) {
  const TemporaryFolder folder;
  const fs::path home = fs::canonical(folder.path());
  fs::create_directory_symlink(".", folder.path() / "link");
  EXPECT_EQ(settledPath(folder.path() / "link/none/../site/"), home / "site");
  EXPECT_EQ(settledPath("."), fs::current_path());
  EXPECT_EQ(settledPath("/"), "/");
}

}  // namespace
}  // namespace timeline
