#include "layout/decade_box.h"

#include <algorithm>
#include <cmath>

namespace timeline {

std::vector<DecadeStroke> foldStrokes(const std::vector<DecadeStroke>& strokes, float widthPx) {
  const auto columns = static_cast<std::size_t>(std::max(1.0F, std::ceil(widthPx)));
  if (strokes.size() <= columns) return strokes;
  std::vector<std::size_t> lastInColumn(columns, strokes.size());
  std::vector<bool> hidden(strokes.size(), false);
  for (std::size_t i = 0; i < strokes.size(); ++i) {
    const double at = strokes[i].position * static_cast<double>(columns);
    const std::size_t column = std::min(columns - 1, static_cast<std::size_t>(std::max(0.0, at)));
    // Strokes come by rising height and stand on one base line: a later one in the column covers an
    // earlier one.
    if (lastInColumn[column] < strokes.size()) hidden[lastInColumn[column]] = true;
    lastInColumn[column] = i;
  }
  std::vector<DecadeStroke> folded;
  for (std::size_t i = 0; i < strokes.size(); ++i) {
    if (!hidden[i]) folded.push_back(strokes[i]);
  }
  return folded;
}

DecadeBox decadeBoxOf(const DecadeLine& line, RectPx box, std::optional<std::size_t> chapter) {
  return {box, chapter, foldStrokes(line.strokes, box.width)};
}

}  // namespace timeline
