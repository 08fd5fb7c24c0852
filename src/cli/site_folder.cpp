#include "cli/site_folder.h"

#include <algorithm>
#include <system_error>

#include "cli/console.h"

namespace timeline {
namespace {

namespace fs = std::filesystem;

/// In the first page of every site of ours.
constexpr const char* kSignOfASite = "<documentary-timeline";

/// @pre both are settled
bool isWithin(const fs::path& inner, const fs::path& outer) {
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

bool holdsASite(const fs::path& folder) {
  const fs::path index = folder / "index.html";
  return fs::is_regular_file(index) && readFile(index).find(kSignOfASite) != std::string::npos;
}

/// A new folder beside `place`; nobody else's is touched, leftovers of a run that was stopped
/// included.
fs::path makeFolderBeside(const fs::path& place, const std::string& word) {
  fs::path folder = place.string() + "." + word;
  for (int number = 2; !fs::create_directory(folder); ++number)
    folder = place.string() + "." + word + "-" + std::to_string(number);
  return folder;
}

}  // namespace

fs::path settledPath(const fs::path& path) {
  const fs::path settled = fs::weakly_canonical(fs::absolute(path)).lexically_normal();
  return settled.has_filename() ? settled : settled.parent_path();
}

std::optional<std::string> faultOfSitePlace(const fs::path& output,
                                            const std::vector<fs::path>& inputs,
                                            const fs::path& copied) {
  const std::string advice = " Name a folder for the site alone, as in -o build/site.";
  if (output.empty()) return "the folder of the site has no name." + advice;
  const fs::path place = settledPath(output);
  const std::string name = output.string();
  if (isWithin(settledPath("."), place))
    return name + " is or holds the folder in which you work; a new site would delete it." + advice;
  for (const fs::path& input : inputs)
    if (isWithin(settledPath(input), place))
      return name + " holds " + input.string() + "; a new site would delete it." + advice;
  if (isWithin(place, settledPath(copied)))
    return name + " lies in " + copied.string() + ", which is copied into the site." + advice;
  if (!fs::exists(place)) return std::nullopt;
  if (!fs::is_directory(place)) return name + " is a file." + advice;
  if (!fs::is_empty(place) && !holdsASite(place))
    return name + " holds something else than a site; a new site would delete it." + advice;
  return std::nullopt;
}

SiteFolder::SiteFolder(const fs::path& output) : output_(settledPath(output)) {
  fs::create_directories(output_.parent_path());
  fresh_ = makeFolderBeside(output_, "partial");
}

SiteFolder::~SiteFolder() {
  std::error_code ignored;
  if (!fresh_.empty()) fs::remove_all(fresh_, ignored);
}

void SiteFolder::write(const std::string& path, const std::string& bytes) {
  fs::create_directories((fresh_ / path).parent_path());
  writeFile(fresh_ / path, bytes);
}

void SiteFolder::copy(const fs::path& from, const std::string& path) {
  fs::create_directories((fresh_ / path).parent_path());
  fs::copy_file(from, fresh_ / path, fs::copy_options::overwrite_existing);
}

std::optional<fs::path> SiteFolder::finish() {
  const bool replaces = fs::exists(output_);
  const fs::path aside = replaces ? makeFolderBeside(output_, "old") : fs::path();
  std::error_code failed;
  if (replaces) fs::rename(output_, aside, failed);
  if (failed) {
    fs::remove(aside);
    throw fs::filesystem_error("cannot move aside", output_, aside, failed);
  }
  fs::rename(fresh_, output_, failed);
  if (failed) {
    if (replaces) fs::rename(aside, output_);
    throw fs::filesystem_error("cannot put in place", output_, fresh_, failed);
  }
  fresh_.clear();
  if (replaces) fs::remove_all(aside, failed);
  return failed ? std::optional(aside) : std::nullopt;
}

}  // namespace timeline
