#include "wasm/exported_explore.h"

#include <emscripten/emscripten.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/entry_card.h"
#include "app/explore_player.h"
#include "app/measured_lines.h"
#include "core/base/diagnostics_json.h"
#include "core/time/date_words.h"
#include "core/time/edtf_parser.h"
#include "wasm/player_fault.h"
#include "wasm/web_host.h"

namespace timeline {

/// A player with what it borrows and the strings that the page reads.
class WebExplore {
 public:
  WebHost host;
  WebTextMeasurer measurer;
  std::unique_ptr<ExplorePlayer> player;
  std::string view;
  std::string card;
  std::string dump;
  std::string statistics;
};

namespace {

constexpr std::uint32_t kNoEvent = 0xffffffff;

std::string fault;

int bitsOf(const ExploreReaction& reaction) {
  return (reaction.isClaimed ? kInputClaimed : 0) | (reaction.opened ? kEntryOpened : 0);
}

std::uint32_t numberOf(std::optional<std::size_t> event) {
  return event ? static_cast<std::uint32_t>(*event) : kNoEvent;
}

void appendBoolean(std::string& out, std::string_view name, bool value) {
  out += ",\"";
  out += name;
  out += value ? "\":true" : "\":false";
}

std::string describeView(ExplorePlayer& player) {
  const std::string span = player.shownSpan();
  const std::size_t slash = span.find('/');
  const auto parsed = parseEdtf(span);
  const auto selected = player.selected();
  std::string out = "{\"from\":";
  appendJsonString(out, span.substr(0, slash));
  out += ",\"to\":";
  appendJsonString(out, span.substr(slash + 1));
  out += ",\"words\":";
  appendJsonString(out, parsed ? dateInWords(*parsed, player.messages()) : span);
  out += ",\"shown\":" + std::to_string(player.shownCount());
  out += ",\"count\":" + std::to_string(player.filteredCount());
  out += ",\"selected\":" + (selected ? std::to_string(*selected) : "null");
  const auto mark = player.selectedMark();
  out += ",\"markTop\":" + (mark ? std::to_string(static_cast<int>(mark->y)) : "null");
  out += ",\"markHeight\":" + (mark ? std::to_string(static_cast<int>(mark->height)) : "null");
  appendBoolean(out, "canZoomIn", player.canZoomIn());
  appendBoolean(out, "canZoomOut", player.canZoomOut());
  return out + "}";
}

PointerInput pointerAt(int id, float x, float y, int isTouch, double nowMs) {
  return {id, {x, y}, isTouch != 0, nowMs};
}

}  // namespace
}  // namespace timeline

using timeline::WebExplore;

extern "C" {

EMSCRIPTEN_KEEPALIVE WebExplore* createExplore(const char* datasetJson, std::uint32_t datasetBytes,
                                               const char* messagesJson,
                                               std::uint32_t messagesBytes) {
  timeline::fault = "{\"fault\":\"\"}";
  auto web = std::make_unique<WebExplore>();
  auto created = timeline::ExplorePlayer::create(
      {{datasetJson, datasetBytes}, {messagesJson, messagesBytes}}, web->host, web->measurer);
  if (!created) {
    timeline::fault = timeline::describeFault(created.error());
    return nullptr;
  }
  web->player = std::move(created).value();
  return web.release();
}

EMSCRIPTEN_KEEPALIVE void destroyExplore(WebExplore* web) {
  delete web;
}

EMSCRIPTEN_KEEPALIVE const char* lastFault() {
  return timeline::fault.c_str();
}

EMSCRIPTEN_KEEPALIVE void setTheme(WebExplore* web, int theme) {
  web->player->setTheme(timeline::themeNumbered(theme));
}

EMSCRIPTEN_KEEPALIVE void setMotionAllowed(WebExplore* web, int allowed) {
  web->player->setMotionAllowed(allowed != 0);
}

EMSCRIPTEN_KEEPALIVE void setViewport(WebExplore* web, float widthPx, float heightPx,
                                      float deviceRatio) {
  web->player->setViewport({widthPx, heightPx}, deviceRatio);
}

EMSCRIPTEN_KEEPALIVE int setFonts(WebExplore* web, const char* fonts, std::uint32_t bytes) {
  return web->player->setFonts(timeline::parseFonts({fonts, bytes})) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void setFilter(WebExplore* web, const std::uint32_t* events,
                                    std::uint32_t count) {
  if (events == nullptr) {
    web->player->setFilter(std::nullopt);
  } else {
    web->player->setFilter(std::vector<std::uint32_t>(events, events + count));
  }
}

EMSCRIPTEN_KEEPALIVE float widthPx(WebExplore* web) {
  return web->player->widthPx();
}

EMSCRIPTEN_KEEPALIVE float heightPx(WebExplore* web) {
  return web->player->heightPx();
}

EMSCRIPTEN_KEEPALIVE int pointerDown(WebExplore* web, int id, float x, float y, int isTouch,
                                     double nowMs) {
  return timeline::bitsOf(web->player->pointerDown(timeline::pointerAt(id, x, y, isTouch, nowMs)));
}

EMSCRIPTEN_KEEPALIVE int pointerMove(WebExplore* web, int id, float x, float y, int isTouch,
                                     double nowMs) {
  return timeline::bitsOf(web->player->pointerMove(timeline::pointerAt(id, x, y, isTouch, nowMs)));
}

EMSCRIPTEN_KEEPALIVE int pointerUp(WebExplore* web, int id, float x, float y, int isTouch,
                                   double nowMs) {
  return timeline::bitsOf(web->player->pointerUp(timeline::pointerAt(id, x, y, isTouch, nowMs)));
}

EMSCRIPTEN_KEEPALIVE void pointerCancel(WebExplore* web, int id) {
  web->player->pointerCancel(id);
}

EMSCRIPTEN_KEEPALIVE int wheel(WebExplore* web, float deltaX, float deltaY, int control, float x,
                               float y) {
  return timeline::bitsOf(web->player->wheel({deltaX, deltaY, control != 0, {x, y}}));
}

EMSCRIPTEN_KEEPALIVE int key(WebExplore* web, const char* name, int shift, int other) {
  return timeline::bitsOf(web->player->key({name, shift != 0, other != 0}));
}

EMSCRIPTEN_KEEPALIVE void zoomBy(WebExplore* web, double factor) {
  web->player->zoomBy(factor);
}

EMSCRIPTEN_KEEPALIVE void panBy(WebExplore* web, double fraction) {
  web->player->panBy(fraction);
}

EMSCRIPTEN_KEEPALIVE void showAll(WebExplore* web) {
  web->player->showAll();
}

EMSCRIPTEN_KEEPALIVE void showDensest(WebExplore* web) {
  web->player->showDensest();
}

EMSCRIPTEN_KEEPALIVE int showSpan(WebExplore* web, const char* from, const char* to) {
  return web->player->showSpan(from, to) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void showEvent(WebExplore* web, std::uint32_t event) {
  web->player->showEvent(event);
}

EMSCRIPTEN_KEEPALIVE void selectEvent(WebExplore* web, std::uint32_t event) {
  web->player->select(event == timeline::kNoEvent ? std::nullopt
                                                  : std::optional<std::size_t>(event));
}

EMSCRIPTEN_KEEPALIVE std::uint32_t selectBeside(WebExplore* web, int step) {
  return timeline::numberOf(step < 0 ? web->player->selectPrevious() : web->player->selectNext());
}

EMSCRIPTEN_KEEPALIVE std::uint32_t eventNamed(WebExplore* web, const char* id) {
  return timeline::numberOf(timeline::findEvent(web->player->dataset().events, id));
}

EMSCRIPTEN_KEEPALIVE int isPending(WebExplore* web) {
  return web->player->isPending() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void tick(WebExplore* web, double nowMs) {
  web->player->tick(nowMs);
}

EMSCRIPTEN_KEEPALIVE int draw(WebExplore* web) {
  return web->player->draw() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int drawOverview(WebExplore* web, float widthPx, float heightPx) {
  return web->player->drawOverview({widthPx, heightPx}) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void overviewDown(WebExplore* web, float x, float widthPx, float heightPx,
                                       int isTouch) {
  web->player->overviewDown(x, {widthPx, heightPx}, isTouch != 0);
}

EMSCRIPTEN_KEEPALIVE void overviewMove(WebExplore* web, float x) {
  web->player->overviewMove(x);
}

EMSCRIPTEN_KEEPALIVE void overviewUp(WebExplore* web) {
  web->player->overviewUp();
}

EMSCRIPTEN_KEEPALIVE void contextLost(WebExplore* web) {
  web->player->contextLost();
}

EMSCRIPTEN_KEEPALIVE int contextRestored(WebExplore* web) {
  return web->player->contextRestored() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int isTarget(WebExplore* web, float x, float y) {
  return web->player->isTarget({x, y}) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE const char* viewJson(WebExplore* web) {
  web->view = timeline::describeView(*web->player);
  return web->view.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* entryCard(WebExplore* web, std::uint32_t event) {
  web->card = timeline::entryCardJson(web->player->dataset(), web->player->messages(), event);
  return web->card.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* dumpFrame(WebExplore* web) {
  web->dump = web->player->dumpFrame();
  return web->dump.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* frameStatistics(WebExplore* web) {
  web->statistics = web->player->statisticsJson();
  return web->statistics.c_str();
}
}
