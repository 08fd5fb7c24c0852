#include "core/dataset/object_reader.h"

#include <algorithm>

#include "core/base/address_form.h"
#include "core/dataset/json_pointer.h"
#include "core/dataset/text_reader.h"
#include "core/time/edtf_parser.h"

namespace timeline {
namespace {

std::string quoted(std::string_view word) {
  return "\"" + std::string(word) + "\"";
}

std::string suggestionForType(JsonKind kind) {
  switch (kind) {
    case JsonKind::string:
      return "Put it in double quotation marks.";
    case JsonKind::array:
      return "Put it in square brackets.";
    case JsonKind::object:
      return "Put it in braces.";
    case JsonKind::boolean:
      return "Write true or false, without quotation marks.";
    default:
      return "Write the number without quotation marks.";
  }
}

/// A year further off is a slip of the pen, and its marks would crowd everything else together.
constexpr std::int64_t kFurthestYear = 9'999;

bool isTooFar(const DateBound& bound) {
  return bound.kind == BoundKind::date &&
         (bound.part.year < -kFurthestYear || bound.part.year > kFurthestYear);
}

std::string listed(const std::vector<std::string_view>& names) {
  std::string text;
  for (const std::string_view name : names)
    text += (text.empty() ? "" : ", ") + std::string(name);
  return text;
}

bool isId(std::string_view id) {
  const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  return !id.empty() && isWord(id.front()) &&
         std::all_of(id.begin(), id.end(), [isWord](char c) { return isWord(c) || c == '-'; });
}

}  // namespace

ObjectReader::ObjectReader(const JsonValue& object, std::string pointer, LoadContext& context)
    : object_(object), pointer_(std::move(pointer)), context_(context) {}

bool ObjectReader::isObject(const JsonValue& value, const std::string& pointer,
                            LoadContext& context) {
  if (value.kind == JsonKind::object) return true;
  context.reporter.fault(
      "wrong-type", pointer, value.offset,
      "An object in braces is expected here, not " + std::string(describe(value.kind)) + ".",
      "See the field's description in the schema.");
  return false;
}

std::string ObjectReader::pointerTo(std::string_view key) const {
  return key.empty() ? pointer_ : pointerToMember(pointer_, key);
}

std::size_t ObjectReader::offsetOf(std::string_view key) const {
  const JsonValue* value = key.empty() ? nullptr : object_.find(key);
  return value == nullptr ? object_.offset : value->offset;
}

void ObjectReader::fault(std::string rule, std::string_view key, std::string message,
                         std::string suggestion) {
  context_.reporter.fault(std::move(rule), pointerTo(has(key) ? key : std::string_view{}),
                          offsetOf(key), std::move(message), std::move(suggestion));
}

void ObjectReader::warn(std::string rule, std::string_view key, std::string message,
                        std::string suggestion) {
  context_.reporter.warn(std::move(rule), pointerTo(has(key) ? key : std::string_view{}),
                         offsetOf(key), std::move(message), std::move(suggestion));
}

const JsonValue* ObjectReader::get(std::string_view key) {
  known_.push_back(key);
  return object_.find(key);
}

const JsonValue* ObjectReader::typed(std::string_view key, JsonKind kind, Need need) {
  const JsonValue* value = get(key);
  if (value == nullptr) {
    if (need == Need::required)
      fault("missing-field", key, "The field " + quoted(key) + " is missing.",
            "Add it: the schema has an example.");
    return nullptr;
  }
  return hasKind(key, *value, kind) ? value : nullptr;
}

bool ObjectReader::hasKind(std::string_view key, const JsonValue& value, JsonKind kind) {
  if (value.kind == kind || (kind == JsonKind::real && value.kind == JsonKind::integer))
    return true;
  if (kind == JsonKind::integer && value.kind == JsonKind::real)
    context_.reporter.fault("wrong-type", pointerTo(key), value.offset,
                            quoted(key) + " must be a whole number.",
                            "Write it without a fraction.");
  else
    context_.reporter.fault("wrong-type", pointerTo(key), value.offset,
                            quoted(key) + " must be " + std::string(describe(kind)) + ", not " +
                                std::string(describe(value.kind)) + ".",
                            suggestionForType(kind));
  return false;
}

std::optional<ObjectReader> ObjectReader::child(std::string_view key, const JsonValue& value) {
  if (!isObject(value, pointerTo(key), context_)) return std::nullopt;
  return ObjectReader(value, pointerTo(key), context_);
}

std::string ObjectReader::text(std::string_view key, Need need) {
  const JsonValue* value = typed(key, JsonKind::string, need);
  if (value == nullptr) return "";
  if (need == Need::required && value->text.empty())
    fault("empty-text", key, quoted(key) + " is empty.", "Write something, or remove the item.");
  return value->text;
}

std::string ObjectReader::id() {
  std::string id = text("id", Need::required);
  if (!id.empty() && !isId(id))
    fault("id-form", "id", quoted(id) + " is no id.",
          "Use small letters a to z, digits and hyphens, as in \"town-date-word\".");
  return id;
}

bool ObjectReader::flag(std::string_view key, bool fallback) {
  const JsonValue* value = typed(key, JsonKind::boolean, Need::optional);
  return value == nullptr ? fallback : value->boolean;
}

std::int64_t ObjectReader::whole(std::string_view key, std::int64_t fallback, std::int64_t least,
                                 std::int64_t most) {
  const JsonValue* value = typed(key, JsonKind::integer, Need::optional);
  if (value == nullptr) return fallback;
  if (value->integer >= least && value->integer <= most) return value->integer;
  fault("out-of-range", key,
        quoted(key) + " is " + std::to_string(value->integer) + ", which cannot be.",
        value->integer < least ? "Write at least " + std::to_string(least) + "."
                               : "Write at most " + std::to_string(most) + ".");
  return fallback;
}

double ObjectReader::number(std::string_view key, double fallback, double least, double most) {
  const JsonValue* value = typed(key, JsonKind::real, Need::optional);
  if (value == nullptr) return fallback;
  if (value->real >= least && value->real <= most) return value->real;
  fault("out-of-range", key, quoted(key) + " is too small or too large.",
        "Write a number from " + std::to_string(static_cast<long long>(least)) + " to " +
            std::to_string(static_cast<long long>(most)) + ".");
  return fallback;
}

std::vector<std::string> ObjectReader::texts(std::string_view key) {
  std::vector<std::string> words;
  const JsonValue* list = typed(key, JsonKind::array, Need::optional);
  if (list == nullptr) return words;
  for (std::size_t index = 0; index < list->items.size(); ++index) {
    const JsonValue& item = list->items[index];
    if (item.kind == JsonKind::string)
      words.push_back(item.text);
    else
      context_.reporter.fault("wrong-type", pointerToItem(pointerTo(key), index), item.offset,
                              quoted(key) + " must hold texts only.",
                              "Put each of them in double quotation marks.");
  }
  return words;
}

LocalizedText ObjectReader::localized(std::string_view key, Need need, TextForm form) {
  const JsonValue* value = get(key);
  if (value == nullptr) {
    if (need == Need::required)
      fault("missing-field", key, "The field " + quoted(key) + " is missing.",
            "Add it: the schema has an example.");
    return {};
  }
  LocalizedText text = readLocalizedText(*value, pointerTo(key), form, context_);
  if (need == Need::required && !text.empty() && text.versions().front().text.empty())
    fault("empty-text", key, quoted(key) + " is empty.", "Write something, or remove the item.");
  return text;
}

std::optional<EdtfDate> ObjectReader::date(std::string_view key, Need need) {
  const std::string written = text(key, need);
  if (written.empty()) return std::nullopt;
  const auto parsed = parseEdtf(written);
  if (!parsed) {
    fault(parsed.error().rule, key, parsed.error().message, parsed.error().suggestion);
    return std::nullopt;
  }
  if (isTooFar(parsed->start) || (parsed->end && isTooFar(*parsed->end))) {
    fault("date-too-far", key, "The date " + quoted(written) + " lies too far from today.",
          "Write a year from -9999 to 9999.");
    return std::nullopt;
  }
  return *parsed;
}

std::string ObjectReader::calendarDate(std::string_view key, Need need) {
  const std::string written = text(key, need);
  if (written.empty()) return "";
  const auto parsed = parseEdtf(written);
  if (!parsed)
    fault(parsed.error().rule, key, parsed.error().message, parsed.error().suggestion);
  else if (!parsed->isSureDay() || written.size() != 10)
    fault("date-not-day", key, quoted(written) + " is no single day.", "Write YYYY-MM-DD.");
  return written;
}

std::optional<Color> ObjectReader::color(std::string_view key) {
  const std::string written = text(key, Need::required);
  if (written.empty()) return std::nullopt;
  if (written.size() != 7 || written[0] != '#' ||
      written.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string::npos) {
    fault("color-form", key, quoted(written) + " is no colour.",
          "Write # and six hexadecimal digits, as in \"#1b1a17\".");
    return std::nullopt;
  }
  const auto digit = [&written](std::size_t at) {
    const char c = written[at];
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
  };
  Color color;
  color.red = static_cast<std::uint8_t>(digit(1) * 16 + digit(2));
  color.green = static_cast<std::uint8_t>(digit(3) * 16 + digit(4));
  color.blue = static_cast<std::uint8_t>(digit(5) * 16 + digit(6));
  return color;
}

std::string ObjectReader::webAddress(std::string_view key) {
  const std::string written = text(key);
  if (written.empty() || isWebAddress(written)) return written;
  fault("address-form", key, quoted(written) + " is no web address.",
        "It must start with https:// or http:// and hold no spaces.");
  return "";
}

std::string ObjectReader::mailAddress(std::string_view key) {
  const std::string written = text(key);
  if (written.empty() || isMailAddress(written)) return written;
  fault("address-form", key, quoted(written) + " is no mail address.",
        "Write one address and nothing else, as in \"desk@example.org\".");
  return "";
}

void ObjectReader::unknownChoice(std::string_view key, const JsonValue& written,
                                 const std::vector<std::string_view>& names) {
  context_.reporter.fault("unknown-value", pointerTo(key), written.offset,
                          quoted(written.text) + " is not known for " + quoted(key) + ".",
                          didYouMean(written.text, names, "Use one of: " + listed(names) + "."));
}

void ObjectReader::finish() {
  for (const JsonMember& member : object_.members) {
    if (std::find(known_.begin(), known_.end(), member.key) != known_.end()) continue;
    const std::vector<std::string_view> candidates =
        context_.reporter.wantsSuggestions() ? known_ : std::vector<std::string_view>{};
    context_.reporter.warn(
        "unknown-field", pointerTo(member.key), member.keyOffset,
        "The field " + quoted(member.key) + " is not known here and is not used.",
        didYouMean(member.key, candidates,
                   "Remove it, or see the schema for the fields there are."));
  }
}

}  // namespace timeline
