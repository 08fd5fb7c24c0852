#include "layout/overview_layout.h"

#include <algorithm>
#include <cmath>

namespace timeline {
namespace {

constexpr float kStrokePx = 2;
constexpr float kPaddingPx = 4;
constexpr float kStrokesPx = 44;

float wordsPx(const FontFace& tick) {
  return std::ceil(tick.sizePx * 1.6F);
}

/// Starts of each track at one place, stacked upwards.
class StrokeStacker {
 public:
  StrokeStacker(const ExploreIndex& index, OverviewLayout& out) : index_(index), out_(out) {}

  void stack() {
    const auto places = static_cast<std::size_t>(std::max(1.0F, out_.box.width / kStrokePx));
    std::vector<std::size_t> counts(places * index_.tracks().size());
    std::vector<std::size_t> sums(places);
    count(places, counts, sums);
    const std::size_t most = std::max<std::size_t>(1, *std::max_element(sums.begin(), sums.end()));
    for (std::size_t place = 0; place < places; ++place) {
      if (sums[place] > 0) add(place, places, counts, sums[place], most);
    }
  }

 private:
  void count(std::size_t places, std::vector<std::size_t>& counts, std::vector<std::size_t>& sums) {
    for (std::size_t track = 0; track < index_.tracks().size(); ++track) {
      const ExploreIndex::Rows& rows = index_.tracks()[track];
      std::size_t before = 0;
      for (std::size_t place = 0; place < places; ++place) {
        const float right = out_.box.x + static_cast<float>(place + 1) * kStrokePx;
        const std::size_t until = place + 1 == places
                                      ? rows.size()
                                      : std::max(before, rows.firstFrom(out_.scale.at(right)));
        counts[track * places + place] = until - before;
        sums[place] += until - before;
        before = until;
      }
    }
  }

  /// The height grows with the logarithm, so that one entry is seen beside a thousand.
  void add(std::size_t place, std::size_t places, const std::vector<std::size_t>& counts,
           std::size_t sum, std::size_t most) {
    constexpr float kLeast = 0.3F;
    const float part =
        most == 1 ? 1 : std::log(static_cast<float>(sum)) / std::log(static_cast<float>(most));
    const float height = out_.box.height * (kLeast + (1 - kLeast) * part);
    float bottom = out_.box.bottom();
    for (std::size_t track = 0; track < index_.tracks().size(); ++track) {
      const std::size_t own = counts[track * places + place];
      if (own == 0) continue;
      const float ownPx = height * static_cast<float>(own) / static_cast<float>(sum);
      bottom -= ownPx;
      const float x = out_.box.x + static_cast<float>(place) * kStrokePx;
      out_.strokes.push_back({static_cast<std::uint32_t>(track), {x, bottom, kStrokePx, ownPx}});
    }
  }

  const ExploreIndex& index_;
  OverviewLayout& out_;
};

}  // namespace

float overviewHeightPx(const FontFace& tick) {
  return 2 * kPaddingPx + kStrokesPx + wordsPx(tick);
}

OverviewLayout layOutOverview(const ExploreIndex& index, TimeSpan extent, SizePx size,
                              const MessageCatalogue& messages, ExploreTitles& titles) {
  OverviewLayout out;
  out.scale = {extent, 0, size.width};
  const float words = wordsPx(titles.face(ExploreFont::tick));
  out.box = {0, kPaddingPx, size.width, std::max(1.0F, size.height - 2 * kPaddingPx - words)};
  StrokeStacker(index, out).stack();
  out.ticks = exploreTicks(out.scale, messages, titles);
  // Only the years have room: the row of what they belong to is left out.
  std::vector<SetLine> lower;
  for (SetLine& line : out.ticks.words) {
    if (line.ink != InkRole::muted) continue;
    line.origin.y = out.box.bottom() + kPaddingPx / 2 + titles.face(ExploreFont::tick).sizePx;
    lower.push_back(std::move(line));
  }
  out.ticks.words = std::move(lower);
  return out;
}

}  // namespace timeline
