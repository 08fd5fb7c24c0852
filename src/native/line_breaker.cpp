#include "native/line_breaker.h"

namespace timeline {

namespace {

constexpr std::string_view kEnDash = "\xE2\x80\x93";
constexpr std::string_view kEmDash = "\xE2\x80\x94";

bool isSpace(char character) {
  return character == ' ' || character == '\t' || character == '\r';
}

/// Length of a hyphen or dash that starts at `at`, 0 for anything else.
std::size_t dashLength(std::string_view text, std::size_t at) {
  if (text[at] == '-') return 1;
  const std::string_view rest = text.substr(at, 3);
  return rest == kEnDash || rest == kEmDash ? 3 : 0;
}

/// First place after `from` where a line may end, or the end of the text.
std::size_t nextBreak(std::string_view text, std::size_t from) {
  std::size_t at = from;
  while (at < text.size() && isSpace(text[at]))
    ++at;
  while (at < text.size() && !isSpace(text[at])) {
    const std::size_t dash = dashLength(text, at);
    at += dash == 0 ? 1 : dash;
    if (dash != 0 && at < text.size()) return at;
  }
  return at;
}

std::string_view trimmed(std::string_view line) {
  while (!line.empty() && isSpace(line.front()))
    line.remove_prefix(1);
  while (!line.empty() && isSpace(line.back()))
    line.remove_suffix(1);
  return line;
}

void breakParagraph(std::string_view text, float widthPx, const MeasureText& measure,
                    std::vector<std::string_view>& lines) {
  std::size_t start = 0;
  std::size_t end = 0;  // of what fits the line
  while (end < text.size()) {
    const std::size_t next = nextBreak(text, end);
    const bool isFirst = end == start;
    if (isFirst || measure(trimmed(text.substr(start, next - start))) <= widthPx) {
      end = next;
    } else {
      lines.push_back(trimmed(text.substr(start, end - start)));
      start = end;
    }
  }
  lines.push_back(trimmed(text.substr(start)));
}

}  // namespace

std::vector<std::string_view> breakLines(std::string_view text, float widthPx,
                                         const MeasureText& measure) {
  std::vector<std::string_view> lines;
  std::size_t from = 0;
  while (true) {
    const std::size_t feed = text.find('\n', from);
    breakParagraph(text.substr(from, feed == std::string_view::npos ? feed : feed - from), widthPx,
                   measure, lines);
    if (feed == std::string_view::npos) return lines;
    from = feed + 1;
  }
}

}  // namespace timeline
