#pragma once

#include <optional>
#include <string_view>

namespace timeline {

/// The letter in small Latin letters, marks gone: "" for a mark or sign that is not heard, none for
/// what is no letter of a script that the table knows. S stands for the sound of "sh" and "zh", C
/// for that of "ch".
/// @source Russian and Kazakh letters as their passports and newspapers write them in Latin
[[nodiscard]] std::optional<std::string_view> latinOf(char32_t codePoint);

}  // namespace timeline
