#include "wasm/exported_api.h"

#include <emscripten/emscripten.h>

#include <span>
#include <string>

#include "app/line_records.h"
#include "app/player.h"
#include "core/base/diagnostics_json.h"
#include "wasm/player_fault.h"
#include "wasm/web_host.h"

namespace timeline {

/// A player with the host that it borrows and the strings that the page reads.
class WebPlayer {
 public:
  WebHost host;
  std::unique_ptr<Player> player;
  std::string diagnostics;
  std::string dump;
  std::string statistics;
};

namespace {

std::string fault;

int bitsOf(PendingDraws draws) {
  return (draws.story ? kStoryDraw : 0) | (draws.strip ? kStripDraw : 0);
}

}  // namespace
}  // namespace timeline

using timeline::WebPlayer;

extern "C" {

EMSCRIPTEN_KEEPALIVE WebPlayer* createPlayer(const char* datasetJson, std::uint32_t datasetBytes) {
  timeline::fault = "{\"fault\":\"\"}";
  auto web = std::make_unique<WebPlayer>();
  auto created = timeline::Player::create({datasetJson, datasetBytes}, web->host);
  if (!created) {
    timeline::fault = timeline::describeFault(created.error());
    return nullptr;
  }
  web->player = std::move(created).value();
  return web.release();
}

EMSCRIPTEN_KEEPALIVE void destroyPlayer(WebPlayer* web) {
  delete web;
}

EMSCRIPTEN_KEEPALIVE const char* lastFault() {
  return timeline::fault.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* playerDiagnostics(WebPlayer* web) {
  web->diagnostics = timeline::toJson(web->player->diagnostics());
  return web->diagnostics.c_str();
}

EMSCRIPTEN_KEEPALIVE void setTheme(WebPlayer* web, int theme) {
  web->player->setTheme(timeline::themeNumbered(theme));
}

EMSCRIPTEN_KEEPALIVE void setViewport(WebPlayer* web, float widthPx, float heightPx,
                                      float deviceRatio, float contentWidthPx,
                                      float contentHeightPx) {
  web->player->setViewport({{widthPx, heightPx}, deviceRatio}, {contentWidthPx, contentHeightPx});
}

EMSCRIPTEN_KEEPALIVE void setTextScale(WebPlayer* web, float scale) {
  web->player->setTextScale(scale);
}

EMSCRIPTEN_KEEPALIVE std::uint32_t setAnchors(WebPlayer* web, const float* records,
                                              std::uint32_t count) {
  auto anchors = timeline::readAnchors({records, std::size_t{count} * 6});
  const auto understood = static_cast<std::uint32_t>(anchors.size());
  web->player->setAnchors(std::move(anchors));
  return understood;
}

EMSCRIPTEN_KEEPALIVE int setFonts(WebPlayer* web, const char* fonts, std::uint32_t bytes) {
  auto faces = timeline::parseFonts({fonts, bytes});
  if (faces.empty() && bytes > 0) return 0;
  web->player->setFonts(std::move(faces));
  return 1;
}

EMSCRIPTEN_KEEPALIVE int setLines(WebPlayer* web, const std::uint8_t* bytes, std::uint32_t length) {
  auto card = timeline::readCardLines({bytes, length});
  if (!card) return 0;
  web->player->setLines(card->card, std::move(card->lines));
  return 1;
}

EMSCRIPTEN_KEEPALIVE void dropLines(WebPlayer* web, std::uint32_t card) {
  web->player->dropLines(card);
}

EMSCRIPTEN_KEEPALIVE int scrollTo(WebPlayer* web, float scrollTopPx, double) {
  const timeline::FrameNeeds needs = web->player->scrollTo(scrollTopPx);
  return needs.isCovered ? timeline::bitsOf(needs.draws) : kPageText;
}

EMSCRIPTEN_KEEPALIVE int pendingDraws(WebPlayer* web) {
  return timeline::bitsOf(web->player->pending());
}

EMSCRIPTEN_KEEPALIVE float canvasTopPx(WebPlayer* web) {
  return web->player->canvasWindow().topPx;
}

EMSCRIPTEN_KEEPALIVE float canvasWidthPx(WebPlayer* web) {
  return web->player->canvasWidthPx();
}

EMSCRIPTEN_KEEPALIVE float canvasHeightPx(WebPlayer* web) {
  return web->player->canvasWindow().heightPx;
}

EMSCRIPTEN_KEEPALIVE int draw(WebPlayer* web) {
  return web->player->drawStory() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int drawStrip(WebPlayer* web, float widthPx, float heightPx) {
  return web->player->drawStrip({widthPx, heightPx}) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int setMap(WebPlayer* web, const std::uint8_t* bytes, std::uint32_t length) {
  return web->player->setMap({bytes, length}) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int drawMap(WebPlayer* web, int place) {
  return web->player->drawMap(static_cast<std::size_t>(place)) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void contextLost(WebPlayer* web) {
  web->player->contextLost();
}

EMSCRIPTEN_KEEPALIVE int contextRestored(WebPlayer* web) {
  return web->player->contextRestored() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int imageArrived(WebPlayer* web, std::uint32_t media,
                                      const std::uint8_t* bytes, std::uint32_t length) {
  return web->player->addPicture(media, {bytes, length}) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE std::uint32_t eventAt(WebPlayer* web, float x, float y) {
  constexpr std::uint32_t kNone = 0xffffffff;
  const auto event = web->player->eventAt({x, y});
  return event ? static_cast<std::uint32_t>(*event) : kNone;
}

EMSCRIPTEN_KEEPALIVE const char* dumpFrame(WebPlayer* web) {
  web->dump = web->player->dumpFrame();
  return web->dump.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* frameStatistics(WebPlayer* web) {
  web->statistics = web->player->statisticsJson();
  return web->statistics.c_str();
}
}
