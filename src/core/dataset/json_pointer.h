#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace timeline {

/// The pointer to a member of what `pointer` points to. @source RFC 6901, section 3
[[nodiscard]] std::string pointerToMember(const std::string& pointer, std::string_view key);

/// The pointer to an item of the list that `pointer` points to.
[[nodiscard]] std::string pointerToItem(const std::string& pointer, std::size_t index);

}  // namespace timeline
