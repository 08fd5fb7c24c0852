#include "core/search/excerpt.h"

#include "core/base/utf8.h"

namespace timeline {
namespace {

constexpr std::string_view kCut = "…";

/// The start of the word at or after `at`; `otherwise` when there is none soon.
std::size_t wordStart(std::string_view text, std::size_t at, std::size_t otherwise) {
  const std::size_t space = text.find(' ', at);
  return space < otherwise ? space + 1 : otherwise;
}

/// The end of the word before `at`.
std::size_t wordEnd(std::string_view text, std::size_t at, std::size_t atLeast) {
  if (at >= text.size()) return text.size();
  const std::size_t space = text.rfind(' ', at);
  return space == std::string_view::npos || space < atLeast ? atLeast : space;
}

}  // namespace

MarkedText markedText(std::string_view text, const SearchWords& searched) {
  return {std::string(text), matchesIn(text, searched)};
}

MarkedText excerptOf(std::string_view text, const SearchWords& searched, const SearchWords& sought,
                     std::size_t bytes) {
  const std::vector<TextRange> ranges = matchesIn(text, searched);
  const std::vector<TextRange> places = matchesIn(text, sought);
  if (places.empty() || text.size() <= bytes) return {std::string(text), ranges};
  const std::size_t before = bytes / 4;
  const TextRange first = places.front();
  // To leave out a few words at the start helps nobody.
  const std::size_t begin =
      first.begin <= before * 2 ? 0 : wordStart(text, first.begin - before, first.begin);
  const std::size_t end = wordEnd(text, begin + bytes, first.end);
  MarkedText excerpt;
  if (begin > 0) excerpt.text = kCut;
  const std::size_t shift = excerpt.text.size();
  excerpt.text += text.substr(begin, end - begin);
  if (end < text.size()) excerpt.text += kCut;
  for (const TextRange range : ranges)
    if (range.begin >= begin && range.end <= end)
      excerpt.marks.push_back({range.begin - begin + shift, range.end - begin + shift});
  return excerpt;
}

std::vector<TextRange> inUtf16(std::string_view text, const std::vector<TextRange>& ranges) {
  std::vector<TextRange> counted;
  std::size_t at = 0;
  std::size_t units = 0;
  const auto unitsAt = [&](std::size_t offset) {
    while (at < offset && at < text.size()) {
      const DecodedCodePoint point = decodeUtf8(text, at);
      units += point.value > 0xFFFF ? 2 : 1;
      at += point.byteCount;
    }
    return units;
  };
  for (const TextRange range : ranges) {
    const std::size_t begin = unitsAt(range.begin);
    counted.push_back({begin, unitsAt(range.end)});
  }
  return counted;
}

}  // namespace timeline
