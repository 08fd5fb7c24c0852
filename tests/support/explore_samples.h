#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "layout/explore_bands.h"
#include "layout/explore_index.h"
#include "layout/explore_titles.h"
#include "support/made_dataset.h"

namespace timeline::testing {

/// Every character is half as wide as the text is high.
class FixedMeasurer : public TextMeasurer {
 public:
  float advance(std::string_view cssFont, std::string_view text) override {
    ++calls;
    const std::size_t number = cssFont.find_first_of("0123456789", cssFont.find(' ') + 1);
    const bool isBold = cssFont.rfind("600", 0) == 0;
    const float sizePx = std::stof(std::string(cssFont.substr(isBold ? number : 0)));
    std::size_t characters = 0;
    for (const char c : text)
      characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return static_cast<float>(characters) * sizePx * 0.5F;
  }

  int calls = 0;
};

inline std::vector<FontFace> exploreFonts() {
  return {{"14px sans", 14},
          {"600 14px sans", 14},
          {"14px sans", 14},
          {"600 16px sans", 16},
          {"13px sans", 13}};
}

/// Titles of one to eight words, told by the entry's number.
class NumberedTitles : public TitleWords {
 public:
  std::string titleOf(std::uint32_t event) const override {
    std::string title = "Entry " + std::to_string(event);
    for (std::uint32_t word = 0; word < event % 7; ++word)
      title += " with words";
    return title;
  }
};

/// The same numbers on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  /// 0 to below - 1.
  std::uint32_t roll(std::uint32_t below) {
    state_ = state_ * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    return static_cast<std::uint32_t>(state_ >> 33) % below;
  }

 private:
  std::uint64_t state_;
};

/// Entries of ten years from 2010 on: crowded days, months, long ranges, open and vague ones.
inline std::vector<ExploreEntry> rolledEntries(std::size_t count, std::uint64_t seed,
                                               std::uint32_t tracks = 3) {
  constexpr std::uint32_t kDays = 3'650;
  Dice dice(seed);
  std::vector<ExploreEntry> entries;
  for (std::uint32_t event = 0; event < count; ++event) {
    ExploreEntry entry;
    entry.event = event;
    entry.track = dice.roll(tracks);
    entry.look.isMinor = dice.roll(3) == 0;
    // A third of all stand in one month.
    const std::uint32_t day = dice.roll(3) == 0 ? 700 + dice.roll(30) : dice.roll(kDays);
    std::int64_t length = 1;
    const std::uint32_t kind = dice.roll(10);
    if (kind == 0) {
      entry.look.kind = MarkKind::range;
      length = 1 + dice.roll(900);
    } else if (kind == 1) {
      entry.look.kind = MarkKind::period;
      length = 30;
    } else if (kind == 2) {
      entry.look.kind = MarkKind::approximate;
      entry.look.fadesAtStart = entry.look.fadesAtEnd = true;
    } else if (kind == 3) {
      entry.look.kind = MarkKind::open;
    }
    const std::int64_t start = instantOf({2010, 1, 1}).seconds + day * kSecondsPerDay;
    entry.span = {{start}, {start + length * kSecondsPerDay}};
    entries.push_back(entry);
  }
  return entries;
}

}  // namespace timeline::testing
