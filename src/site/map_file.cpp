#include "site/map_file.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/base/diagnostics_json.h"
#include "core/map/map_layout.h"
#include "core/map/map_mesh.h"
#include "core/narrative/phrases.h"
#include "core/time/date_words.h"
#include "site/explore_page.h"
#include "site/lengths.h"

namespace timeline {
namespace {

/// For windows that leave so much room beside the story; `web/src/map` chooses.
constexpr std::array<int, 2> kWidthsPx{240, 360};

constexpr int kNoPlace = -1;

/// Writes one object: members in the order in which they are told.
class JsonObject {
 public:
  explicit JsonObject(std::string& out) : out_(out) { out_ += '{'; }
  JsonObject(const JsonObject&) = delete;
  JsonObject& operator=(const JsonObject&) = delete;
  ~JsonObject() { out_ += '}'; }

  void text(std::string_view name, std::string_view text) {
    key(name);
    appendJsonString(out_, text);
  }
  void number(std::string_view name, std::size_t value) {
    key(name);
    out_ += std::to_string(value);
  }
  void px(std::string_view name, float value) { key(name) += tenths(value); }
  void flag(std::string_view name) {
    key(name);
    out_ += "true";
  }
  /// What follows is the member's value.
  std::string& key(std::string_view name) {
    if (out_.back() != '{') out_ += ',';
    appendJsonString(out_, name);
    return out_ += ':';
  }

 private:
  std::string& out_;
};

template <typename Items, typename Write>
void appendArray(std::string& out, const Items& items, Write write) {
  out += '[';
  for (const auto& item : items) {
    if (out.back() != '[') out += ',';
    write(item);
  }
  out += ']';
}

std::vector<std::vector<std::size_t>> entriesByPlace(const Dataset& dataset) {
  std::vector<std::vector<std::size_t>> entries(dataset.places.size());
  for (const std::size_t event : chronologicalOrder(dataset))
    for (const std::size_t place : dataset.events[event].places)
      entries[place].push_back(event);
  return entries;
}

class MapWriter {
 public:
  MapWriter(const RenderContext& context, const MapLayout& map)
      : context_(context), map_(map), entries_(entriesByPlace(context.dataset)) {}

  std::string write() {
    {
      JsonObject root(out_);
      root.px("height", map_.size.height);
      root.key("scale");
      writeScale();
      root.key("names");
      appendArray(out_, map_.names, [this](const MapName& name) { writeName(name); });
      root.key("places");
      appendArray(out_, map_.marks, [this](const MapMark& mark) { writePlace(mark); });
      root.key("at");
      appendArray(out_, context_.dataset.events,
                  [this](const Event& event) { out_ += std::to_string(shownAt(event)); });
    }
    return out_ + "\n";
  }

 private:
  void writeScale() {
    JsonObject scale(out_);
    scale.text("text",
               context_.say("map.scale", {{"kilometres", std::to_string(map_.scale.kilometres)}}));
    scale.px("x", map_.scale.left.x);
    scale.px("y", map_.scale.left.y);
    scale.px("width", map_.scale.lengthPx);
  }

  static void writeBox(JsonObject& object, const MapLabel& label) {
    object.px("x", label.box.x);
    object.px("y", label.baselinePx);
    object.px("width", label.box.width);
  }

  void writeName(const MapName& name) {
    JsonObject object(out_);
    object.text("text", name.label.text);
    writeBox(object, name.label);
    if (name.isSea) object.flag("sea");
  }

  void writePlace(const MapMark& mark) {
    const Place& place = context_.dataset.places[mark.place];
    const std::vector<std::size_t>& entries = entries_[mark.place];
    JsonObject object(out_);
    object.number("place", mark.place);
    object.text("id", place.id);
    object.text("name", context_.words(place.name));
    object.px("x", mark.center.x);
    object.px("y", mark.center.y);
    object.px("reach", mark.radiusPx > 0 ? mark.radiusPx : kMapMarkPx / 2);
    if (mark.hasLabel) {
      object.key("label");
      JsonObject label(out_);
      writeBox(label, mark.label);
      if (mark.label.isMiddle) label.flag("middle");
    }
    object.number("count", entries.size());
    object.key("entries");
    appendArray(out_, std::span(entries).first(std::min(entries.size(), kMapEntries)),
                [this](std::size_t event) { writeEntry(event); });
  }

  void writeEntry(std::size_t index) {
    const Event& event = context_.dataset.events[index];
    JsonObject entry(out_);
    entry.text("date", dateInWords(event.date, context_.messages));
    entry.text("title",
               plainWords(context_.dataset, context_.words(event.title), context_.messages));
    // From whichever page of the story asks: never only "#event=ID".
    entry.text("address", context_.plan.pageOfEvent[index] + "#event=" + event.id);
  }

  [[nodiscard]] int shownAt(const Event& event) const {
    for (const std::size_t place : event.places)
      for (std::size_t mark = 0; mark < map_.marks.size(); ++mark)
        if (map_.marks[mark].place == place) return static_cast<int>(mark);
    return kNoPlace;
  }

  const RenderContext& context_;
  const MapLayout& map_;
  std::vector<std::vector<std::size_t>> entries_;
  std::string out_;
};

}  // namespace

std::vector<SiteFile> writeMapFiles(const RenderContext& context, const std::string& datasetFile) {
  std::vector<SiteFile> files;
  if (!context.hasMap()) return files;
  for (const int widthPx : kWidthsPx) {
    const MapLayout map =
        layOutMap(context.dataset, *context.world, context.language(), static_cast<float>(widthPx));
    constexpr std::string_view kEnding = ".json";
    const std::string stem =
        datasetFile.substr(0, datasetFile.rfind(kEnding)) + ".map" + std::to_string(widthPx) + ".";
    files.push_back({stem + "bin", packMap(meshMap(map))});
    files.push_back(
        {stem + context.language() + std::string(kEnding), MapWriter(context, map).write()});
  }
  return files;
}

}  // namespace timeline
