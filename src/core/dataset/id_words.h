#pragma once

#include <optional>
#include <string_view>

namespace timeline {

/// The first word of the id that passes a verdict ("…-killing"); none for a neutral id.
[[nodiscard]] std::optional<std::string_view> findVerdictWord(std::string_view id);

}  // namespace timeline
