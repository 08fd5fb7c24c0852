#include "core/gestures/brush_drag.h"

#include <algorithm>
#include <cmath>

namespace timeline {

BrushPart BrushDrag::start(BrushPart brush, float x, float widthPx, float gripPx) {
  widthPx_ = widthPx;
  const double at = static_cast<double>(x / widthPx);
  const double grip = static_cast<double>(gripPx / widthPx);
  const double toFrom = std::abs(at - brush.from);
  const double toEnd = std::abs(at - brush.to);
  // A narrow brush keeps its middle: its ends give way to it.
  const double inner = std::min(grip, (brush.to - brush.from) / 4);
  const auto isHeld = [&](double distance, bool isInside) {
    return distance <= (isInside ? inner : grip);
  };
  const bool isInside = at > brush.from && at < brush.to;
  if (toFrom <= toEnd && isHeld(toFrom, isInside)) {
    hold_ = Hold::from;
  } else if (isHeld(toEnd, isInside)) {
    hold_ = Hold::to;
  } else {
    hold_ = Hold::middle;
  }
  if (hold_ == Hold::middle && !isInside) {
    const double half = (brush.to - brush.from) / 2;
    const double middle = std::clamp(at, half, std::max(half, 1 - half));
    brush = {middle - half, middle + half};
  }
  brush_ = first_ = brush;
  firstAt_ = at;
  return brush_;
}

BrushPart BrushDrag::onMove(float x) {
  const double moved = static_cast<double>(x / widthPx_) - firstAt_;
  switch (hold_) {
    case Hold::none:
      break;
    case Hold::from:
      brush_.from = std::clamp(first_.from + moved, 0.0, brush_.to);
      break;
    case Hold::to:
      brush_.to = std::clamp(first_.to + moved, brush_.from, 1.0);
      break;
    case Hold::middle: {
      const double held = std::clamp(moved, -first_.from, std::max(-first_.from, 1 - first_.to));
      brush_ = {first_.from + held, first_.to + held};
      break;
    }
  }
  return brush_;
}

}  // namespace timeline
