#include "core/time/edtf_advice.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace timeline {
namespace {

constexpr std::string_view kExamples =
    "Write a date as 2011, 2011-12 or 2011-12-16, about May 2011 as 2011-05~, an interval as "
    "2011-05/2011-12.";
/// Longer texts are cut in messages.
constexpr std::size_t kShownBytes = 60;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWith(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// Runs of digits in the order in which they are written.
std::vector<std::string_view> numbersIn(std::string_view text) {
  std::vector<std::string_view> numbers;
  std::size_t start = 0;
  while (start < text.size()) {
    if (!isDigit(text[start])) {
      ++start;
      continue;
    }
    std::size_t end = start;
    while (end < text.size() && isDigit(text[end]))
      ++end;
    numbers.push_back(text.substr(start, end - start));
    start = end;
  }
  return numbers;
}

std::string padded(std::string_view number) {
  return (number.size() < 2 ? "0" : "") + std::string(number);
}

/// "05" for a text with the English name of May in it.
std::optional<std::string> monthNamedIn(const std::string& lowered) {
  constexpr std::array<std::string_view, 12> kNames = {"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const std::size_t at = lowered.find(kNames[i]);
    const bool startsWord =
        at != std::string::npos && (at == 0 || !(lowered[at - 1] >= 'a' && lowered[at - 1] <= 'z'));
    if (startsWord) return padded(std::to_string(i + 1));
  }
  return std::nullopt;
}

/// The date that three numbers, or a month's name and one or two numbers, most likely stand for.
std::optional<std::string> reorderedDate(const std::string& lowered) {
  std::vector<std::string_view> numbers = numbersIn(lowered);
  if (numbers.empty()) return std::nullopt;
  const bool yearFirst = numbers.front().size() == 4;
  const std::string_view year = yearFirst ? numbers.front() : numbers.back();
  if (year.size() != 4) return std::nullopt;
  numbers.erase(yearFirst ? numbers.begin() : numbers.end() - 1);
  for (const std::string_view number : numbers) {
    if (number.size() > 2) return std::nullopt;
  }
  const std::string start = std::string(year) + "-";
  if (const std::optional<std::string> month = monthNamedIn(lowered)) {
    if (numbers.empty()) return start + *month;
    if (numbers.size() == 1) return start + *month + "-" + padded(numbers[0]);
    return std::nullopt;
  }
  if (numbers.size() == 1) return start + padded(numbers[0]);
  if (numbers.size() != 2) return std::nullopt;
  return yearFirst ? start + padded(numbers[0]) + "-" + padded(numbers[1])
                   : start + padded(numbers[1]) + "-" + padded(numbers[0]);
}

std::string adviceFor(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered)
    c = lower(c);
  if (text.find_first_of("[]{}") != std::string_view::npos) {
    return "Sets of dates are not supported: write the interval from the first to the last, such "
           "as 2011-05/2011-12.";
  }
  if (text.find_first_not_of("0123456789-YES") == std::string_view::npos &&
      text.find_first_of("YES") != std::string_view::npos)
    return "Write the year with its digits only; years have at most nine.";
  for (const std::string_view word : {"c.", "ca", "circa", "about", "around", "approx"}) {
    if (startsWith(lowered, word)) return "Write ~ after the date for \"about\", such as 2011-05~.";
  }
  for (const std::string_view word : {" to ", " - ", "\u2013", "\u2014", "until"}) {
    if (contains(lowered, word))
      return "Write a slash between the start and the end, such as 2011-05-17/2011-12-16.";
  }
  if (const std::optional<std::string> date = reorderedDate(lowered)) {
    if (*date != text) return "Write " + *date + ".";
  }
  return std::string(kExamples);
}

}  // namespace

EdtfFault notEdtf(std::string_view text) {
  if (text.empty()) return {"date-not-edtf", "The date is empty.", std::string(kExamples)};
  std::size_t shown = text.size() < kShownBytes ? text.size() : kShownBytes;
  while (shown < text.size() && (static_cast<unsigned char>(text[shown]) & 0xC0u) == 0x80u)
    ++shown;
  const std::string cut =
      std::string(text.substr(0, shown)) + (shown < text.size() ? "\u2026" : "");
  return {"date-not-edtf", "\"" + cut + "\" is not a date in EDTF.",
          adviceFor(text.substr(0, shown))};
}

}  // namespace timeline
