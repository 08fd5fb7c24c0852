#include <map>
#include <set>

#include "core/dataset/document_reader.h"
#include "core/dataset/json_pointer.h"
#include "core/dataset/section_places.h"

namespace timeline {
namespace {

constexpr std::size_t kMostLeadWords = 60;

std::size_t countWords(const std::string& text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n';
    words += !space && !inside ? 1u : 0u;
    inside = !space;
  }
  return words;
}

void checkLead(const Dataset& dataset, const JsonValue& root, Reporter& reporter) {
  for (const TextVersion& version : dataset.lead.versions()) {
    const std::size_t words = countWords(version.text);
    if (words <= kMostLeadWords) continue;
    const JsonValue* written = root.find("lead")->find(version.language);
    reporter.warn("lead-too-long", pointerToMember("/lead", version.language), written->offset,
                  "The lead has " + std::to_string(words) + " words.",
                  "Sixty are enough for a first screen.");
  }
}

void checkLabels(const Dataset& dataset, const SectionPlaces& places, Reporter& reporter) {
  std::map<std::string, std::string> owners;
  for (const Source& source : dataset.sources) {
    const auto [owner, isNew] = owners.emplace(source.label, source.id);
    if (isNew) continue;
    const DocumentPlace place = places.of(source.id);
    reporter.fault("duplicate-label", place.pointer, place.offset,
                   "The sources \"" + owner->second + "\" and \"" + source.id +
                       "\" have the same label \"" + source.label + "\".",
                   "Labels are how readers cite: add a letter, as in \"HRW 2012b\".");
  }
}

/// Ids that entries and charts name, those of entries that were left out included: their own faults
/// are enough to mend.
class NamedIds {
 public:
  NamedIds(const JsonValue& root, std::string_view field) {
    for (const std::string_view section : {"events", "charts"})
      if (const JsonValue* list = root.find(section))
        for (const JsonValue& item : list->items)
          collect(item.find(field));
  }

  [[nodiscard]] bool has(const std::string& id) const { return ids_.count(id) > 0; }

 private:
  /// A list of ids, or one id.
  void collect(const JsonValue* named) {
    if (named == nullptr) return;
    if (named->kind == JsonKind::string) ids_.insert(named->text);
    for (const JsonValue& id : named->items)
      ids_.insert(id.text);
  }

  std::set<std::string> ids_;
};

void checkReach(const Dataset& dataset, const JsonValue& root, Reporter& reporter) {
  const SectionPlaces questionPlaces(root, "questions");
  const SectionPlaces claimPlaces(root, "claims");
  const NamedIds shownClaims(root, "claims");
  const NamedIds shownInFull(root, "questions");
  const NamedIds charted(root, "question");
  const auto isShown = [&](const Question& question) {
    return shownInFull.has(question.id) || charted.has(question.id);
  };
  for (const Question& question : dataset.questions) {
    if (isShown(question)) continue;
    const DocumentPlace place = questionPlaces.of(question.id);
    reporter.warn("question-unreachable", place.pointer, place.offset,
                  "No entry shows the question \"" + question.id + "\".",
                  "Add it to an entry's \"questions\".");
  }
  for (const Claim& claim : dataset.claims) {
    const bool answersShown = claim.question && isShown(dataset.questions[*claim.question]);
    if (answersShown || shownClaims.has(claim.id)) continue;
    const DocumentPlace place = claimPlaces.of(claim.id);
    reporter.warn("claim-unreachable", place.pointer, place.offset,
                  "No entry shows the claim \"" + claim.id + "\".",
                  "Add it to an entry's \"claims\", or its question to an entry's \"questions\".");
  }
}

void checkContact(const Dataset& dataset, const JsonValue& root, Reporter& reporter) {
  if (!dataset.contactMail.empty() || !dataset.contactUrl.empty()) return;
  const JsonValue* contact = root.find("contact");
  reporter.warn("contact-missing", contact == nullptr ? "" : "/contact",
                contact == nullptr ? root.offset : contact->offset,
                "There is no address for corrections.",
                "Add \"contact\": {\"mail\": \u2026} when there is one.");
}

}  // namespace

void checkWhole(const Dataset& dataset, const JsonValue& root, LoadContext& context) {
  checkLead(dataset, root, context.reporter);
  checkContact(dataset, root, context.reporter);
  checkLabels(dataset, SectionPlaces(root, "sources"), context.reporter);
  checkReach(dataset, root, context.reporter);
}

}  // namespace timeline
