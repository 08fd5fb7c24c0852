#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace timeline {

/// Finds what overlaps a horizontal stripe of the story without looking at the rest.
///
/// Items are added by rising top. Most are short, so the furthest bottom so far rises almost as the
/// tops do and both ends of the candidates are found by bisection.
class RowIndex {
 public:
  void clear() {
    tops_.clear();
    reaches_.clear();
  }

  /// @param top  not less than that of the item before
  void add(float top, float bottom) {
    tops_.push_back(top);
    reaches_.push_back(reaches_.empty() ? bottom : std::max(reaches_.back(), bottom));
  }

  struct Range {
    std::size_t first = 0;
    std::size_t last = 0;  ///< one past
  };

  /// Holds every item that overlaps [top, bottom); a long item brings shorter ones with it that do
  /// not.
  /// @cost O(log items)
  [[nodiscard]] Range candidates(float top, float bottom) const {
    const auto first = std::upper_bound(reaches_.begin(), reaches_.end(), top);
    const auto last = std::lower_bound(tops_.begin(), tops_.end(), bottom);
    const auto from = static_cast<std::size_t>(first - reaches_.begin());
    return {from, std::max(from, static_cast<std::size_t>(last - tops_.begin()))};
  }

 private:
  std::vector<float> tops_;
  std::vector<float> reaches_;
};

}  // namespace timeline
