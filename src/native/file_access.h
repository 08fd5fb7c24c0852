#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace timeline {

/// Why a file could not be read or written, in the system's words.
struct FileFault {
  std::string path;
  std::string reason;
};

/// Reads a regular file whole.
/// @error   not there, not readable, a folder, or longer than `maxBytes`
[[nodiscard]] Result<std::string, FileFault> readFile(const std::string& path,
                                                      std::size_t maxBytes = 256u << 20);

/// Writes a file so that it is there whole or not at all; makes the folders above it.
/// @return  bytes written
[[nodiscard]] Result<std::size_t, FileFault> writeFile(const std::string& path,
                                                       std::string_view bytes);

}  // namespace timeline
