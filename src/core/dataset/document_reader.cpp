#include "core/dataset/document_reader.h"

#include <utility>

#include "core/dataset/item_readers.h"
#include "core/dataset/json_pointer.h"
#include "core/dataset/section_places.h"
#include "core/dataset/text_references.h"

namespace timeline {
namespace {

struct Section {
  std::string_view key;
  ItemKind kind;
};

constexpr Section kSections[] = {
    {"tracks", ItemKind::track},
    {"chapters", ItemKind::chapter},
    {"paths", ItemKind::path},
    {"questions", ItemKind::question},
    {"claims", ItemKind::claim},
    {"sources", ItemKind::source},
    {"people", ItemKind::person},
    {"organisations", ItemKind::organisation},
    {"places", ItemKind::place},
    {"media", ItemKind::media},
    {"charts", ItemKind::chart},
    {"glossary", ItemKind::term},
    {"publications", ItemKind::publication},
    {"events", ItemKind::event},
};

/// Every text looks its languages up among these.
constexpr std::size_t kMostLanguages = 64;

/// Reads the sections of one document in the order in which they refer to each other.
class DocumentReader {
 public:
  DocumentReader(const JsonValue& root, LoadContext& context)
      : document_(root), root_(root, "", context), context_(context) {}

  Dataset read() {
    readLanguages();
    requireSections();
    declareIds();
    readHead();
    items("tracks", ItemKind::track, dataset_.tracks, readTrack);
    items("media", ItemKind::media, dataset_.media, readMedia);
    items("chapters", ItemKind::chapter, dataset_.chapters, readChapter);
    items("places", ItemKind::place, dataset_.places, readPlace);
    items("people", ItemKind::person, dataset_.people, readPerson);
    items("organisations", ItemKind::organisation, dataset_.organisations, readOrganisation);
    linkSources(items("sources", ItemKind::source, dataset_.sources, readSource));
    items("questions", ItemKind::question, dataset_.questions, readQuestion);
    items("claims", ItemKind::claim, dataset_.claims,
          [this](ObjectReader& reader, Claim& claim) { readClaim(reader, claim, dataset_); });
    context_.claimsAreRead = true;
    items("events", ItemKind::event, dataset_.events, readEvent);
    fileEvents(SectionPlaces(document_, "events"));
    items("paths", ItemKind::path, dataset_.paths, readPath);
    items("charts", ItemKind::chart, dataset_.charts,
          [this](ObjectReader& reader, Chart& chart) { readChart(reader, chart, dataset_); });
    items("glossary", ItemKind::term, dataset_.glossary, readTerm);
    items("publications", ItemKind::publication, dataset_.publications, readPublication);
    readCorrections();
    root_.finish();
    checkOpenReferences(context_);
    return std::move(dataset_);
  }

 private:
  void readLanguages() {
    (void)root_.get("$schema");
    (void)root_.get("format");
    dataset_.languages = root_.texts("languages");
    if (dataset_.languages.empty()) {
      root_.fault("missing-field", "languages", "The dataset names no language.",
                  "Write \"languages\": [\"en\"].");
      dataset_.languages.push_back("en");
    }
    if (dataset_.languages.size() > kMostLanguages) {
      root_.fault("too-many-languages", "languages",
                  "The dataset names " + std::to_string(dataset_.languages.size()) + " languages.",
                  "Keep at most " + std::to_string(kMostLanguages) + "; the others are not read.");
      dataset_.languages.resize(kMostLanguages);
    }
    context_.languages = dataset_.languages;
  }

  /// Without these lists there is nothing to tell.
  void requireSections() {
    for (const std::string_view key : {"tracks", "chapters", "sources", "events"})
      if (!root_.has(key))
        root_.fault("missing-field", key, "The list \"" + std::string(key) + "\" is missing.",
                    "Add it: the schema has an example.");
  }

  /// All ids first, so that a reference to something further down is not called dangling.
  void declareIds() {
    for (const Section& section : kSections) {
      const JsonValue* list = root_.get(section.key);
      if (list == nullptr || list->kind != JsonKind::array) continue;
      for (const JsonValue& item : list->items)
        declareItem(section.kind, item);
    }
  }

  void declareItem(ItemKind kind, const JsonValue& item) {
    const JsonValue* id = item.find("id");
    if (id != nullptr && id->kind == JsonKind::string) {
      context_.ids.declare(kind, id->text);
      if (kind == ItemKind::claim && item.find("figure") != nullptr)
        context_.claimsWithFigure.insert(id->text);
    }
    if (kind != ItemKind::event) return;
    for (const std::string_view alias : textsIn(item.find("aliases")))
      context_.ids.declare(ItemKind::event, alias);
    for (const std::string_view question : textsIn(item.find("questions")))
      context_.questionsShown.emplace(question);
  }

  static std::vector<std::string_view> textsIn(const JsonValue* list) {
    std::vector<std::string_view> texts;
    if (list == nullptr) return texts;
    for (const JsonValue& item : list->items)
      if (item.kind == JsonKind::string) texts.push_back(item.text);
    return texts;
  }

  void readHead() {
    dataset_.id = root_.id();
    dataset_.version = root_.text("version", Need::required);
    dataset_.date = root_.calendarDate("date", Need::required);
    dataset_.title = root_.localized("title", Need::required);
    dataset_.kicker = root_.localized("kicker", Need::optional);
    dataset_.lead = root_.localized("lead", Need::required);
    dataset_.dataLicence = root_.text("dataLicence", Need::required);
    dataset_.method = root_.localized("method", Need::required);
    readWaysIn();
    readCredits();
    if (const JsonValue* contact = root_.get("contact")) {
      if (auto reader = root_.child("contact", *contact)) {
        dataset_.contactMail = reader->mailAddress("mail");
        dataset_.contactUrl = reader->webAddress("url");
        reader->finish();
      }
    }
    readMap();
  }

  template <class Read>
  void objects(std::string_view key, Read read) {
    objectsOf(root_, key, read);
  }

  template <class Read>
  void objectsOf(ObjectReader& owner, std::string_view key, Read read) {
    const JsonValue* list = owner.get(key);
    if (list == nullptr) return;
    if (list->kind != JsonKind::array) {
      owner.fault("wrong-type", key, "\"" + std::string(key) + "\" must be a list.",
                  "Put it in square brackets.");
      return;
    }
    for (std::size_t index = 0; index < list->items.size(); ++index) {
      const std::string pointer = pointerToItem(owner.pointerTo(key), index);
      if (!ObjectReader::isObject(list->items[index], pointer, context_)) continue;
      ObjectReader reader(list->items[index], pointer, context_);
      read(reader, list->items[index]);
    }
  }

  /// Entries hang on tracks and chapters: one wrong colour must not take a whole chapter away, so
  /// that these are kept as far as they could be read.
  static bool carriesOthers(ItemKind kind) {
    return kind == ItemKind::track || kind == ItemKind::chapter;
  }

  /// @return the values of the items that were kept, in their order
  template <class Item, class Read>
  std::vector<const JsonValue*> items(std::string_view key, ItemKind kind, std::vector<Item>& items,
                                      Read read) {
    std::vector<const JsonValue*> kept;
    objects(key, [&](ObjectReader& reader, const JsonValue& value) {
      const std::size_t faultsBefore = context_.reporter.faultCount();
      Item item;
      item.id = reader.id();
      read(reader, item);
      reader.finish();
      const bool isFaulty = context_.reporter.faultCount() > faultsBefore;
      if (isFaulty && !(carriesOthers(kind) && !item.id.empty())) return;
      if (context_.ids.resolve(kind, item.id, items.size())) {
        items.push_back(std::move(item));
        kept.push_back(&value);
        return;
      }
      reader.fault(
          "duplicate-id", "id",
          "\"" + item.id + "\" is the id of " + std::string(describe(kind)) + " further up.",
          "Give this one another id, or remove it.");
    });
    return kept;
  }

  void readWaysIn() {
    objects("waysIn", [this](ObjectReader& reader, const JsonValue& value) {
      const std::size_t faultsBefore = context_.reporter.faultCount();
      PageLink way;
      way.label = reader.localized("label", Need::required, TextForm::plain);
      way.target = reader.text("target", Need::required);
      if (!way.target.empty())
        checkWayIn(way.target, reader.pointerTo("target"), value.find("target")->offset, context_);
      reader.finish();
      if (context_.reporter.faultCount() == faultsBefore) dataset_.waysIn.push_back(std::move(way));
    });
  }

  void readCredits() {
    objects("credits", [this](ObjectReader& reader, const JsonValue&) {
      const std::size_t faultsBefore = context_.reporter.faultCount();
      Credit credit;
      credit.what = reader.text("what", Need::required);
      credit.licence = reader.text("licence");
      // For those who use the data; the pages name the work alone.
      (void)reader.webAddress("url");
      reader.finish();
      if (context_.reporter.faultCount() == faultsBefore)
        dataset_.credits.push_back(std::move(credit));
    });
  }

  void readMap() {
    const JsonValue* map = root_.get("map");
    if (map == nullptr) return;
    auto reader = root_.child("map", *map);
    if (!reader) return;
    const JsonValue* extent = reader->get("extent");
    objectsOf(*reader, "names", [this](ObjectReader& item, const JsonValue&) {
      const std::size_t faultsBefore = context_.reporter.faultCount();
      MapNameAt name;
      readMapName(item, name);
      item.finish();
      if (context_.reporter.faultCount() == faultsBefore)
        dataset_.mapNames.push_back(std::move(name));
    });
    reader->finish();
    bool sound = extent != nullptr && extent->kind == JsonKind::array && extent->items.size() == 4;
    for (std::size_t side = 0; sound && side < 4; ++side)
      sound = extent->items[side].kind == JsonKind::integer ||
              extent->items[side].kind == JsonKind::real;
    if (sound)
      dataset_.mapExtent = {extent->items[0].real, extent->items[1].real, extent->items[2].real,
                            extent->items[3].real};
    if (!sound || dataset_.mapExtent.west >= dataset_.mapExtent.east ||
        dataset_.mapExtent.south >= dataset_.mapExtent.north)
      reader->fault("map-extent", "extent",
                    "The map's extent is four numbers: west, south, east, north, in degrees.",
                    "Write [46, 36, 60, 52].");
  }

  /// Sources may derive from others further down: once all have been read, their list is gone
  /// through again. What is wrong with its form has been reported then.
  void linkSources(const std::vector<const JsonValue*>& kept) {
    const JsonValue* list = document_.find("sources");
    if (list == nullptr) return;
    std::size_t next = 0;
    for (std::size_t index = 0; index < list->items.size(); ++index) {
      const JsonValue& value = list->items[index];
      if (value.kind != JsonKind::object) continue;
      ObjectReader reader(value, pointerToItem("/sources", index), context_);
      std::vector<std::size_t> origins = reader.references("derivesFrom", ItemKind::source);
      if (next < kept.size() && kept[next] == &value)
        dataset_.sources[next++].derivesFrom = std::move(origins);
    }
  }

  /// Former ids lead to the entry too, and every chapter knows its entries.
  void fileEvents(const SectionPlaces& places) {
    for (std::size_t index = 0; index < dataset_.events.size(); ++index) {
      const Event& event = dataset_.events[index];
      dataset_.chapters[event.chapter].events.push_back(index);
      for (const std::string& alias : event.aliases)
        if (!context_.ids.resolve(ItemKind::event, alias, index))
          warnOfAlias(alias, places.of(event.id));
    }
  }

  void warnOfAlias(const std::string& alias, const DocumentPlace& event) {
    context_.reporter.warn("duplicate-alias", pointerToMember(event.pointer, "aliases"),
                           event.offset, "The former id \"" + alias + "\" is in use elsewhere.",
                           "Remove it from one of the two.");
  }

  void readCorrections() {
    objects("corrections", [this](ObjectReader& reader, const JsonValue&) {
      const std::size_t faultsBefore = context_.reporter.faultCount();
      Correction correction;
      readCorrection(reader, correction);
      reader.finish();
      if (context_.reporter.faultCount() == faultsBefore)
        dataset_.corrections.push_back(std::move(correction));
    });
  }

  const JsonValue& document_;
  ObjectReader root_;
  LoadContext& context_;
  Dataset dataset_;
};

}  // namespace

Dataset readDocument(const JsonValue& root, LoadContext& context) {
  return DocumentReader(root, context).read();
}

}  // namespace timeline
