#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timeline {

enum class TextState : std::uint8_t { draft, reviewed };

/// One language's wording. `text` is inline markup (see inline_markup.h) unless the field's schema
/// says plain.
struct TextVersion {
  std::string language;  ///< BCP 47
  std::string text;
  TextState state = TextState::draft;
  std::string reviewedBy;
  std::string reviewedOn;  ///< YYYY-MM-DD
};

/// A text in any number of languages.
class LocalizedText {
 public:
  LocalizedText() = default;
  explicit LocalizedText(std::vector<TextVersion> versions) : versions_(std::move(versions)) {}

  [[nodiscard]] bool empty() const { return versions_.empty(); }
  [[nodiscard]] const std::vector<TextVersion>& versions() const { return versions_; }

  /// The wording in `language`, else the first one there is (the original); null when there is none
  /// at all.
  [[nodiscard]] const TextVersion* find(std::string_view language) const;
  /// Text of find(), "" when there is none.
  [[nodiscard]] const std::string& in(std::string_view language) const;

 private:
  std::vector<TextVersion> versions_;
};

}  // namespace timeline
