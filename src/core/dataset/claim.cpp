#include "core/dataset/claim.h"

#include <limits>

namespace timeline {

std::int64_t Figure::lowest() const {
  switch (kind) {
    case FigureKind::atMost:
      return 0;
    case FigureKind::moreThan:
      return low + 1;
    default:
      return low;
  }
}

std::int64_t Figure::highest() const {
  switch (kind) {
    case FigureKind::atLeast:
    case FigureKind::moreThan:
      return std::numeric_limits<std::int64_t>::max();
    case FigureKind::atMost:
      return low;
    default:
      return high;
  }
}

}  // namespace timeline
