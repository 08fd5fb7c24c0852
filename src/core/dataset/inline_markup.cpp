#include "core/dataset/inline_markup.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace timeline {
namespace {

/// Recursive descent over one paragraph. An element may hold any other kind, but not its own.
class MarkupParser {
 public:
  explicit MarkupParser(std::string_view text) : text_(text) {}

  Result<MarkupSpans, MarkupFault> parse() {
    MarkupSpans spans = spansUntil('\0');
    if (fault_) return Unexpected{*fault_};
    return spans;
  }

 private:
  MarkupSpans spansUntil(char closing) {
    MarkupSpans spans;
    std::string words;
    while (offset_ < text_.size() && !fault_) {
      const char c = text_[offset_];
      if (c == closing && closing != '\0') break;
      if (c == '\\' && offset_ + 1 < text_.size()) {
        words += text_[offset_ + 1];
        offset_ += 2;
      } else if (startsSpan(c)) {
        flush(words, spans);
        spans.push_back(span(c));
      } else {
        words += c;
        ++offset_;
      }
    }
    flush(words, spans);
    return spans;
  }

  [[nodiscard]] bool startsSpan(char c) const {
    return c == '*' || c == '"' || c == '[' || text_.substr(offset_, 7) == "{claim:";
  }

  static void flush(std::string& words, MarkupSpans& spans) {
    if (words.empty()) return;
    spans.push_back({SpanKind::text, words, {}});
    words.clear();
  }

  MarkupSpan span(char opening) {
    switch (opening) {
      case '*':
        return enclosed(SpanKind::emphasis, '*', "emphasis",
                        "Close it with * or write \\* for a plain asterisk.");
      case '"':
        return enclosed(SpanKind::quotation, '"', "quotation",
                        "Close it with \" or write \\\" for a plain mark.");
      case '[':
        return link();
      default:
        return claim();
    }
  }

  /// False, with a fault, where spans are nested deeper than anybody reads: the parser's stack
  /// stays small.
  bool enter() {
    if (++depth_ <= kMaxDepth) return true;
    fail(offset_, "Emphasis, quotations and links are nested too deep here.",
         "Use at most eight levels.");
    return false;
  }

  MarkupSpan enclosed(SpanKind kind, char closing, std::string_view name,
                      std::string_view suggestion) {
    const std::size_t start = offset_++;
    MarkupSpan made{kind, "", enter() ? spansUntil(closing) : MarkupSpans{}};
    --depth_;
    if (!take(closing))
      fail(start, "The " + std::string(name) + " that starts here has no end.", suggestion);
    return made;
  }

  MarkupSpan link() {
    const std::size_t start = offset_++;
    if (insideLink_)
      fail(start, "A link starts inside another link.",
           "Close the first one, or write \\[ for a plain bracket.");
    insideLink_ = true;
    MarkupSpan made{SpanKind::link, "", enter() ? spansUntil(']') : MarkupSpans{}};
    --depth_;
    insideLink_ = false;
    if (made.children.empty())
      fail(start, "The link that starts here has no words.", "Write [words](event:ID).");
    const bool closed = take(']') && take('(');
    const std::size_t end = closed ? text_.find(')', offset_) : std::string_view::npos;
    if (end == std::string_view::npos) {
      fail(start, "The link that starts here has no address.",
           "Write [words](event:ID), or \\[ for a plain bracket.");
      return made;
    }
    made.text = text_.substr(offset_, end - offset_);
    offset_ = end + 1;
    return made;
  }

  MarkupSpan claim() {
    const std::size_t end = text_.find('}', offset_);
    MarkupSpan made{SpanKind::claim, "", {}};
    if (end == std::string_view::npos) {
      fail(offset_, "The claim reference that starts here has no end.", "Write {claim:ID}.");
      return made;
    }
    made.text = text_.substr(offset_ + 7, end - offset_ - 7);
    offset_ = end + 1;
    return made;
  }

  bool take(char expected) {
    if (fault_ || offset_ >= text_.size() || text_[offset_] != expected) return false;
    ++offset_;
    return true;
  }

  void fail(std::size_t offset, std::string message, std::string_view suggestion) {
    if (!fault_) fault_ = MarkupFault{offset, std::move(message), std::string(suggestion)};
  }

  std::string_view text_;
  static constexpr int kMaxDepth = 8;

  std::size_t offset_ = 0;
  int depth_ = 0;
  bool insideLink_ = false;
  std::optional<MarkupFault> fault_;
};

void appendPlain(const MarkupSpans& spans, std::string& words) {
  for (const MarkupSpan& span : spans) {
    if (span.kind == SpanKind::text) words += span.text;
    appendPlain(span.children, words);
  }
}

bool isBlank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

Result<MarkupSpans, MarkupFault> parseMarkup(std::string_view text) {
  return MarkupParser(text).parse();
}

std::string plainText(const MarkupSpans& spans) {
  std::string words;
  appendPlain(spans, words);
  return words;
}

std::vector<std::string_view> paragraphsOf(std::string_view text) {
  std::vector<std::string_view> paragraphs;
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
  for (std::size_t offset = 0; offset <= text.size();) {
    const std::size_t lineEnd = std::min(text.find('\n', offset), text.size());
    const std::string_view line = text.substr(offset, lineEnd - offset);
    const bool blank = isBlank(line);
    if (!blank) {
      begin = begin == std::string_view::npos ? offset + line.find_first_not_of(" \t") : begin;
      end = offset + line.find_last_not_of(" \t\r") + 1;
    }
    if ((blank || lineEnd == text.size()) && begin != std::string_view::npos) {
      paragraphs.push_back(text.substr(begin, end - begin));
      begin = std::string_view::npos;
    }
    offset = lineEnd + 1;
  }
  return paragraphs;
}

}  // namespace timeline
