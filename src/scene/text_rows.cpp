#include "scene/text_rows.h"

#include <algorithm>

#include "core/base/stable_sort.h"

namespace timeline {

TextRows::TextRows(const MeasuredText& text) {
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const RectPx& box = text.lines[i].box;
    const bool newCard = i == 0 || text.lines[i].card != text.lines[i - 1].card;
    if (newCard) {
      cards_.push_back({i, i + 1, box.y, box.bottom()});
      continue;
    }
    Card& card = cards_.back();
    card.last = i + 1;
    card.top = std::min(card.top, box.y);
    card.bottom = std::max(card.bottom, box.bottom());
  }
  stableSort(cards_.begin(), cards_.end(),
             [](const Card& a, const Card& b) { return a.top < b.top; });
  for (const Card& card : cards_)
    rows_.add(card.top, card.bottom);
}

}  // namespace timeline
