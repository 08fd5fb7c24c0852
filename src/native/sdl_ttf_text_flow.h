#pragma once

#include "layout/text_flow.h"
#include "native/font_set.h"

namespace timeline {

/// Breaks paragraphs with SDL2_ttf's measures.
class SdlTtfTextFlow : public TextFlow {
 public:
  /// @param fonts  borrowed for life
  explicit SdlTtfTextFlow(FontSet& fonts) : fonts_(fonts) {}

  [[nodiscard]] std::vector<FlowedLine> flow(std::string_view paragraph, const TextStyle& style,
                                             float widthPx) const override;

  /// Advance of a text without line breaks, CSS pixels.
  [[nodiscard]] float advance(std::string_view text, const TextStyle& style) const;

 private:
  FontSet& fonts_;
};

}  // namespace timeline
