#include "core/gestures/gesture_arbiter.h"

#include <algorithm>
#include <cmath>

namespace timeline {
namespace {

constexpr float kTouchSlopPx = 8;
constexpr float kMouseSlopPx = 4;
/// Held longer it is a press, which browsers answer with a menu.
constexpr double kLongestTapMs = 600;

}  // namespace

GestureArbiter::Pointer* GestureArbiter::find(int id) {
  const auto found = std::find_if(pointers_.begin(), pointers_.end(),
                                  [id](const Pointer& pointer) { return pointer.id == id; });
  return found == pointers_.end() ? nullptr : &*found;
}

void GestureArbiter::remove(int id) {
  pointers_.erase(std::remove_if(pointers_.begin(), pointers_.end(),
                                 [id](const Pointer& pointer) { return pointer.id == id; }),
                  pointers_.end());
}

GestureAnswer GestureArbiter::onDown(const PointerInput& input) {
  if (find(input.id) != nullptr || pointers_.size() == 2 || phase_ == Phase::pages) return {};
  pointers_.push_back({input.id, input.at, input.at, input.nowMs});
  if (pointers_.size() == 1) {
    phase_ = Phase::undecided;
    return {};
  }
  phase_ = Phase::pinching;
  pinch_ = Pinch(pointers_[0].at, pointers_[1].at);
  return {std::nullopt, true, std::nullopt};
}

GestureAnswer GestureArbiter::decide(const Pointer& pointer, bool isTouch) {
  const float sidePx = std::abs(pointer.at.x - pointer.start.x);
  const float uprightPx = std::abs(pointer.at.y - pointer.start.y);
  if (std::max(sidePx, uprightPx) < (isTouch ? kTouchSlopPx : kMouseSlopPx)) return {};
  if (isTouch && uprightPx >= sidePx) {
    phase_ = Phase::pages;
    return {};
  }
  phase_ = Phase::panning;
  pan_ = Pan(pointer.start.x);
  return {pan_.onMove(pointer.at.x), true, std::nullopt};
}

GestureAnswer GestureArbiter::onMove(const PointerInput& input) {
  Pointer* pointer = find(input.id);
  if (pointer == nullptr) return {};
  pointer->at = input.at;
  switch (phase_) {
    case Phase::undecided:
      return decide(*pointer, input.isTouch);
    case Phase::panning:
      return {pan_.onMove(input.at.x), true, std::nullopt};
    case Phase::pinching:
      return {pinch_.onMove(pointers_[0].at, pointers_[1].at), true, std::nullopt};
    case Phase::idle:
    case Phase::pages:
      break;
  }
  return {};
}

GestureAnswer GestureArbiter::onUp(const PointerInput& input) {
  const Pointer* pointer = find(input.id);
  if (pointer == nullptr) return {};
  const bool isTap = phase_ == Phase::undecided && input.nowMs - pointer->startMs <= kLongestTapMs;
  const bool isClaimed = phase_ == Phase::panning || phase_ == Phase::pinching;
  onCancel(input.id);
  return {std::nullopt, isClaimed, isTap ? std::optional<PointPx>(input.at) : std::nullopt};
}

void GestureArbiter::onCancel(int id) {
  if (find(id) == nullptr) return;
  remove(id);
  if (pointers_.empty()) {
    phase_ = Phase::idle;
  } else {
    phase_ = Phase::panning;
    pan_ = Pan(pointers_[0].at.x);
  }
}

}  // namespace timeline
