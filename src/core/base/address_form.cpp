#include "core/base/address_form.h"

#include <algorithm>

namespace timeline {
namespace {

constexpr std::string_view kNotInWebAddresses = "\"<>\\";
constexpr std::string_view kNotInMailAddresses = "\"<>\\?&%#,;:()[]/";

bool isBlankOrControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7F;
}

bool isFreeOf(std::string_view text, std::string_view characters) {
  return text.find_first_of(characters) == std::string_view::npos &&
         std::none_of(text.begin(), text.end(), isBlankOrControl);
}

}  // namespace

bool isWebAddress(std::string_view text) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (text.substr(0, scheme.size()) != scheme) continue;
    const std::string_view rest = text.substr(scheme.size());
    const bool hasHost =
        !rest.empty() && rest.front() != '/' && rest.front() != '?' && rest.front() != '#';
    return hasHost && isFreeOf(rest, kNotInWebAddresses);
  }
  return false;
}

bool isMailAddress(std::string_view text) {
  const std::size_t at = text.find('@');
  const bool isParted = at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
                        text.find('@', at + 1) == std::string_view::npos;
  return isParted && isFreeOf(text, kNotInMailAddresses);
}

}  // namespace timeline
