#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

#include "core/base/diagnostic.h"

namespace timeline {

/// The file's bytes. @throws std::runtime_error that names the file and the reason
[[nodiscard]] std::string readFile(const std::filesystem::path& file);

/// @throws std::runtime_error that names the file and the reason
void writeFile(const std::filesystem::path& file, const std::string& bytes);

/// One line each: `file:line:column: fault: message [rule] suggestion`.
void printDiagnostics(std::ostream& stream, const std::string& file,
                      const Diagnostics& diagnostics);

}  // namespace timeline
