#include "native/sdl_ttf_text_flow.h"

#include <algorithm>
#include <cmath>

#include "native/line_breaker.h"

namespace timeline {

namespace {

/// SDL2_ttf answers whole pixels: measured larger by this factor, fractions come back.
constexpr float kMeasureScale = 16;

FaceChoice faceOf(const TextStyle& style) {
  return {style.serif, style.weight >= 600, style.italic, style.sizePx};
}

TTF_Font* measuringFont(FontSet& fonts, const TextStyle& style) {
  return fonts.font(faceOf(style),
                    std::max(1, static_cast<int>(std::lround(style.sizePx * kMeasureScale))));
}

}  // namespace

float SdlTtfTextFlow::advance(std::string_view text, const TextStyle& style) const {
  TTF_Font* font = measuringFont(fonts_, style);
  int width = 0;
  if (font == nullptr || TTF_SizeUTF8(font, std::string(text).c_str(), &width, nullptr) != 0)
    return 0;
  return static_cast<float>(width) / kMeasureScale;
}

std::vector<FlowedLine> SdlTtfTextFlow::flow(std::string_view paragraph, const TextStyle& style,
                                             float widthPx) const {
  TTF_Font* font = measuringFont(fonts_, style);
  // The text stands in the middle of its line box, as CSS's half-leading has it.
  const float ascent =
      font == nullptr ? style.sizePx : static_cast<float>(TTF_FontAscent(font)) / kMeasureScale;
  const float descent =
      font == nullptr ? 0 : -static_cast<float>(TTF_FontDescent(font)) / kMeasureScale;
  const float baseline = (style.lineHeightPx - ascent - descent) / 2 + ascent;
  const auto measure = [this, &style](std::string_view text) { return advance(text, style); };
  std::vector<FlowedLine> lines;
  for (const std::string_view line : breakLines(paragraph, widthPx, measure)) {
    lines.push_back({std::string(line), advance(line, style), baseline});
  }
  return lines;
}

}  // namespace timeline
