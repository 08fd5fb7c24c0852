#pragma once

#include <cstddef>
#include <vector>

#include "layout/explore_candidates.h"
#include "layout/explore_layout.h"

namespace timeline {

/// Where the folds of one band stand.
struct FoldPlace {
  std::uint32_t track = 0;
  float leftPx = 0;
  float rightPx = 0;
  float topPx = 0;
  float rowPx = 0;  ///< height of its row
};

/// Gathers what has no lane into folds that are wide enough for their count.
///
/// Folds are cut at places of time that stay while the view moves.
class FoldCollector {
 public:
  /// @param scale  borrowed for life
  explicit FoldCollector(const LinearTimeScale& scale) : scale_(scale) {}

  /// What starts outside of the view is left out: it is counted when it goes on into it.
  void add(const DenseColumn& column);
  /// Entries that started before the view, go on in it, and are not drawn.
  void addGoingOn(std::size_t count) { goingOn_ = count; }

  void place(const FoldPlace& place, const MessageCatalogue& messages, ExploreTitles& titles,
             std::vector<ExploreFold>& folds, std::vector<FoldColumn>& columns);

 private:
  struct Group {
    float left = 0;
    float right = 0;
    std::size_t count = 0;
    TimeSpan span;
  };

  [[nodiscard]] std::vector<Group> groups(const FoldPlace& place) const;
  [[nodiscard]] RectPx barOf(const DenseColumn& column, const FoldPlace& place) const;
  [[nodiscard]] static ExploreFold foldOf(const Group& group, const FoldPlace& place,
                                          const MessageCatalogue& messages, ExploreTitles& titles);

  const LinearTimeScale& scale_;
  std::vector<DenseColumn> columns_;
  std::size_t goingOn_ = 0;
};

}  // namespace timeline
