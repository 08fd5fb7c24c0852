#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "layout/text_flow.h"

namespace timeline::testing {

/// Every character is half as wide as the text is high: the same lines on every machine.
class FixedTextFlow : public TextFlow {
 public:
  [[nodiscard]] std::vector<FlowedLine> flow(std::string_view paragraph, const TextStyle& style,
                                             float widthPx) const override {
    std::vector<FlowedLine> lines;
    std::string line;
    for (std::size_t at = 0; at < paragraph.size();) {
      const std::size_t end = std::min(paragraph.find(' ', at), paragraph.size());
      const std::string_view word = paragraph.substr(at, end - at);
      at = end + 1;
      if (word.empty()) continue;
      const std::string longer = line.empty() ? std::string(word) : line + ' ' + std::string(word);
      if (!line.empty() && widthOf(longer, style) > widthPx) {
        lines.push_back(set(line, style));
        line = word;
      } else {
        line = longer;
      }
    }
    if (!line.empty() || lines.empty()) lines.push_back(set(line, style));
    return lines;
  }

 private:
  static float widthOf(std::string_view text, const TextStyle& style) {
    std::size_t characters = 0;
    for (const char c : text)
      characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return static_cast<float>(characters) * style.sizePx / 2;
  }

  static FlowedLine set(const std::string& text, const TextStyle& style) {
    const float above = (style.lineHeightPx - style.sizePx) / 2;
    return {text, widthOf(text, style), above + style.sizePx * 0.8F};
  }
};

}  // namespace timeline::testing
