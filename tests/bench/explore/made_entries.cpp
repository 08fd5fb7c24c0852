#include "made_entries.h"

#include <algorithm>

namespace timeline::bench {
namespace {

/// @source Steele & Vigna, SplitMix64
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t roll(std::uint64_t below) {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return (z ^ (z >> 31)) % below;
  }

 private:
  std::uint64_t state_;
};

struct Kind {
  MarkKind mark;
  std::uint64_t longestDays;
};

Kind rolledKind(Dice& dice) {
  const std::uint64_t roll = dice.roll(20);
  if (roll < 14) return {MarkKind::day, 1};
  if (roll < 16) return {MarkKind::period, 31};
  if (roll < 18) return {MarkKind::range, 730};
  return {roll == 18 ? MarkKind::approximate : MarkKind::open, 1};
}

}  // namespace

std::vector<ExploreEntry> madeEntries(std::size_t count) {
  constexpr std::uint64_t kDays = kYears * 365;
  constexpr std::uint64_t kCrowds = 30;
  Dice dice(20111216);
  std::vector<std::uint64_t> crowds;
  for (std::uint64_t i = 0; i < kCrowds; ++i)
    crowds.push_back(dice.roll(kDays - 7));
  const std::int64_t first = instantOf({2010, 1, 1}).seconds;
  std::vector<ExploreEntry> entries(count);
  for (std::size_t i = 0; i < count; ++i) {
    ExploreEntry& entry = entries[i];
    const bool isCrowded = dice.roll(2) == 0;
    const std::uint64_t day =
        isCrowded ? crowds[dice.roll(kCrowds)] + dice.roll(7) : dice.roll(kDays);
    const Kind kind = rolledKind(dice);
    const std::int64_t start = first + static_cast<std::int64_t>(day) * kSecondsPerDay;
    const auto days = static_cast<std::int64_t>(1 + dice.roll(kind.longestDays));
    entry.span = {{start}, {start + days * kSecondsPerDay}};
    entry.event = static_cast<std::uint32_t>(i);
    entry.track = static_cast<std::uint32_t>(dice.roll(kTracks));
    entry.look.kind = kind.mark;
    entry.look.isMinor = dice.roll(3) == 0;
    entry.look.fadesAtStart = entry.look.fadesAtEnd = kind.mark == MarkKind::approximate;
  }
  return entries;
}

std::string MadeTitles::titleOf(std::uint32_t event) const {
  constexpr std::uint32_t kWords = 6;
  std::string title = "Entry number " + std::to_string(event);
  for (std::uint32_t word = 0; word < event % kWords; ++word)
    title += " another";
  return title;
}

}  // namespace timeline::bench
