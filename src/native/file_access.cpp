#include "native/file_access.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

namespace timeline {

namespace {

struct Closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

FileFault faultNow(const std::string& path) {
  return {path, std::strerror(errno)};
}

}  // namespace

Result<std::string, FileFault> readFile(const std::string& path, std::size_t maxBytes) {
  std::error_code code;
  if (std::filesystem::is_directory(path, code)) return Unexpected{FileFault{path, "is a folder"}};
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file) return Unexpected{faultNow(path)};
  std::string bytes;
  char buffer[1 << 16];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file.get())) {
    if (bytes.size() + count > maxBytes) {
      return Unexpected{FileFault{path, "is larger than " + std::to_string(maxBytes) + " bytes"}};
    }
    bytes.append(buffer, count);
  }
  if (std::ferror(file.get()) != 0) return Unexpected{faultNow(path)};
  return bytes;
}

Result<std::size_t, FileFault> writeFile(const std::string& path, std::string_view bytes) {
  std::error_code code;
  const std::filesystem::path target(path);
  if (target.has_parent_path()) std::filesystem::create_directories(target.parent_path(), code);
  if (code) return Unexpected{FileFault{path, code.message()}};
  const std::string part = path + ".part";
  File file(std::fopen(part.c_str(), "wb"));
  if (!file) return Unexpected{faultNow(path)};
  const bool isWritten = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
  const bool isClosed = std::fclose(file.release()) == 0;
  if (isWritten && isClosed) std::filesystem::rename(part, target, code);
  if (isWritten && isClosed && !code) return bytes.size();
  const FileFault fault = code ? FileFault{path, code.message()} : faultNow(path);
  std::filesystem::remove(part, code);
  return Unexpected{fault};
}

}  // namespace timeline
