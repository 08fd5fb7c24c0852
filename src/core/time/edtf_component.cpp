#include "core/time/edtf_component.h"

#include <algorithm>

namespace timeline {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool isQualifier(char c) {
  return c == '?' || c == '~' || c == '%';
}

void applyQualifier(EdtfComponent& component, char qualifier) {
  component.approximate = component.approximate || qualifier == '~' || qualifier == '%';
  component.uncertain = component.uncertain || qualifier == '?' || qualifier == '%';
}

}  // namespace

std::optional<EdtfComponent> readEdtfComponent(std::string_view text) {
  EdtfComponent component;
  if (!text.empty() && isQualifier(text.front())) {
    applyQualifier(component, text.front());
    text.remove_prefix(1);
  }
  if (!text.empty() && isQualifier(text.back())) {
    applyQualifier(component, text.back());
    text.remove_suffix(1);
  }
  if (std::any_of(text.begin(), text.end(), isQualifier)) return std::nullopt;
  component.digits = text;
  return component;
}

std::vector<std::string_view> splitEdtfComponents(std::string_view text) {
  std::vector<std::string_view> components;
  std::size_t start = 0;
  std::size_t from = 0;
  while (from < text.size() && (isQualifier(text[from]) || text[from] == 'Y'))
    ++from;
  if (from < text.size() && text[from] == '-') ++from;
  while (true) {
    const std::size_t hyphen = text.find('-', from);
    if (hyphen == std::string_view::npos) break;
    components.push_back(text.substr(start, hyphen - start));
    start = from = hyphen + 1;
  }
  components.push_back(text.substr(start));
  return components;
}

bool isDigitMask(std::string_view digits) {
  return !digits.empty() &&
         std::all_of(digits.begin(), digits.end(), [](char c) { return isDigit(c) || c == 'X'; });
}

std::int64_t lowestValueOf(std::string_view digits) {
  std::int64_t value = 0;
  for (const char c : digits)
    value = value * 10 + (c == 'X' ? 0 : c - '0');
  return value;
}

bool canMatch(std::string_view twoDigits, int first, int last) {
  for (int number = first; number <= last; ++number) {
    const bool tensAgree = twoDigits[0] == 'X' || twoDigits[0] - '0' == number / 10;
    const bool onesAgree = twoDigits[1] == 'X' || twoDigits[1] - '0' == number % 10;
    if (tensAgree && onesAgree) return true;
  }
  return false;
}

}  // namespace timeline
