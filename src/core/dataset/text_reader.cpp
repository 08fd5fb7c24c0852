#include "core/dataset/text_reader.h"

#include <algorithm>

#include "core/base/stable_sort.h"
#include "core/base/utf8.h"
#include "core/dataset/inline_markup.h"
#include "core/dataset/json_pointer.h"
#include "core/dataset/text_references.h"

namespace timeline {
namespace {

void checkSpans(const MarkupSpans& spans, const std::string& pointer, std::size_t offset,
                LoadContext& context) {
  for (const MarkupSpan& span : spans) {
    if (span.kind == SpanKind::link) checkTarget(span.text, pointer, offset, context);
    if (span.kind == SpanKind::claim) checkQuoted(span.text, pointer, offset, context);
    checkSpans(span.children, pointer, offset, context);
  }
}

/// Some words from `offset` on, cut between characters.
std::string excerpt(std::string_view text, std::size_t offset) {
  constexpr std::size_t kCharacters = 24;
  const std::string_view rest = text.substr(std::min(offset, text.size()));
  const CodePoints points(rest);
  auto end = points.begin();
  for (std::size_t count = 0; count < kCharacters && end != points.end(); ++count)
    ++end;
  return std::string(rest.substr(0, end.byteOffset())) + (end == points.end() ? "" : "\u2026");
}

void checkMarkup(const std::string& text, const std::string& pointer, std::size_t offset,
                 LoadContext& context) {
  for (std::string_view paragraph : paragraphsOf(text)) {
    const auto spans = parseMarkup(paragraph);
    if (spans)
      checkSpans(*spans, pointer, offset, context);
    else
      context.reporter.fault(
          "markup", pointer, offset,
          spans.error().message + " It stands at: " + excerpt(paragraph, spans.error().byteOffset),
          spans.error().suggestion);
  }
}

TextVersion readVersion(const JsonMember& member, const std::string& pointer,
                        LoadContext& context) {
  TextVersion version;
  version.language = member.key;
  if (member.value.kind == JsonKind::string) {
    version.text = member.value.text;
    return version;
  }
  if (!ObjectReader::isObject(member.value, pointer, context)) return version;
  ObjectReader reader(member.value, pointer, context);
  version.text = reader.text("text", Need::required);
  version.state = reader.choice<TextState>(
      "state", {{"draft", TextState::draft}, {"reviewed", TextState::reviewed}}, TextState::draft);
  const Need signature = version.state == TextState::reviewed ? Need::required : Need::optional;
  version.reviewedBy = reader.text("by", signature);
  version.reviewedOn = reader.calendarDate("on", signature);
  reader.finish();
  return version;
}

}  // namespace

LocalizedText readLocalizedText(const JsonValue& value, const std::string& pointer, TextForm form,
                                LoadContext& context) {
  if (value.kind != JsonKind::object) {
    context.reporter.fault(
        "wrong-type", pointer, value.offset, "A text needs its language.",
        "Write {\"" + (context.languages.empty() ? std::string("en") : context.languages.front()) +
            "\": \"…\"}.");
    return {};
  }
  std::vector<TextVersion> versions;
  for (const JsonMember& member : value.members) {
    const std::string place = pointerToMember(pointer, member.key);
    if (std::find(context.languages.begin(), context.languages.end(), member.key) ==
        context.languages.end()) {
      context.reporter.warn(
          "unknown-language", place, member.keyOffset,
          "\"" + member.key + "\" is not among the dataset's languages; this text is not used.",
          "Add the language to \"languages\", or remove the text.");
      continue;
    }
    versions.push_back(readVersion(member, place, context));
    if (form == TextForm::markup)
      checkMarkup(versions.back().text, place, member.value.offset, context);
  }
  // The original first: it stands in wherever a language has no wording.
  const auto rank = [&context](const TextVersion& version) {
    return std::find(context.languages.begin(), context.languages.end(), version.language);
  };
  stableSort(versions.begin(), versions.end(),
             [rank](const TextVersion& left, const TextVersion& right) {
               return rank(left) < rank(right);
             });
  if (versions.empty())
    context.reporter.fault("empty-text", pointer, value.offset,
                           "This text has no words in any of the dataset's languages.",
                           "Write at least the original language.");
  return LocalizedText(std::move(versions));
}

}  // namespace timeline
