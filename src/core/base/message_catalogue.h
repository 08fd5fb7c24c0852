#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace timeline {

/// The interface words of one language, read from data/messages/LANG.json.
///
/// A message is a template with named places: "Chapter {number} of {count}". A message that depends
/// on a count has one key per plural category: "sources.one", "sources.other" (categories as in
/// CLDR).
class MessageCatalogue {
 public:
  using Arguments = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  MessageCatalogue() = default;
  MessageCatalogue(std::string language, std::map<std::string, std::string, std::less<>> messages);

  [[nodiscard]] const std::string& language() const { return language_; }
  [[nodiscard]] bool has(std::string_view key) const;

  /// The message with its places filled. A missing key answers with the key itself, so that it is
  /// seen and never blank.
  [[nodiscard]] std::string format(std::string_view key, Arguments arguments = {}) const;

  /// The message for a count: picks KEY.one, KEY.few, KEY.many or KEY.other by the language's rule.
  /// {count} is the number with thousands separators unless `arguments` has its own "count" (the
  /// number in words).
  [[nodiscard]] std::string formatCount(std::string_view key, std::uint64_t count,
                                        Arguments arguments = {}) const;

 private:
  std::string language_;
  std::map<std::string, std::string, std::less<>> messages_;
};

}  // namespace timeline
