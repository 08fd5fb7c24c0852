#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "layout/measured_story.h"

namespace timeline {

struct CardLines {
  std::uint32_t card = 0;
  std::vector<TextLine> lines;
};

/// Reads the lines of one card as the page hands them over; wasm/README.md has the layout of the
/// bytes.
///
/// @return none when they are cut short, longer than they say, or a line has another ink than the
/// four
/// @cost   O(bytes)
[[nodiscard]] std::optional<CardLines> readCardLines(std::span<const std::uint8_t> bytes);

/// Reads records of six numbers: letter code of the kind, index, x, y, width, height.
///
/// Letters that only name cards of text are left out, as are boxes that are not finite.
/// @param records  a multiple of six; what is left over is ignored
[[nodiscard]] std::vector<AnchorBox> readAnchors(std::span<const float> records);

}  // namespace timeline
