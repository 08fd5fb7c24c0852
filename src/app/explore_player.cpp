#include "app/explore_player.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/dataset/loader.h"

namespace timeline {

namespace {

/// Graphics drivers of phones end here.
constexpr float kHighestPixels = 4'096;

/// Room before the first and after the last entry, in parts of the whole time.
constexpr double kRoomBefore = 0.02;
constexpr double kRoomAfter = 0.04;

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

ExplorePlayer::ExplorePlayer(PlayerData data, MessageCatalogue messages, PlayerHost& host,
                             TextMeasurer& measurer)
    : host_(host),
      dataset_(std::move(data.dataset)),
      messages_(std::move(messages)),
      diagnostics_(std::move(data.diagnostics)),
      whole_(exploreEntriesOf(dataset_), dataset_.tracks.size()),
      words_(dataset_, messages_),
      titles_(words_, measurer) {
  view_.shown = limits().extent;
}

Result<std::unique_ptr<ExplorePlayer>, PlayerFault> ExplorePlayer::create(const ExploreInput& input,
                                                                          PlayerHost& host,
                                                                          TextMeasurer& measurer) {
  Result<PlayerData, PlayerFault> read = readData(input.datasetJson);
  if (!read) return Unexpected{read.error()};
  CatalogueResult words = loadCatalogue(input.messagesJson);
  if (!words.catalogue)
    return Unexpected{PlayerFault{PlayerFaultKind::messages, {}, std::move(words.diagnostics)}};
  std::unique_ptr<ExplorePlayer> player(
      new ExplorePlayer(std::move(read).value(), *std::move(words.catalogue), host, measurer));
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
  const SurfaceFrame surface{0, static_cast<int>(std::lround(size.width * ratio)),
                             static_cast<int>(std::lround(size.height * ratio)), ratio, &fonts_};
  return drawTimed(*renderer_, list, surface, host_, cost);
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
