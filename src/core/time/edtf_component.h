#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace timeline {

/// One component of an EDTF date, such as "~05" or "1X?", taken apart.
struct EdtfComponent {
  std::string_view
      digits;  ///< without qualifiers: digits, X for unspecified ones, for a year also "Y" and "-"
  bool approximate = false;
  bool uncertain = false;

  [[nodiscard]] bool hasUnknownDigit() const { return digits.find('X') != std::string_view::npos; }
};

/// Takes the qualifiers "?", "~" and "%" off: at most one before the digits and one after them.
/// @return none when there are more
[[nodiscard]] std::optional<EdtfComponent> readEdtfComponent(std::string_view text);

/// Splits "2011-~05" at its hyphens; the sign of a negative year stays with the year.
[[nodiscard]] std::vector<std::string_view> splitEdtfComponents(std::string_view text);

/// True for one or more characters that are all digits or X.
[[nodiscard]] bool isDigitMask(std::string_view digits);

/// The value with every X read as 0. @param digits a digit mask of at most 18 characters
[[nodiscard]] std::int64_t lowestValueOf(std::string_view digits);

/// True when some number from `first` to `last` agrees with the two-digit mask: "1X" with 10, "X3"
/// with 3.
[[nodiscard]] bool canMatch(std::string_view twoDigits, int first, int last);

}  // namespace timeline
