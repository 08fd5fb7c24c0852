#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace timeline {

enum class SpanKind : std::uint8_t {
  text,
  emphasis,   ///< *words*
  quotation,  ///< "words": rendered with the language's own quotation marks
  link,       ///< [words](event:ID), chapter:, source:, question:, page:method, https://…
  claim,      ///< {claim:ID}: the figure of that claim in words
};

/// Parsed inline markup. `text` is the words of a text span, the address of a link, the id of a
/// claim.
struct MarkupSpan {
  SpanKind kind = SpanKind::text;
  std::string text;
  std::vector<MarkupSpan> children;  ///< emphasis, quotation and link hold spans
};

using MarkupSpans = std::vector<MarkupSpan>;

struct MarkupFault {
  std::size_t byteOffset = 0;
  std::string message;
  std::string suggestion;
};

/// Parses one paragraph. A backslash makes the next character plain. No HTML: "<" is only a
/// character.
/// @cost O(length)
[[nodiscard]] Result<MarkupSpans, MarkupFault> parseMarkup(std::string_view text);

/// The words alone, claim references by `{claim:ID}` left out.
[[nodiscard]] std::string plainText(const MarkupSpans& spans);

/// Splits at blank lines; surrounding white space goes. @return views into `text`
[[nodiscard]] std::vector<std::string_view> paragraphsOf(std::string_view text);

}  // namespace timeline
