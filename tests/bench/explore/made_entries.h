#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "layout/explore_index.h"
#include "layout/explore_titles.h"

namespace timeline::bench {

inline constexpr std::uint32_t kTracks = 5;
inline constexpr std::int64_t kYears = 12;

/// Entries of twelve years from 2010 on, the same on every machine: half of them even over time,
/// half in thirty crowded weeks; seven in ten a day, the others months, ranges of up to two years,
/// vague and open dates.
[[nodiscard]] std::vector<ExploreEntry> madeEntries(std::size_t count);

/// Titles of three to eight words.
class MadeTitles : public TitleWords {
 public:
  [[nodiscard]] std::string titleOf(std::uint32_t event) const override;
};

/// Letters half as wide as they are high: what a browser measures is not part of the figures.
class EvenMeasurer : public TextMeasurer {
 public:
  [[nodiscard]] float advance(std::string_view, std::string_view text) override {
    constexpr float kLetterPx = 7;
    return kLetterPx * static_cast<float>(text.size());
  }
};

}  // namespace timeline::bench
