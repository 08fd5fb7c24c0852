#include <algorithm>
#include <cmath>
#include <optional>

#include "app/explore_player.h"
#include "core/gestures/wheel_zoom.h"
#include "core/time/edtf_parser.h"

namespace timeline {

namespace {

constexpr float kTouchReachPx = 22;

}  // namespace

TimeSpan ExplorePlayer::aimedAt() const {
  return animation_.isRunning() ? animation_.target() : view_.shown;
}

void ExplorePlayer::goTo(TimeSpan span, bool isQuiet) {
  const TimeSpan target = heldWithin(span, limits());
  const bool isThere = target.start == view_.shown.start && target.end == view_.shown.end;
  const bool isMoved = isMotionAllowed_ && !isQuiet && isPlaced_ && !isThere;
  isPlaced_ = true;
  animation_.stop();
  if (isMoved) {
    animation_ = CameraAnimation(view_.shown, target);
  } else {
    apply(ShowTime{target});
  }
}

void ExplorePlayer::zoomBy(double factor) {
  goTo(zoomed(aimedAt(), factor, 0.5, limits()), false);
}

void ExplorePlayer::panBy(double fraction) {
  goTo(panned(aimedAt(), fraction, limits()), false);
}

void ExplorePlayer::showAll() {
  goTo(limits().extent, false);
}

void ExplorePlayer::showDensest() {
  goTo(index().densest(kHalfYearSeconds), false);
}

bool ExplorePlayer::showSpan(std::string_view from, std::string_view to) {
  const Result<EdtfDate, EdtfFault> first = parseEdtf(from);
  const Result<EdtfDate, EdtfFault> last = parseEdtf(to);
  if (!first || !last) return false;
  goTo(spanOf(*first).unitedWith(spanOf(*last)), false);
  return true;
}

void ExplorePlayer::showEvent(std::size_t event) {
  if (event >= dataset_.events.size()) return;
  constexpr std::int64_t kNear = 60 * kSecondsPerDay;
  const TimeSpan own = spanOf(dataset_.events[event].date);
  const std::int64_t margin = std::max(kNear - own.seconds(), own.seconds()) / 2;
  select(event);
  goTo({{own.start.seconds - margin}, {own.end.seconds + margin}},
       dataset_.chapters[dataset_.events[event].chapter].quiet);
}

void ExplorePlayer::select(std::optional<std::size_t> event) {
  if (event && *event >= dataset_.events.size()) return;
  if (event != view_.selected) apply(SelectEntry{event});
}

void ExplorePlayer::reveal(std::size_t event) {
  const TimeSpan own = spanOf(dataset_.events[event].date);
  const TimeSpan aimed = aimedAt();
  const TimeSpan inner = widened(aimed, -0.05, -0.15);
  const bool goesThrough = own.start < aimed.start && inner.end <= own.end;
  if (inner.contains(own.start) || goesThrough) return;
  constexpr double kPlace = 0.3;
  const auto before = static_cast<std::int64_t>(static_cast<double>(aimed.seconds()) * kPlace);
  const Instant start{own.start.seconds - before};
  goTo({start, {start.seconds + aimed.seconds()}},
       dataset_.chapters[dataset_.events[event].chapter].quiet);
}

std::optional<std::size_t> ExplorePlayer::selectBeside(int step) {
  const auto from = view_.selected
                        ? std::optional<std::uint32_t>(static_cast<std::uint32_t>(*view_.selected))
                        : std::nullopt;
  const std::optional<std::uint32_t> next = index().beside(from, step);
  if (!next) return std::nullopt;
  select(*next);
  reveal(*next);
  return *next;
}

std::optional<std::size_t> ExplorePlayer::selectNext() {
  return selectBeside(1);
}

std::optional<std::size_t> ExplorePlayer::selectPrevious() {
  return selectBeside(-1);
}

void ExplorePlayer::tick(double nowMs) {
  if (animation_.isRunning()) apply(ShowTime{animation_.advance(nowMs)});
}

void ExplorePlayer::move(const CameraDelta& delta) {
  animation_.stop();
  const double widthPx = static_cast<double>(std::max(1.0F, bands_.timeWidthPx()));
  const double about = static_cast<double>(delta.aboutX - bands_.timeLeftPx) / widthPx;
  if (delta.zoomFactor != 1) apply(ZoomTime{delta.zoomFactor, std::clamp(about, 0.0, 1.0)});
  if (delta.movePx != 0) apply(PanTime{static_cast<double>(-delta.movePx) / widthPx});
}

ExploreReaction ExplorePlayer::react(const GestureAnswer& answer, bool isTouch) {
  ExploreReaction reaction{answer.isClaimed, std::nullopt};
  if (answer.delta) move(*answer.delta);
  if (answer.tap) reaction.opened = tap(*answer.tap, isTouch);
  return reaction;
}

ExploreReaction ExplorePlayer::pointerDown(const PointerInput& input) {
  return react(arbiter_.onDown(input), input.isTouch);
}

ExploreReaction ExplorePlayer::pointerMove(const PointerInput& input) {
  return react(arbiter_.onMove(input), input.isTouch);
}

ExploreReaction ExplorePlayer::pointerUp(const PointerInput& input) {
  return react(arbiter_.onUp(input), input.isTouch);
}

void ExplorePlayer::pointerCancel(int id) {
  arbiter_.onCancel(id);
}

std::optional<std::size_t> ExplorePlayer::tap(PointPx point, bool isTouch) {
  buildFrame();
  const ExploreTarget target = frame_.targetAt(point, isTouch ? kTouchReachPx : kMouseReachPx);
  if (target.fold) {
    constexpr double kMargin = 0.1;
    goTo(widened(*target.fold, kMargin, kMargin), false);
    return std::nullopt;
  }
  select(target.event);
  return target.event;
}

ExploreReaction ExplorePlayer::wheel(const WheelInput& input) {
  const std::optional<CameraDelta> delta = onWheel(input);
  if (delta) move(*delta);
  return {delta.has_value(), std::nullopt};
}

void ExplorePlayer::act(KeyAction action, ExploreReaction& reaction) {
  constexpr double kPanStep = 0.15;
  constexpr double kZoomStep = 1.5;
  const double whole = static_cast<double>(limits().extent.seconds()) /
                       static_cast<double>(std::max<std::int64_t>(1, view_.shown.seconds()));
  switch (action) {
    case KeyAction::panLeft:
      return panBy(-kPanStep);
    case KeyAction::panRight:
      return panBy(kPanStep);
    case KeyAction::zoomIn:
      return zoomBy(kZoomStep);
    case KeyAction::zoomOut:
      return zoomBy(1 / kZoomStep);
    case KeyAction::showAll:
      return showAll();
    case KeyAction::toStart:
      return panBy(-whole);
    case KeyAction::toEnd:
      return panBy(whole);
    case KeyAction::selectNext:
      (void)selectNext();
      return;
    case KeyAction::selectPrevious:
      (void)selectPrevious();
      return;
    case KeyAction::open:
      reaction.opened = view_.selected;
      return;
    case KeyAction::leave:
      return select(std::nullopt);
  }
}

ExploreReaction ExplorePlayer::key(const KeyInput& input) {
  ExploreReaction reaction;
  const std::optional<KeyAction> action = onKey(input);
  if (!action) return reaction;
  // What would do nothing is left to the page.
  const bool needsEntry = *action == KeyAction::open || *action == KeyAction::leave;
  if (needsEntry && !view_.selected) return reaction;
  reaction.isClaimed = true;
  act(*action, reaction);
  return reaction;
}

void ExplorePlayer::showBrush(BrushPart part) {
  const TimeSpan extent = limits().extent;
  const double seconds = static_cast<double>(extent.seconds());
  animation_.stop();
  isPlaced_ = true;
  apply(ShowTime{{{extent.start.seconds + std::llround(part.from * seconds)},
                  {extent.start.seconds + std::llround(part.to * seconds)}}});
}

void ExplorePlayer::overviewDown(float x, SizePx size, bool isTouch) {
  if (size.width <= 0) return;
  const TimeSpan extent = limits().extent;
  const double seconds = static_cast<double>(extent.seconds());
  const auto part = [&](Instant at) {
    return static_cast<double>(at.seconds - extent.start.seconds) / seconds;
  };
  const BrushPart brush{part(view_.shown.start), part(view_.shown.end)};
  showBrush(brush_.start(brush, x, size.width, isTouch ? kTouchReachPx : kMouseReachPx));
}

void ExplorePlayer::overviewMove(float x) {
  if (brush_.isRunning()) showBrush(brush_.onMove(x));
}

void ExplorePlayer::overviewUp() {
  brush_.end();
}

}  // namespace timeline
