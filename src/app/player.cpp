#include "app/player.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timeline {

namespace {

/// Encoded pictures that are kept so that they can be drawn again after a lost context.
constexpr std::size_t kStoredPictureBytes = 16u * 1024u * 1024u;

}  // namespace

Player::Player(PlayerData data, PlayerHost& host)
    : host_(host),
      dataset_(std::move(data.dataset)),
      diagnostics_(std::move(data.diagnostics)),
      story_(tellStory(dataset_)) {}

Result<std::unique_ptr<Player>, PlayerFault> Player::create(std::string_view datasetJson,
                                                            PlayerHost& host) {
  Result<PlayerData, PlayerFault> read = readData(datasetJson);
  if (!read) return Unexpected{read.error()};
  std::unique_ptr<Player> player(new Player(std::move(read).value(), host));
  if (!player->contextRestored()) {
    return Unexpected{PlayerFault{PlayerFaultKind::graphics, graphicsFault(), {}}};
  }
  return player;
}

void Player::apply(const ViewCommand& command) {
  const ViewState before = view_;
  view_ = timeline::apply(view_, command, layout_.limits());
  if (view_.activeEvent != before.activeEvent || view_.activeChapter != before.activeChapter)
    scheduler_.markStrip();
  if (view_.theme != before.theme || !(view_.viewport == before.viewport)) scheduler_.markAll();
  if (!(canvasWindow() == CanvasWindow{before.canvasTopPx, before.canvasHeightPx}))
    scheduler_.markStory();
  const PendingDraws pending = scheduler_.pending();
  if (pending.story) isFrameVoid_ = true;
}

void Player::setTheme(ThemeName theme) {
  apply(SetTheme{theme});
}

void Player::setViewport(const Viewport& viewport, SizePx content) {
  const SizePx before = measured_.content;
  measured_.content = content;
  if (content.width != before.width || content.height != before.height) {
    isLayoutVoid_ = true;
  } else if (viewport == view_.viewport) {
    return;
  }
  // The canvas window of other sizes tells nothing: the next scrollTo makes a new one.
  apply(MoveCanvas{});
  apply(Resize{viewport});
}

void Player::setTextScale(float scale) {
  isLayoutVoid_ = isLayoutVoid_ || measured_.textScale != scale;
  measured_.textScale = scale;
}

void Player::setAnchors(std::vector<AnchorBox> anchors) {
  measured_.anchors = std::move(anchors);
  isLayoutVoid_ = true;
}

void Player::setFonts(std::vector<FontFace> fonts) {
  lines_.setFonts(std::move(fonts));
  if (renderer_) renderer_->forgetText();
  isFrameVoid_ = true;
  scheduler_.markAll();
}

void Player::setLines(std::uint32_t card, std::vector<TextLine> lines) {
  lines_.replace(card, std::move(lines));
  isFrameVoid_ = true;
  scheduler_.markStory();
}

void Player::dropLines(std::uint32_t card) {
  if (!lines_.drop(card)) return;
  isFrameVoid_ = true;
  scheduler_.markStory();
}

void Player::layOut() {
  if (!isLayoutVoid_) return;
  const double started = host_.nowMilliseconds();
  layout_ = layOutStory(dataset_, story_, measured_);
  statistics_.layout.add((host_.nowMilliseconds() - started) * 1000);
  isLayoutVoid_ = false;
  isFrameVoid_ = true;
  scheduler_.markAll();
  apply(Remeasured{});
}

FrameNeeds Player::scrollTo(float scrollTopPx) {
  layOut();
  apply(ScrollTo{scrollTopPx});
  const CanvasWindowInput input{view_.scrollTopPx, view_.viewport.size.height,
                                measured_.content.height, view_.viewport.deviceRatio};
  const bool isFirst = view_.canvasHeightPx <= 0;
  const CanvasWindow window =
      followScroll(isFirst ? std::nullopt : std::optional(canvasWindow()), input);
  apply(MoveCanvas{window.topPx, window.heightPx});
  const bool isCovered =
      renderer_ != nullptr && window.heightPx > 0 && coversViewport(window, input);
  return {scheduler_.take(), isCovered};
}

PendingDraws Player::pending() const {
  return isLayoutVoid_ ? PendingDraws{true, true} : scheduler_.pending();
}

float Player::canvasWidthPx() const {
  const float ratio = view_.viewport.deviceRatio;
  return ratio > 0 ? std::floor(measured_.content.width * ratio) / ratio : 0;
}

FrameInput Player::frameInput(SizePx strip) {
  return {dataset_, layout_, lines_.text(), lines_.rows(), nullptr, view_, strip};
}

void Player::buildStoryFrame() {
  layOut();
  if (isFrameVoid_) buildStory(frameInput(), frame_);
  isFrameVoid_ = false;
}

bool Player::emit(const DisplayList& list, float topPx, FrameCost& cost) {
  const float ratio = view_.viewport.deviceRatio;
  const auto pixels = [ratio](float lengthPx) {
    return static_cast<int>(std::lround(lengthPx * ratio));
  };
  const SurfaceFrame surface{topPx, pixels(canvasWidthPx()), pixels(view_.canvasHeightPx), ratio,
                             &lines_.text().fonts};
  return drawTimed(*renderer_, list, surface, host_, cost);
}

bool Player::drawStory() {
  if (!renderer_ || view_.canvasHeightPx <= 0) return false;
  FrameCost cost;
  const double started = host_.nowMilliseconds();
  buildStoryFrame();
  cost.build = (host_.nowMilliseconds() - started) * 1000;
  if (!emit(frame_.story, view_.canvasTopPx, cost)) return false;
  statistics_.story.add(cost);
  addMissingPictures();
  return true;
}

bool Player::drawStrip(SizePx strip) {
  if (!renderer_ || view_.canvasHeightPx <= 0) return false;
  layOut();
  FrameCost cost;
  const double started = host_.nowMilliseconds();
  buildStrip(frameInput(strip), frame_.strip);
  cost.build = (host_.nowMilliseconds() - started) * 1000;
  if (!drawAside(frame_.strip, cost)) return false;
  statistics_.strip.add(cost);
  return true;
}

/// What is copied from the surface is painted over the story's pixels.
bool Player::drawAside(const DisplayList& list, FrameCost& cost) {
  scheduler_.markStory();
  return emit(list, 0, cost);
}

bool Player::setMap(std::span<const std::uint8_t> bytes) {
  std::optional<MapDrawing> map = unpackMap(bytes);
  if (!map) return false;
  map_ = *std::move(map);
  return true;
}

bool Player::drawMap(std::optional<std::size_t> active) {
  if (!renderer_ || view_.canvasHeightPx <= 0 || map_.ribbons.empty()) return false;
  DisplayList list;
  buildMap(map_, active, themeNamed(view_.theme), list);
  FrameCost cost;
  return drawAside(list, cost);
}

void Player::contextLost() {
  renderer_.reset();
}

bool Player::contextRestored() {
  renderer_.reset();
  std::unique_ptr<SdlTarget> target = host_.openTarget();
  if (!target) return false;
  renderer_ = std::make_unique<SdlRenderer>(std::move(target), host_.rasteriser());
  for (const StoredPicture& picture : pictures_) {
    // One that finds no room is asked for again when it comes into view.
    if (!renderer_->images().add(picture.media, picture.bytes)) break;
  }
  scheduler_.markAll();
  return true;
}

bool Player::addPicture(std::uint32_t media, std::span<const std::uint8_t> bytes) {
  if (!renderer_ || media >= dataset_.media.size()) return false;
  std::size_t stored = bytes.size();
  for (const StoredPicture& picture : pictures_)
    stored += picture.media == media ? 0 : picture.bytes.size();
  if (stored > kStoredPictureBytes || !renderer_->images().add(media, bytes)) return false;
  const auto old =
      std::find_if(pictures_.begin(), pictures_.end(),
                   [media](const StoredPicture& picture) { return picture.media == media; });
  if (old == pictures_.end()) {
    pictures_.push_back({media, {bytes.begin(), bytes.end()}});
  } else {
    old->bytes.assign(bytes.begin(), bytes.end());
  }
  scheduler_.markStory();
  return true;
}

void Player::addMissingPictures() {
  for (const std::uint32_t media : renderer_->images().takeMissing()) {
    for (const StoredPicture& picture : pictures_) {
      if (picture.media == media && renderer_->images().add(media, picture.bytes))
        scheduler_.markStory();
    }
  }
}

std::optional<std::size_t> Player::eventAt(PointPx point) {
  buildStoryFrame();
  return frame_.hits.eventAt(point);
}

std::string Player::dumpFrame() {
  buildStoryFrame();
  return dump(frame_.story) + dump(frame_.hits);
}

std::string Player::statisticsJson() const {
  if (!renderer_) return "{}";
  return toJson(statistics_, renderer_->statistics(), renderer_->textStatistics(),
                renderer_->images());
}

}  // namespace timeline
