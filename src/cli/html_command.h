#pragma once

#include <string>

#include "cli/documentary_inputs.h"

namespace timeline {

/// What `timeline html` is asked for.
struct HtmlOptions {
  InputPlaces inputs;
  std::string output;  ///< -o: the folder of the site, made anew
};

/// Writes the whole static site. The folder appears complete or not at all, and an older site is
/// replaced only by a whole one (site_folder.h).
/// @return the process's exit code: kRead: written, kNothingToShow, kCannotRead
[[nodiscard]] int runHtml(const HtmlOptions& options);

}  // namespace timeline
