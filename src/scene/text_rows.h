#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "layout/measured_story.h"
#include "layout/row_index.h"

namespace timeline {

/// Finds the lines of text within a stripe of the story, card by card.
class TextRows {
 public:
  TextRows() = default;

  /// @param text  lines sorted by card, then by box.y; rows are void once it changes
  /// @cost O(lines + cards log cards)
  explicit TextRows(const MeasuredText& text);

  /// Calls visit(line index) for each line that overlaps [topPx, bottomPx), card by card from the
  /// top.
  /// @cost O(log cards + lines of the cards that overlap)
  template <class Visit>
  void visit(const MeasuredText& text, float topPx, float bottomPx, Visit&& visit) const {
    const RowIndex::Range range = rows_.candidates(topPx, bottomPx);
    for (std::size_t i = range.first; i < range.last; ++i) {
      if (cards_[i].bottom <= topPx) continue;
      for (std::size_t line = cards_[i].first; line < cards_[i].last; ++line) {
        if (text.lines[line].box.overlapsRows(topPx, bottomPx)) visit(line);
      }
    }
  }

 private:
  struct Card {
    std::size_t first = 0;
    std::size_t last = 0;
    float top = 0;
    float bottom = 0;
  };

  std::vector<Card> cards_;
  RowIndex rows_;
};

}  // namespace timeline
