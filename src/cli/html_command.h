#pragma once

#include <string>

namespace timeline {

/// What `timeline html` is asked for.
struct HtmlOptions {
  std::string dataset;   ///< FILE
  std::string manifest;  ///< --assets: the bundler's manifest; its folder's parent holds the files
                         ///< that it names
  std::string messages;  ///< --messages; "" means messages/LANG.json beside the dataset
  std::string pictures;  ///< --pictures; "" means ../assets beside the dataset
  std::string output;    ///< -o: the folder of the site, made anew
};

/// Writes the whole static site. The folder appears complete or not at all, and an older site is
/// replaced only by a whole one (site_folder.h).
/// @return the process's exit code: 0 written, 1 the dataset has faults that leave nothing to show,
/// 2 cannot read or write
[[nodiscard]] int runHtml(const HtmlOptions& options);

}  // namespace timeline
