#include "wasm/exported_find.h"

#include <emscripten/emscripten.h>

#include <optional>
#include <string>
#include <utility>

#include "wasm/finder_json.h"

namespace timeline {

/// A finder and the strings that the page reads.
class WebFinder {
 public:
  explicit WebFinder(SearchData data) : finder(std::move(data)) {}

  Finder finder;
  std::string description;
  std::string answer;
  std::string marks;
};

}  // namespace timeline

using timeline::WebFinder;

extern "C" {

EMSCRIPTEN_KEEPALIVE WebFinder* createFinder(const char* searchData, std::uint32_t bytes) {
  std::optional<timeline::SearchData> data = timeline::readSearchData({searchData, bytes});
  return data ? new WebFinder(std::move(*data)) : nullptr;
}

EMSCRIPTEN_KEEPALIVE void destroyFinder(WebFinder* web) {
  delete web;
}

EMSCRIPTEN_KEEPALIVE const char* describeFinder(WebFinder* web) {
  web->description = timeline::toJson(web->finder.examples(), web->finder.filter().eventCount());
  return web->description.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* findEntries(WebFinder* web, const char* words, const char* filter,
                                             std::uint32_t eventLimit, std::uint32_t accountLimit,
                                             std::uint32_t sourceLimit, std::uint32_t placeLimit) {
  const std::vector<std::size_t> chosen = timeline::chosenOptions(filter, web->finder.filter());
  web->answer = timeline::toJson(
      web->finder.search({words, chosen, {eventLimit, accountLimit, sourceLimit, placeLimit}}),
      chosen, web->finder);
  return web->answer.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* markText(WebFinder* web, const char* words, const char* text) {
  web->marks = timeline::toJson(web->finder.mark(words, text), text);
  return web->marks.c_str();
}
}
