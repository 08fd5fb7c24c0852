#include "app/explore_player.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/diagnostics_json.h"
#include "core/dataset/loader.h"
#include "core/gestures/wheel_zoom.h"
#include "core/time/edtf_parser.h"

namespace timeline {

namespace {

constexpr std::int64_t kHalfYearSeconds = 183 * kSecondsPerDay;
constexpr float kTouchReachPx = 22;
constexpr float kMouseReachPx = 8;
/// Graphics drivers of phones end here.
constexpr float kHighestPixels = 4'096;

/// Room before the first and after the last entry, in parts of the whole time.
constexpr double kRoomBefore = 0.02;
constexpr double kRoomAfter = 0.04;

TimeSpan widened(TimeSpan span, double before, double after) {
  const double seconds = static_cast<double>(span.seconds());
  return {{span.start.seconds - std::llround(seconds * before)},
          {span.end.seconds + std::llround(seconds * after)}};
}

std::string dayWords(Instant at) {
  const CivilDate date = civilDateOf(at);
  const auto padded = [](std::int64_t number, std::size_t digits) {
    const std::string words = std::to_string(number);
    return std::string(words.size() < digits ? digits - words.size() : 0, '0') + words;
  };
  const std::int64_t year = date.year < 0 ? -date.year : date.year;
  return (date.year < 0 ? "-" : "") + padded(year, 4) + "-" + padded(date.month, 2) + "-" +
         padded(date.day, 2);
}

}  // namespace

ExplorePlayer::ExplorePlayer(Dataset dataset, MessageCatalogue messages, Diagnostics diagnostics,
                             PlayerHost& host, TextMeasurer& measurer)
    : host_(host),
      dataset_(std::move(dataset)),
      messages_(std::move(messages)),
      diagnostics_(std::move(diagnostics)),
      whole_(exploreEntriesOf(dataset_), dataset_.tracks.size()),
      words_(dataset_, messages_),
      titles_(words_, measurer) {
  view_.shown = limits().extent;
}

Result<std::unique_ptr<ExplorePlayer>, PlayerFault> ExplorePlayer::create(const PlayerInput& input,
                                                                          PlayerHost& host,
                                                                          TextMeasurer& measurer) {
  LoadResult loaded = loadDataset(input.datasetJson);
  if (!loaded.dataset) {
    return Unexpected{PlayerFault{PlayerFaultKind::dataset, {}, std::move(loaded.diagnostics)}};
  }
  CatalogueResult catalogue = loadCatalogue(input.messagesJson);
  if (!catalogue.catalogue) {
    return Unexpected{PlayerFault{PlayerFaultKind::messages, {}, std::move(catalogue.diagnostics)}};
  }
  std::unique_ptr<ExplorePlayer> player(
      new ExplorePlayer(*std::move(loaded.dataset), *std::move(catalogue.catalogue),
                        std::move(loaded.diagnostics), host, measurer));
  if (!player->contextRestored()) {
    return Unexpected{PlayerFault{PlayerFaultKind::graphics, graphicsFault(), {}}};
  }
  return player;
}

CameraLimits ExplorePlayer::limits() const {
  TimeSpan extent = whole_.extent();
  // One single day, or no entry at all, still has time around it.
  extent.end.seconds = std::max(extent.end.seconds, extent.start.seconds + kShortestShownSeconds);
  return {widened(extent, kRoomBefore, kRoomAfter)};
}

bool ExplorePlayer::isReady() const {
  return renderer_ != nullptr && fonts_.size() == kExploreFonts && widthPx() > 0;
}

void ExplorePlayer::change() {
  isFrameVoid_ = true;
  isPending_ = true;
}

void ExplorePlayer::apply(const ExploreCommand& command) {
  view_ = timeline::apply(view_, command, limits());
  change();
}

void ExplorePlayer::setTheme(ThemeName theme) {
  apply(SetExploreTheme{theme});
}

void ExplorePlayer::setMotionAllowed(bool allowed) {
  isMotionAllowed_ = allowed;
  if (!allowed && animation_.isRunning()) {
    apply(ShowTime{animation_.target()});
    animation_.stop();
  }
}

void ExplorePlayer::setViewport(SizePx available, float deviceRatio) {
  apply(ResizeExplore{{available, deviceRatio}});
  areBandsVoid_ = true;
}

bool ExplorePlayer::setFonts(std::vector<FontFace> fonts) {
  if (fonts.size() != kExploreFonts) return false;
  fonts_ = std::move(fonts);
  titles_.setFonts(&fonts_);
  if (renderer_) renderer_->forgetText();
  areBandsVoid_ = true;
  change();
  return true;
}

void ExplorePlayer::setFilter(const std::optional<std::vector<std::uint32_t>>& events) {
  filtered_.reset();
  if (events) {
    std::vector<bool> keep(dataset_.events.size(), false);
    for (const std::uint32_t event : *events) {
      if (event < keep.size()) keep[event] = true;
    }
    filtered_ = whole_.filtered(keep);
    if (view_.selected && !keep[*view_.selected]) apply(SelectEntry{});
  }
  areBandsVoid_ = true;
  change();
}

float ExplorePlayer::widthPx() const {
  const float ratio = view_.viewport.deviceRatio;
  return ratio > 0 ? std::floor(view_.viewport.size.width * ratio) / ratio : 0;
}

float ExplorePlayer::heightPx() {
  if (!isReady()) return 0;
  fitBands();
  return bands_.heightPx;
}

void ExplorePlayer::fitBands() {
  if (!areBandsVoid_) return;
  areBandsVoid_ = false;
  bands_ = exploreSides(widthPx(), titles_);
  const TimeSpan dense = heldWithin(index().densest(kHalfYearSeconds), limits());
  if (!isPlaced_) {
    view_.shown = bands_.form == ScreenForm::phone ? dense : limits().extent;
    isPlaced_ = true;
  }
  std::size_t most = mostLanes(bands_.form);
  std::vector<std::size_t> lanes =
      lanesNeeded({index(), bands_, messages_, titles_, limits().extent, {}}, most);
  const std::vector<std::size_t> inDense =
      lanesNeeded({index(), bands_, messages_, titles_, dense, {}}, most);
  // A phone opens on the dense time, and is low: what else there is may fold.
  const bool isLow = bands_.form == ScreenForm::phone;
  for (std::size_t track = 0; track < lanes.size(); ++track)
    lanes[track] = isLow ? inDense[track] : std::max(lanes[track], inDense[track]);
  for (;; --most) {
    for (std::size_t& each : lanes)
      each = std::min(each, most);
    stackBands(bands_, lanes, dataset_, index(), messages_, titles_);
    if (most == 1 || bands_.heightPx * view_.viewport.deviceRatio <= kHighestPixels) return;
  }
}

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

void ExplorePlayer::buildFrame() {
  if (!isReady()) return;
  fitBands();
  if (!isFrameVoid_) return;
  const double started = host_.nowMilliseconds();
  const ExploreLayout layout =
      layOutExplore({index(), bands_, messages_, titles_, view_.shown, view_.selected});
  statistics_.layout.add((host_.nowMilliseconds() - started) * 1000);
  buildExplore(layout, bands_, dataset_, fonts_, themeNamed(view_.theme), frame_);
  isFrameVoid_ = false;
}

bool ExplorePlayer::emit(const DisplayList& list, SizePx size, FrameCost& cost) {
  const float ratio = view_.viewport.deviceRatio;
  const RasterTimes before = renderer_->textStatistics().times;
  const double started = host_.nowMilliseconds();
  const SurfaceFrame surface{0, static_cast<int>(std::lround(size.width * ratio)),
                             static_cast<int>(std::lround(size.height * ratio)), ratio, &fonts_};
  const bool isDrawn = renderer_->draw(list, surface);
  const RasterTimes after = renderer_->textStatistics().times;
  cost.raster = after.raster - before.raster;
  cost.upload = after.upload - before.upload;
  cost.emit = (host_.nowMilliseconds() - started) * 1000 - cost.raster - cost.upload;
  return isDrawn;
}

bool ExplorePlayer::draw() {
  if (!isReady()) return false;
  FrameCost cost;
  const double started = host_.nowMilliseconds();
  buildFrame();
  cost.build = (host_.nowMilliseconds() - started) * 1000;
  if (!emit(frame_.list, {widthPx(), bands_.heightPx}, cost)) return false;
  statistics_.story.add(cost);
  isPending_ = false;
  return true;
}

bool ExplorePlayer::drawOverview(SizePx size) {
  if (!isReady() || size.width <= 0 || size.height <= 0) return false;
  fitBands();
  FrameCost cost;
  const double started = host_.nowMilliseconds();
  const OverviewLayout layout = layOutOverview(index(), limits().extent, size, messages_, titles_);
  buildOverview(layout, view_.shown, dataset_, fonts_, themeNamed(view_.theme), overview_);
  cost.build = (host_.nowMilliseconds() - started) * 1000;
  isPending_ = true;
  const SizePx surface{widthPx(), std::max(bands_.heightPx, size.height)};
  if (!emit(overview_, surface, cost)) return false;
  statistics_.strip.add(cost);
  return true;
}

void ExplorePlayer::contextLost() {
  renderer_.reset();
}

bool ExplorePlayer::contextRestored() {
  renderer_.reset();
  std::unique_ptr<SdlTarget> target = host_.openTarget();
  if (!target) return false;
  renderer_ = std::make_unique<SdlRenderer>(std::move(target), host_.rasteriser());
  change();
  return true;
}

std::optional<std::size_t> ExplorePlayer::eventAt(PointPx point) {
  buildFrame();
  return frame_.targetAt(point, kMouseReachPx).event;
}

bool ExplorePlayer::isTarget(PointPx point) {
  buildFrame();
  const ExploreTarget target = frame_.targetAt(point, kMouseReachPx);
  return target.event || target.fold;
}

std::optional<RectPx> ExplorePlayer::selectedMark() {
  buildFrame();
  std::optional<RectPx> mark;
  for (const HitRegion& region : frame_.hits.regions) {
    // Its label has a region of its own.
    const bool isSmaller = !mark || region.rect.width < mark->width;
    if (view_.selected && region.event == *view_.selected && isSmaller) mark = region.rect;
  }
  return mark;
}

std::string ExplorePlayer::shownSpan() const {
  const TimeSpan shown = aimedAt();
  return dayWords(shown.start) + "/" + dayWords({shown.end.seconds - 1});
}

std::size_t ExplorePlayer::shownCount() const {
  return index().countWithin(view_.shown);
}

bool ExplorePlayer::canZoomIn() const {
  return aimedAt().seconds() > limits().shortestSeconds;
}

bool ExplorePlayer::canZoomOut() const {
  return aimedAt().seconds() < limits().extent.seconds();
}

std::string ExplorePlayer::entryJson(std::size_t event) const {
  if (event >= dataset_.events.size()) return "{}";
  std::string json = "{\"id\":";
  appendJsonString(json, dataset_.events[event].id);
  json += ",\"title\":";
  appendJsonString(json, words_.titleOf(static_cast<std::uint32_t>(event)));
  json += ",\"date\":";
  appendJsonString(json, dateLine(dataset_, dataset_.events[event], messages_));
  return json + "}";
}

std::string ExplorePlayer::statisticsJson() const {
  if (!renderer_) return "{}";
  return toJson(statistics_, renderer_->statistics(), renderer_->textStatistics(),
                renderer_->images());
}

std::string ExplorePlayer::dumpFrame() {
  buildFrame();
  return dump(frame_);
}

}  // namespace timeline
