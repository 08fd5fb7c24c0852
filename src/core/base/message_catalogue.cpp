#include "core/base/message_catalogue.h"

#include <limits>

#include "core/base/number_format.h"

namespace timeline {
namespace {

/// Plural category of a whole number. @source CLDR 44, plural rules (cardinal)
std::string_view pluralCategory(std::string_view language, std::uint64_t count) {
  const std::string_view primary = language.substr(0, language.find('-'));
  if (primary == "ru") {
    const std::uint64_t lastTwo = count % 100;
    const std::uint64_t last = count % 10;
    if (last == 1 && lastTwo != 11) return "one";
    if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14)) return "few";
    return "many";
  }
  if (count == 1) return "one";
  if (primary == "es" && count != 0 && count % 1'000'000 == 0) return "many";
  return "other";
}

const std::string_view* findArgument(MessageCatalogue::Arguments arguments, std::string_view name) {
  for (const auto& argument : arguments) {
    if (argument.first == name) return &argument.second;
  }
  return nullptr;
}

/// Fills the places that `arguments` or, for "count", `count` name; any other stays as written, so
/// that it is seen.
std::string fillTemplate(std::string_view text, MessageCatalogue::Arguments arguments,
                         std::string_view count) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    out += text.substr(0, open);
    const std::string_view name = text.substr(open + 1, close - open - 1);
    if (const std::string_view* argument = findArgument(arguments, name)) {
      out += *argument;
    } else if (name == "count" && !count.empty()) {
      out += count;
    } else {
      out += text.substr(open, close - open + 1);
    }
    text.remove_prefix(close + 1);
  }
  out += text;
  return out;
}

}  // namespace

MessageCatalogue::MessageCatalogue(std::string language,
                                   std::map<std::string, std::string, std::less<>> messages)
    : language_(std::move(language)), messages_(std::move(messages)) {}

bool MessageCatalogue::has(std::string_view key) const {
  return messages_.find(key) != messages_.end();
}

std::string MessageCatalogue::format(std::string_view key, Arguments arguments) const {
  const auto found = messages_.find(key);
  if (found == messages_.end()) return std::string(key);
  return fillTemplate(found->second, arguments, {});
}

std::string MessageCatalogue::formatCount(std::string_view key, std::uint64_t count,
                                          Arguments arguments) const {
  const std::string prefix = std::string(key) + ".";
  auto found = messages_.find(prefix + std::string(pluralCategory(language_, count)));
  if (found == messages_.end()) found = messages_.find(prefix + "other");
  if (found == messages_.end()) return std::string(key);

  constexpr auto kLargest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  const auto shown = static_cast<std::int64_t>(count < kLargest ? count : kLargest);
  return fillTemplate(found->second, arguments, formatNumber(shown, language_));
}

}  // namespace timeline
