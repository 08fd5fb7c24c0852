#include "core/dataset/json_pointer.h"

namespace timeline {

std::string pointerToMember(const std::string& pointer, std::string_view key) {
  std::string made = pointer + "/";
  for (const char c : key) {
    if (c == '~')
      made += "~0";
    else if (c == '/')
      made += "~1";
    else
      made += c;
  }
  return made;
}

std::string pointerToItem(const std::string& pointer, std::size_t index) {
  return pointer + "/" + std::to_string(index);
}

}  // namespace timeline
