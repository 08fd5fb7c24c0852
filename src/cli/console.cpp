#include "cli/console.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>
#include <sstream>
#include <stdexcept>

namespace timeline {
namespace {

std::runtime_error fileError(const char* what, const std::filesystem::path& file) {
  return std::runtime_error(std::string(what) + " " + file.string() + ": " + std::strerror(errno));
}

}  // namespace

std::string readFile(const std::filesystem::path& file) {
  if (std::filesystem::is_directory(file)) {
    errno = EISDIR;
    throw fileError("cannot read", file);
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw fileError("cannot read", file);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return std::move(bytes).str();
}

void writeFile(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream stream(file, std::ios::binary | std::ios::trunc);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  stream.close();
  if (!stream) throw fileError("cannot write", file);
}

void printDiagnostics(std::ostream& stream, const std::string& file,
                      const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    stream << file << ':' << diagnostic.at.line << ':' << diagnostic.at.column << ": "
           << (diagnostic.severity == Severity::fault ? "fault" : "warning") << ": "
           << diagnostic.message << " [" << diagnostic.rule << "]";
    if (!diagnostic.pointer.empty()) stream << " at " << diagnostic.pointer;
    if (!diagnostic.suggestion.empty()) stream << ". " << diagnostic.suggestion;
    stream << "\n";
  }
}

}  // namespace timeline
