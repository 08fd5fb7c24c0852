#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace timeline {

/// What stands for bytes that are no UTF-8.
inline constexpr char32_t kReplacementCharacter = 0xFFFD;

/// One code point and how many bytes it took.
struct DecodedCodePoint {
  char32_t value = kReplacementCharacter;
  std::size_t byteCount = 1;
  bool valid = false;
};

/// The code point that starts at `offset`, which must be inside `text`. Ill-formed bytes (overlong
/// forms, surrogates, values above U+10FFFF, cut sequences) answer with U+FFFD for one byte.
[[nodiscard]] DecodedCodePoint decodeUtf8(std::string_view text, std::size_t offset);

/// Offset of the first byte that is not part of well-formed UTF-8; none when all of it is.
/// @cost   O(length); runs of ASCII are passed eight bytes at a time
/// @source The Unicode Standard 15.0, table 3-7
[[nodiscard]] std::optional<std::size_t> findInvalidUtf8(std::string_view text);

/// Number of code points; every ill-formed byte counts as one.
[[nodiscard]] std::size_t countCodePoints(std::string_view text);

/// Appends the code point; surrogates and values above U+10FFFF append U+FFFD.
void appendUtf8(std::string& text, char32_t codePoint);

/// Walks the code points of a text: `for (char32_t c : CodePoints(text))`.
class CodePoints {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char32_t;
    using difference_type = std::ptrdiff_t;
    using pointer = const char32_t*;
    using reference = char32_t;

    Iterator(std::string_view text, std::size_t offset) : text_(text), offset_(offset) { decode(); }

    char32_t operator*() const { return current_.value; }
    Iterator& operator++() {
      offset_ += current_.byteCount;
      decode();
      return *this;
    }
    /// Where the current code point starts.
    [[nodiscard]] std::size_t byteOffset() const { return offset_; }

    friend bool operator==(const Iterator& a, const Iterator& b) { return a.offset_ == b.offset_; }
    friend bool operator!=(const Iterator& a, const Iterator& b) { return a.offset_ != b.offset_; }

   private:
    void decode() {
      if (offset_ < text_.size()) current_ = decodeUtf8(text_, offset_);
    }

    std::string_view text_;
    std::size_t offset_;
    DecodedCodePoint current_;
  };

  explicit CodePoints(std::string_view text) : text_(text) {}

  [[nodiscard]] Iterator begin() const { return {text_, 0}; }
  [[nodiscard]] Iterator end() const { return {text_, text_.size()}; }

 private:
  std::string_view text_;
};

}  // namespace timeline
