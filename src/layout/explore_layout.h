#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/view/time_scale.h"
#include "layout/explore_bands.h"
#include "layout/explore_index.h"
#include "layout/explore_ticks.h"
#include "layout/explore_titles.h"

namespace timeline {

/// The mark of one entry. A bar is cut off at the edges of the view, a node stands whole within.
struct ExploreMark {
  std::uint32_t event = 0;
  std::uint32_t track = 0;
  ExploreLook look;
  RectPx rect;
  bool isSelected = false;
  bool goesOnLeft = false;  ///< it is cut off there
  bool goesOnRight = false;
};

struct ExploreLabel {
  std::uint32_t event = 0;
  std::vector<SetLine> lines;
  std::vector<RectPx> boxes;  ///< of each line, as high as a lane
  bool isSelected = false;
  bool isShortened = false;
};

/// Entries that have no lane: how many, and where they start.
struct ExploreFold {
  std::uint32_t track = 0;
  std::size_t count = 0;
  TimeSpan span;  ///< choosing the fold shows it
  RectPx box;
  SetLine words;
};

/// A part of a fold: how dense it is there.
struct FoldColumn {
  std::uint32_t track = 0;
  RectPx rect;
};

struct ExploreLayout {
  LinearTimeScale scale;
  ExploreTicks ticks;
  std::vector<ExploreMark> marks;    ///< by track, then by start
  std::vector<ExploreLabel> labels;  ///< by track
  std::vector<ExploreFold> folds;
  std::vector<FoldColumn> foldColumns;
};

/// Everything is borrowed for the call.
struct ExploreLayoutInput {
  const ExploreIndex& index;
  const ExploreBands& bands;
  const MessageCatalogue& messages;
  ExploreTitles& titles;
  TimeSpan shown;
  std::optional<std::size_t> selected;
};

/// Places what has a part in the shown time. Every entry of it is a mark or counted in a fold.
///
/// Tracks of more than some hundred entries are laid out from a little before the view on, smaller
/// ones whole, so that lanes stay what they are while time moves.
///
/// @pre input.shown is longer than nothing
/// @cost what is visible, and the logarithm of the rest
[[nodiscard]] ExploreLayout layOutExplore(const ExploreLayoutInput& input);

/// How many lanes each track would use for what is shown, up to a maximum.
[[nodiscard]] std::vector<std::size_t> lanesNeeded(const ExploreLayoutInput& input,
                                                   std::size_t most);

/// One line a piece, numbers rounded to 0.01, for golden tests.
[[nodiscard]] std::string dump(const ExploreLayout& layout);
[[nodiscard]] std::string dump(const ExploreBands& bands);

}  // namespace timeline
