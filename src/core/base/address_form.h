#pragma once

#include <string_view>

namespace timeline {

/// True for an absolute address of the web: https:// or http://, a host, and nothing that could end
/// the address or its attribute early. Other schemes, such as javascript:, are none.
[[nodiscard]] bool isWebAddress(std::string_view text);

/// True for one plain mail address: something, one @, something, and nothing that mail programs
/// read as a further header, recipient or field.
[[nodiscard]] bool isMailAddress(std::string_view text);

}  // namespace timeline
