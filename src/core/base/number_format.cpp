#include "core/base/number_format.h"

namespace timeline {
namespace {

struct Grouping {
  std::string_view separator;
  std::size_t minimumDigits;  ///< shorter numbers are not grouped
};

Grouping groupingOf(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  if (primary == "en") return {",", 4};
  if (primary == "ru" || primary == "kk") return {"\u00A0", 4};
  if (primary == "es") return {".", 5};
  return {"", 4};
}

}  // namespace

std::string formatNumber(std::int64_t number, std::string_view language) {
  const bool negative = number < 0;
  // Negating through the unsigned type is defined for the lowest int64 too.
  const std::uint64_t magnitude =
      negative ? 0u - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
  const std::string digits = std::to_string(magnitude);
  const Grouping grouping = groupingOf(language);

  std::string out = negative ? "\u2212" : "";
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const std::size_t remaining = digits.size() - i;
    if (i > 0 && remaining % 3 == 0 && digits.size() >= grouping.minimumDigits) {
      out += grouping.separator;
    }
    out += digits[i];
  }
  return out;
}

}  // namespace timeline
