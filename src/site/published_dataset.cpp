#include "site/published_dataset.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/base/diagnostics_json.h"
#include "core/dataset/json_pointer.h"
#include "core/dataset/json_reader.h"
#include "core/narrative/phrases.h"

namespace timeline {
namespace {

constexpr std::string_view kCare = "care";

using IndexById = std::map<std::string, std::size_t, std::less<>>;

template <class Item>
IndexById indicesOf(const std::vector<Item>& items) {
  IndexById indices;
  for (std::size_t index = 0; index < items.size(); ++index)
    indices.emplace(items[index].id, index);
  return indices;
}

/// The sections' items that the loader kept.
class KeptItems {
 public:
  KeptItems(const std::string& section, const JsonValue* list, IndexById loaded,
            const Diagnostics& diagnostics)
      : section_(pointerToMember("", section)), loaded_(std::move(loaded)) {
    if (list != nullptr)
      for (const JsonValue& item : list->items)
        ++timesDeclared_[idOf(item)];
    for (const Diagnostic& diagnostic : diagnostics)
      // The reader of JSON has mended that one: the first value counts.
      if (diagnostic.severity == Severity::fault && diagnostic.rule != "duplicate-key")
        faulty_.insert(itemPointerOf(diagnostic.pointer));
  }

  static std::string idOf(const JsonValue& item) {
    const JsonValue* id = item.find("id");
    return id != nullptr && id->kind == JsonKind::string ? id->text : "";
  }

  /// Index in the loaded dataset; none when it was left out.
  [[nodiscard]] std::optional<std::size_t> indexOf(const JsonValue& item, std::size_t place) const {
    const std::string id = idOf(item);
    const auto found = loaded_.find(id);
    if (found == loaded_.end()) return std::nullopt;
    const bool isOnly = timesDeclared_.at(id) == 1;
    if (!isOnly && faulty_.count(pointerToItem(section_, place)) > 0) return std::nullopt;
    return found->second;
  }

  [[nodiscard]] bool wasLeftOut(const std::string& id) const {
    return timesDeclared_.count(id) > 0 && loaded_.count(id) == 0;
  }

 private:
  /// "/people/3" of "/people/3/name/en".
  static std::string itemPointerOf(const std::string& pointer) {
    const std::size_t second = pointer.find('/', 1);
    const std::size_t third = second == std::string::npos ? second : pointer.find('/', second + 1);
    return pointer.substr(0, third);
  }

  std::string section_;
  IndexById loaded_;
  std::map<std::string, std::size_t> timesDeclared_;
  std::set<std::string> faulty_;
};

bool isShownInFullEverywhere(const Person& person) {
  return !person.show.empty() &&
         std::all_of(person.show.begin(), person.show.end(), [](const PersonDisplay& display) {
           return display.show == NameDisplay::full;
         });
}

/// Ids for the people whom the language's readers do not see by name, none of which is another
/// person's.
std::vector<std::string> publicIds(const Dataset& dataset, std::string_view language) {
  std::set<std::string> taken;
  std::vector<std::string> ids;
  for (const Person& person : dataset.people) {
    const bool named = personName(person, language) == person.name.in(language);
    ids.push_back(named ? person.id : "");
    if (named) taken.insert(person.id);
  }
  std::size_t number = 0;
  for (std::string& id : ids)
    while (id.empty()) {
      std::string made = "person-" + std::to_string(++number);
      if (taken.count(made) == 0) id = std::move(made);
    }
  return ids;
}

class Publisher {
 public:
  Publisher(std::string_view json, const JsonValue& root, const LoadResult& loaded,
            std::string_view language)
      : json_(json),
        dataset_(*loaded.dataset),
        language_(language),
        personIndices_(indicesOf(dataset_.people)),
        people_("people", root.find("people"), personIndices_, loaded.diagnostics),
        events_("events", root.find("events"), indicesOf(dataset_.events), loaded.diagnostics),
        publicIds_(publicIds(dataset_, language)) {
    writeMembers(root, [this](const JsonMember& member) { writeSection(member); });
  }

  std::string take() { return std::move(out_); }

 private:
  /// A text, number or word as it stands in the source.
  void writeToken(std::size_t offset) {
    std::size_t end = offset;
    if (json_[offset] == '"') {
      for (++end; json_[end] != '"'; ++end)
        if (json_[end] == '\\') ++end;
      ++end;
    } else {
      end = std::min(json_.find_first_of(" \t\r\n,:]}", offset), json_.size());
    }
    out_ += json_.substr(offset, end - offset);
  }

  void separate() {
    if (out_.back() != '{' && out_.back() != '[') out_ += ',';
  }

  void writeKey(const JsonMember& member) {
    separate();
    writeToken(member.keyOffset);
    out_ += ':';
  }

  /// @param write  writes the key too, or leaves the member out
  template <class Write>
  void writeMembers(const JsonValue& object, Write write) {
    out_ += '{';
    for (const JsonMember& member : object.members)
      if (member.key != kCare) write(member);
    out_ += '}';
  }

  void writeMember(const JsonMember& member) {
    writeKey(member);
    if (member.key != "show" && isLocalizedText(member.value))
      writeOneVersion(member.value);
    else
      writeValue(member.value);
  }

  [[nodiscard]] bool isLocalizedText(const JsonValue& value) const {
    const std::vector<std::string>& languages = dataset_.languages;
    return value.kind == JsonKind::object && !value.members.empty() &&
           std::all_of(value.members.begin(), value.members.end(), [&](const JsonMember& member) {
             return std::find(languages.begin(), languages.end(), member.key) != languages.end();
           });
  }

  /// The version that the language's readers see.
  void writeOneVersion(const JsonValue& text) {
    const JsonMember* chosen = nullptr;
    for (const std::string& language : dataset_.languages)
      for (const JsonMember& version : text.members)
        if (version.key == language && (chosen == nullptr || language == language_))
          chosen = &version;
    out_ += '{';
    writeKey(*chosen);
    writeValue(chosen->value);
    out_ += '}';
  }

  void writeValue(const JsonValue& value) {
    if (value.kind == JsonKind::object) {
      writeMembers(value, [this](const JsonMember& member) { writeMember(member); });
    } else if (value.kind == JsonKind::array) {
      out_ += '[';
      for (const JsonValue& item : value.items) {
        separate();
        writeValue(item);
      }
      out_ += ']';
    } else {
      writeToken(value.offset);
    }
  }

  void writeSection(const JsonMember& member) {
    const bool isList = member.value.kind == JsonKind::array;
    if (isList && member.key == "people")
      writePeople(member);
    else if (isList && member.key == "events")
      writeEvents(member);
    else
      writeMember(member);
  }

  void writePeople(const JsonMember& section) {
    writeKey(section);
    out_ += '[';
    for (std::size_t place = 0; place < section.value.items.size(); ++place)
      if (const auto index = people_.indexOf(section.value.items[place], place)) {
        separate();
        writePerson(section.value.items[place], *index);
      }
    out_ += ']';
  }

  void writePerson(const JsonValue& item, std::size_t index) {
    const Person& person = dataset_.people[index];
    if (isShownInFullEverywhere(person)) {
      writeValue(item);
      return;
    }
    writeMembers(item, [&](const JsonMember& member) {
      if (member.key == "id") {
        writeKey(member);
        writePersonId(member.value, index);
      } else if (member.key == "name") {
        writeKey(member);
        writeShownName(member.value, person);
      } else if (member.key == "role" || member.key == "isPublic" || member.key == "show") {
        writeMember(member);
      }
    });
  }

  void writePersonId(const JsonValue& written, std::size_t index) {
    if (publicIds_[index] == dataset_.people[index].id)
      writeToken(written.offset);
    else
      appendJsonString(out_, publicIds_[index]);
  }

  void writeShownName(const JsonValue& name, const Person& person) {
    const std::string shown = personName(person, language_);
    if (shown == person.name.in(language_)) {
      writeOneVersion(name);
      return;
    }
    out_ += '{';
    appendJsonString(out_, language_);
    out_ += ':';
    appendJsonString(out_, shown);
    out_ += '}';
  }

  void writeEvents(const JsonMember& section) {
    writeKey(section);
    out_ += '[';
    for (std::size_t place = 0; place < section.value.items.size(); ++place) {
      const JsonValue& item = section.value.items[place];
      separate();
      const bool isKept = events_.indexOf(item, place).has_value();
      writeMembers(item, [&](const JsonMember& member) {
        if (isKept && member.key == "people")
          writeCast(member);
        else if (isKept || member.key == "id" || member.key == "aliases")
          writeMember(member);
      });
    }
    out_ += ']';
  }

  /// An entry's people.
  void writeCast(const JsonMember& list) {
    writeKey(list);
    out_ += '[';
    for (const JsonValue& id : list.value.items) {
      if (people_.wasLeftOut(id.text)) continue;
      separate();
      writePersonId(id, personIndices_.at(id.text));
    }
    out_ += ']';
  }

  std::string_view json_;
  const Dataset& dataset_;
  std::string language_;
  IndexById personIndices_;
  KeptItems people_;
  KeptItems events_;
  std::vector<std::string> publicIds_;
  std::string out_;
};

}  // namespace

std::string publishedDataset(std::string_view json, const LoadResult& loaded,
                             std::string_view language) {
  const JsonResult read = readJson(json);
  return Publisher(json, *read.root, loaded, language).take();
}

}  // namespace timeline
