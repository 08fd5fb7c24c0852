#include <map>

#include "core/dataset/document_reader.h"
#include "core/dataset/json_pointer.h"

namespace timeline {
namespace {

constexpr std::size_t kMostLeadWords = 60;

/// Where something stands in the document.
struct Place {
  std::string pointer;
  std::size_t offset = 0;
};

/// Where the items of one section stand, by id. Items that were left out make dataset indices
/// differ from those in the document.
class SectionPlaces {
 public:
  SectionPlaces(const JsonValue& root, const std::string& section) : section_("/" + section) {
    const JsonValue* list = root.find(section);
    if (list == nullptr) return;
    for (std::size_t index = 0; index < list->items.size(); ++index) {
      const JsonValue* id = list->items[index].find("id");
      if (id != nullptr)
        places_.emplace(id->text, Place{pointerToItem(section_, index), list->items[index].offset});
    }
  }

  [[nodiscard]] Place of(const std::string& id) const {
    const auto found = places_.find(id);
    return found == places_.end() ? Place{section_, 0} : found->second;
  }

 private:
  std::string section_;
  std::map<std::string, Place> places_;
};

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
    const Place place = places.of(source.id);
    reporter.fault("duplicate-label", place.pointer, place.offset,
                   "The sources \"" + owner->second + "\" and \"" + source.id +
                       "\" have the same label \"" + source.label + "\".",
                   "Labels are how readers cite: add a letter, as in \"HRW 2012b\".");
  }
}

struct Reach {
  std::vector<bool> claims;
  std::vector<bool> questions;
};

Reach reachOf(const Dataset& dataset) {
  Reach reach{std::vector<bool>(dataset.claims.size(), false),
              std::vector<bool>(dataset.questions.size(), false)};
  for (const Event& event : dataset.events) {
    for (const std::size_t claim : event.claims)
      reach.claims[claim] = true;
    for (const std::size_t question : event.questions)
      reach.questions[question] = true;
  }
  for (const Chart& chart : dataset.charts) {
    for (const std::size_t claim : chart.claims)
      reach.claims[claim] = true;
    if (chart.question) reach.questions[*chart.question] = true;
  }
  return reach;
}

void checkClaims(const Dataset& dataset, const Reach& reach, const SectionPlaces& places,
                 Reporter& reporter) {
  for (std::size_t index = 0; index < dataset.claims.size(); ++index) {
    const Claim& claim = dataset.claims[index];
    if (reach.claims[index] || (claim.question && reach.questions[*claim.question])) continue;
    const Place place = places.of(claim.id);
    reporter.warn("claim-unreachable", place.pointer, place.offset,
                  "No entry shows the claim \"" + claim.id + "\".",
                  "Add it to an entry's \"claims\", or its question to an entry's \"questions\".");
  }
}

void checkQuestions(const Dataset& dataset, const Reach& reach, const SectionPlaces& places,
                    Reporter& reporter) {
  for (std::size_t index = 0; index < dataset.questions.size(); ++index) {
    if (reach.questions[index]) continue;
    const Place place = places.of(dataset.questions[index].id);
    reporter.warn("question-unreachable", place.pointer, place.offset,
                  "No entry shows the question \"" + dataset.questions[index].id + "\".",
                  "Add it to an entry's \"questions\".");
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
  Reporter& reporter = context.reporter;
  const Reach reach = reachOf(dataset);
  checkLead(dataset, root, reporter);
  checkContact(dataset, root, reporter);
  checkLabels(dataset, SectionPlaces(root, "sources"), reporter);
  checkQuestions(dataset, reach, SectionPlaces(root, "questions"), reporter);
  checkClaims(dataset, reach, SectionPlaces(root, "claims"), reporter);
}

}  // namespace timeline
