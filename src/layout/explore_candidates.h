#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/view/time_scale.h"
#include "layout/explore_index.h"
#include "layout/explore_titles.h"
#include "layout/lane_packing.h"

namespace timeline {

/// An entry that is tried in the lanes.
struct ExploreCandidate {
  std::uint32_t row = 0;
  float markLeft = 0;
  float markRight = 0;
  float left = 0;  ///< of what must be free: the mark; with its label when it is selected
  float right = 0;
  float wanted = 0;  ///< right end with its label
  bool carriesLabel = false;
  PackRank rank = PackRank::main;
};

/// Entries that start close together and are too many to be tried.
struct DenseColumn {
  Instant first;  ///< their first and last start
  Instant last;
  std::size_t count = 0;
};

struct ExploreCandidates {
  std::vector<ExploreCandidate> entries;  ///< by left
  std::vector<DenseColumn> columns;
};

struct CandidateInput {
  const ExploreIndex::Rows& rows;
  const LinearTimeScale& scale;
  ExploreTitles& titles;
  std::size_t lanes = 1;
  std::optional<std::size_t> selected;
};

/// Narrower than this a mark is not.
inline constexpr float kFoldColumnPx = 12;

/// The marks of one track in and near the view, and what is too dense for marks.
/// @cost O(columns in view × log entries)
[[nodiscard]] ExploreCandidates exploreCandidates(const CandidateInput& input);

/// Radius of a node. @param labelPx  size of the labels' font
[[nodiscard]] float nodeRadiusPx(ExploreLook look, float labelPx);

}  // namespace timeline
