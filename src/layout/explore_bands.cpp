#include "layout/explore_bands.h"

#include <algorithm>
#include <cmath>

#include "layout/explore_ticks.h"
#include "layout/label_placement.h"

namespace timeline {
namespace {

constexpr float kColumnPx = 168;
constexpr float kStripePx = 4;
constexpr float kStripeGapPx = 10;
constexpr float kBandPaddingPx = 10;
constexpr float kAxisGapPx = 8;
constexpr float kNarrowPx = 700;
constexpr float kNameLine = 1.35F;
constexpr float kBelowBaseline = 0.35F;  ///< in parts of the font's size

bool isNarrow(const ExploreBands& bands) {
  return bands.widthPx < kNarrowPx;
}

/// The name of a track, broken to the column's width, on at most three lines.
std::vector<SetLine> nameLines(const std::string& name, float x, float roomPx,
                               ExploreTitles& titles) {
  std::vector<SetLine> lines;
  const float sizePx = titles.face(ExploreFont::bandName).sizePx;
  std::string line;
  float baseline = sizePx;
  const auto end = [&] {
    const float widthPx = titles.advance(line, ExploreFont::bandName);
    lines.push_back({ExploreFont::bandName, InkRole::ink, {x, baseline}, widthPx, line});
    baseline += std::round(sizePx * kNameLine);
  };
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t stop = std::min(name.find(' ', at), name.size());
    const std::string word = name.substr(at, stop - at);
    at = stop + 1;
    if (word.empty()) continue;
    const std::string longer = line.empty() ? word : line + ' ' + word;
    if (!line.empty() && titles.advance(longer, ExploreFont::bandName) > roomPx) {
      end();
      line = word;
    } else {
      line = longer;
    }
  }
  if (!line.empty()) end();
  return lines;
}

/// Sets the name of a band and how many entries it has: beside the name where the band is narrow
/// and there is room, else beneath it. @return the words' lower end
float setWords(ExploreBand& band, const std::string& name, std::string count,
               const ExploreBands& bands, ExploreTitles& titles) {
  const float x = kStripePx + kStripeGapPx;
  const float top = band.topPx + kBandPaddingPx;
  const float right = isNarrow(bands) ? bands.widthPx : bands.timeLeftPx - kStripeGapPx;
  const float countPx = titles.face(ExploreFont::bandCount).sizePx;
  const float countWidthPx = titles.advance(count, ExploreFont::bandCount);
  band.words = nameLines(name, x, right - x, titles);
  for (SetLine& line : band.words)
    line.origin.y += top;
  PointPx at{x, top + countPx};
  if (!band.words.empty()) {
    const SetLine& last = band.words.back();
    const float beside = last.origin.x + last.widthPx + kStripeGapPx;
    const float sizePx = std::max(titles.face(ExploreFont::bandName).sizePx, countPx);
    const bool hasRoom = isNarrow(bands) && beside + countWidthPx <= right;
    at = hasRoom ? PointPx{beside, last.origin.y}
                 : PointPx{x, last.origin.y + std::round(sizePx * kNameLine)};
  }
  band.words.push_back(
      {ExploreFont::bandCount, InkRole::muted, at, countWidthPx, std::move(count)});
  return at.y + std::ceil(countPx * kBelowBaseline);
}

}  // namespace

std::size_t mostLanes(ScreenForm form) {
  switch (form) {
    case ScreenForm::phone:
      return 4;
    case ScreenForm::tablet:
      return 5;
    case ScreenForm::desktop:
      break;
  }
  return 6;
}

ExploreBands exploreSides(float widthPx, const ExploreTitles& titles) {
  ExploreBands bands;
  bands.widthPx = widthPx;
  bands.form = screenFormOf(widthPx);
  const float labelPx = titles.face(ExploreFont::label).sizePx;
  // A larger text size of the reader's needs a wider column.
  bands.timeLeftPx = isNarrow(bands) ? 0 : std::round(kColumnPx * std::max(1.0F, labelPx / 14));
  bands.timeRightPx = std::max(widthPx, bands.timeLeftPx + 1);
  const float laneHeight = isNarrow(bands) ? 1.75F : 1.6F;
  bands.lanePx = std::ceil(labelPx * laneHeight);
  return bands;
}

void stackBands(ExploreBands& bands, const std::vector<std::size_t>& lanes, const Dataset& dataset,
                const ExploreIndex& index, const MessageCatalogue& messages,
                ExploreTitles& titles) {
  bands.bands.clear();
  float top = bands.axisTopPx + tickRowsPx(titles.face(ExploreFont::tick)) + kAxisGapPx;
  for (std::size_t track = 0; track < index.tracks().size(); ++track) {
    const std::size_t count = index.tracks()[track].size();
    ExploreBand band;
    band.track = track;
    band.topPx = top;
    // The last of two lanes can hold what is folded.
    const std::size_t least = std::clamp<std::size_t>(count, 1, 2);
    band.lanes = std::clamp<std::size_t>(std::min(lanes[track], count), least, kNoLane - 1);
    const std::string name = track < dataset.tracks.size()
                                 ? dataset.tracks[track].name.in(messages.language())
                                 : std::string();
    const float wordsTop = top + kBandPaddingPx;
    const float wordsBottom =
        setWords(band, name, messages.formatCount("count.entries", count), bands, titles);
    band.stripe = {0, wordsTop, kStripePx, wordsBottom - wordsTop};
    band.lanesTopPx = isNarrow(bands) ? wordsBottom + kBandPaddingPx / 2 : wordsTop - 2;
    const float lanesBottom = band.lanesTopPx + static_cast<float>(band.lanes) * bands.lanePx;
    band.bottomPx = std::ceil(std::max(lanesBottom, wordsBottom) + kBandPaddingPx);
    top = band.bottomPx;
    bands.bands.push_back(std::move(band));
  }
  bands.heightPx = top;
}

}  // namespace timeline
