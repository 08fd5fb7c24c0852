#include "wasm/exported_find.h"

#include <emscripten/emscripten.h>

#include <memory>
#include <string>

#include "core/dataset/loader.h"
#include "wasm/finder_json.h"

namespace timeline {

/// A finder with what it was made of and the strings that the page reads.
class WebFinder {
 public:
  WebFinder(Dataset dataset, MessageCatalogue messages)
      : dataset(std::move(dataset)),
        messages(std::move(messages)),
        finder(this->dataset, this->messages),
        pageOfEvent(pagesOfEvents(this->dataset)) {}

  Dataset dataset;
  MessageCatalogue messages;
  Finder finder;
  std::vector<std::string> pageOfEvent;
  std::string description;
  std::string answer;
  std::string marks;
};

}  // namespace timeline

using timeline::WebFinder;

extern "C" {

EMSCRIPTEN_KEEPALIVE WebFinder* createFinder(const char* datasetJson, std::uint32_t datasetBytes,
                                             const char* messagesJson,
                                             std::uint32_t messagesBytes) {
  timeline::LoadResult loaded = timeline::loadDataset({datasetJson, datasetBytes});
  timeline::CatalogueResult catalogue = timeline::loadCatalogue({messagesJson, messagesBytes});
  if (!loaded.dataset || !catalogue.catalogue) return nullptr;
  return new WebFinder(std::move(*loaded.dataset), std::move(*catalogue.catalogue));
}

EMSCRIPTEN_KEEPALIVE void destroyFinder(WebFinder* web) {
  delete web;
}

EMSCRIPTEN_KEEPALIVE const char* describeFinder(WebFinder* web) {
  web->description = timeline::toJson(
      timeline::searchExamples(web->dataset, web->finder.links(), web->messages), web->dataset);
  return web->description.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* findEntries(WebFinder* web, const char* words, const char* filter,
                                             std::uint32_t eventLimit, std::uint32_t accountLimit,
                                             std::uint32_t sourceLimit, std::uint32_t placeLimit) {
  const std::vector<std::size_t> chosen = timeline::chosenOptions(filter, web->finder.filter());
  web->answer = timeline::toJson(
      web->finder.search({words, chosen, {eventLimit, accountLimit, sourceLimit, placeLimit}}),
      chosen, {web->dataset, web->messages, web->finder, web->pageOfEvent});
  return web->answer.c_str();
}

EMSCRIPTEN_KEEPALIVE const char* markText(WebFinder* web, const char* words, const char* text) {
  web->marks = timeline::toJson(web->finder.mark(words, text), text);
  return web->marks.c_str();
}
}
