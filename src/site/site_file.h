#pragma once

#include <string>

namespace timeline {

/// One file of the site, path relative to its root with "/" between folders.
struct SiteFile {
  std::string path;
  std::string bytes;
};

}  // namespace timeline
