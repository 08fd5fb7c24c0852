#pragma once

#include <string>
#include <string_view>

#include "core/base/diagnostic.h"

namespace timeline {

/// Appends a JSON string with its quotation marks. @param text  UTF-8
void appendJsonString(std::string& out, std::string_view text);

/// A JSON array of {severity, rule, pointer, line, column, message, suggestion}.
[[nodiscard]] std::string toJson(const Diagnostics& diagnostics);

}  // namespace timeline
