#pragma once

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace timeline {

/// The bytes of a file of the checkout. @param path  from the checkout's root
/// @throws std::runtime_error when it cannot be read, so that no test passes on an empty text
inline std::string readProjectFile(const std::string& path) {
  const std::string whole = path.rfind('/', 0) == 0 ? path : TIMELINE_SOURCE_DIR "/" + path;
  std::ifstream stream(whole, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + whole);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return std::move(bytes).str();
}

}  // namespace timeline
