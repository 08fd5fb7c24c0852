#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/geometry.h"
#include "core/dataset/id_table.h"
#include "core/dataset/json_value.h"
#include "core/dataset/load_context.h"
#include "core/dataset/localized_text.h"
#include "core/dataset/source.h"
#include "core/time/edtf_date.h"

namespace timeline {

enum class Need : std::uint8_t { required, optional };
enum class TextForm : std::uint8_t { markup, plain };

/// Reads the fields of one JSON object and reports every fault in them, each with its pointer.
///
/// Fields that nobody asked for are unknown: finish() warns of them. A fault answers with an empty
/// value, so that reading goes on and all faults are found; the caller compares
/// Reporter::faultCount() to know whether to keep the item.
class ObjectReader {
 public:
  /// @param object  must be of kind object (see isObject())
  ObjectReader(const JsonValue& object, std::string pointer, LoadContext& context);

  /// Reports and answers false when the value is no object.
  [[nodiscard]] static bool isObject(const JsonValue& value, const std::string& pointer,
                                     LoadContext& context);

  [[nodiscard]] const JsonValue* get(std::string_view key);
  [[nodiscard]] bool has(std::string_view key) const { return object_.find(key) != nullptr; }

  /// A reader for an object inside this one; reports and answers none when the value is no object.
  [[nodiscard]] std::optional<ObjectReader> child(std::string_view key, const JsonValue& value);

  std::string text(std::string_view key, Need need = Need::optional);
  std::string id();
  bool flag(std::string_view key, bool fallback);
  std::int64_t whole(std::string_view key, std::int64_t fallback, std::int64_t least,
                     std::int64_t most);
  double number(std::string_view key, double fallback, double least, double most);
  std::vector<std::string> texts(std::string_view key);
  LocalizedText localized(std::string_view key, Need need, TextForm form = TextForm::markup);
  std::optional<EdtfDate> date(std::string_view key, Need need);
  /// YYYY-MM-DD of the calendar.
  std::string calendarDate(std::string_view key, Need need);
  std::optional<Color> color(std::string_view key);
  /// An address that may become a link; "" with a fault for anything but https:// and http://.
  std::string webAddress(std::string_view key);
  std::string mailAddress(std::string_view key);

  /// One of the named values.
  template <class Choice>
  Choice choice(std::string_view key,
                std::initializer_list<std::pair<std::string_view, Choice>> choices, Choice fallback,
                Need need = Need::optional) {
    if (text(key, need).empty()) return fallback;
    return chosen(key, *object_.find(key), choices, fallback);
  }
  /// The same for a field whose name the caller does not know: it comes with its value, so that
  /// nothing is searched.
  template <class Choice>
  Choice choice(const JsonMember& member,
                std::initializer_list<std::pair<std::string_view, Choice>> choices,
                Choice fallback) {
    return hasKind(member.key, member.value, JsonKind::string)
               ? chosen(member.key, member.value, choices, fallback)
               : fallback;
  }

  /// Index of the item that the field names. An item that was left out for its own faults answers
  /// none, with a fault when the reference is required.
  std::optional<std::size_t> reference(std::string_view key, ItemKind kind,
                                       Need need = Need::optional);
  std::vector<std::size_t> references(std::string_view key, ItemKind kind);
  std::vector<SourceReference> sources(std::string_view key, Need need);

  void fault(std::string rule, std::string_view key, std::string message,
             std::string suggestion = "");
  void warn(std::string rule, std::string_view key, std::string message,
            std::string suggestion = "");
  [[nodiscard]] std::string pointerTo(std::string_view key) const;

  /// Warns of every field that was not asked for.
  void finish();

 private:
  template <class Choice>
  Choice chosen(std::string_view key, const JsonValue& written,
                std::initializer_list<std::pair<std::string_view, Choice>> choices,
                Choice fallback) {
    std::vector<std::string_view> names;
    for (const auto& [name, value] : choices) {
      if (name == written.text) return value;
      names.push_back(name);
    }
    unknownChoice(key, written, names);
    return fallback;
  }

  const JsonValue* typed(std::string_view key, JsonKind kind, Need need);
  /// Reports and answers false when the field's value is of another kind.
  bool hasKind(std::string_view key, const JsonValue& value, JsonKind kind);
  std::size_t offsetOf(std::string_view key) const;
  void unknownChoice(std::string_view key, const JsonValue& written,
                     const std::vector<std::string_view>& names);
  std::optional<std::size_t> resolve(const JsonValue& value, const std::string& pointer,
                                     ItemKind kind);

  const JsonValue& object_;
  std::string pointer_;
  LoadContext& context_;
  std::vector<std::string_view> known_;
};

}  // namespace timeline
