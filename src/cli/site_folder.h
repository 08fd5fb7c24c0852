#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace timeline {

/// The absolute path of a folder without ".", "..", links and a slash at its end.
[[nodiscard]] std::filesystem::path settledPath(const std::filesystem::path& path);

/// Why no site may be made at `output`, in one sentence, with what to do in another; none when it
/// may. A site is made anew, so that everything in its folder goes: only a folder that is empty or
/// holds an older site will do.
/// @param inputs  files and folders that must stay
/// @param copied  a folder that is copied whole, so that the site cannot lie in it
[[nodiscard]] std::optional<std::string> faultOfSitePlace(
    const std::filesystem::path& output, const std::vector<std::filesystem::path>& inputs,
    const std::filesystem::path& copied);

/// Collects a site in a folder beside its place and puts it in place when it is whole. Until then,
/// and when anything fails, an older site stays as it is.
class SiteFolder {
 public:
  /// @pre faultOfSitePlace() has none
  /// @throws std::filesystem::filesystem_error
  explicit SiteFolder(const std::filesystem::path& output);
  /// Takes away what was not finished.
  ~SiteFolder();
  SiteFolder(const SiteFolder&) = delete;
  SiteFolder& operator=(const SiteFolder&) = delete;

  /// @param path  relative to the site's root
  void write(const std::string& path, const std::string& bytes);
  void copy(const std::filesystem::path& from, const std::string& path);
  /// @return where the older site still lies, if it could be moved aside but not deleted
  /// @throws std::filesystem::filesystem_error; the older site is back in place then
  [[nodiscard]] std::optional<std::filesystem::path> finish();

 private:
  std::filesystem::path output_;
  std::filesystem::path fresh_;
};

}  // namespace timeline
