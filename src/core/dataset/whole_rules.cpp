#include <map>

#include "core/dataset/document_reader.h"

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

void checkLead(const Dataset& dataset, Reporter& reporter) {
  for (const TextVersion& version : dataset.lead.versions()) {
    const std::size_t words = countWords(version.text);
    if (words > kMostLeadWords)
      reporter.warn("lead-too-long", "/lead/" + version.language, 0,
                    "The lead has " + std::to_string(words) + " words.",
                    "Sixty are enough for a first screen.");
  }
}

void checkLabels(const Dataset& dataset, Reporter& reporter) {
  std::map<std::string, std::string> owners;
  for (const Source& source : dataset.sources) {
    const auto [owner, isNew] = owners.emplace(source.label, source.id);
    if (!isNew)
      reporter.fault("duplicate-label", "/sources", 0,
                     "The sources \"" + owner->second + "\" and \"" + source.id +
                         "\" have the same label \"" + source.label + "\".",
                     "Labels are how readers cite: add a letter, as in \"HRW 2012b\".");
  }
}

void checkReach(const Dataset& dataset, Reporter& reporter) {
  std::vector<bool> claimShown(dataset.claims.size(), false);
  std::vector<bool> questionShown(dataset.questions.size(), false);
  for (const Event& event : dataset.events) {
    for (const std::size_t claim : event.claims)
      claimShown[claim] = true;
    for (const std::size_t question : event.questions)
      questionShown[question] = true;
  }
  for (const Chart& chart : dataset.charts) {
    for (const std::size_t claim : chart.claims)
      claimShown[claim] = true;
    if (chart.question) questionShown[*chart.question] = true;
  }
  for (std::size_t claim = 0; claim < dataset.claims.size(); ++claim) {
    const auto& question = dataset.claims[claim].question;
    if (!claimShown[claim] && !(question && questionShown[*question]))
      reporter.warn(
          "claim-unreachable", "/claims", 0,
          "No entry shows the claim \"" + dataset.claims[claim].id + "\".",
          "Add it to an entry's \"claims\", or its question to an entry's \"questions\".");
  }
  for (std::size_t question = 0; question < dataset.questions.size(); ++question)
    if (!questionShown[question])
      reporter.warn("question-unreachable", "/questions", 0,
                    "No entry shows the question \"" + dataset.questions[question].id + "\".",
                    "Add it to an entry's \"questions\".");
}

}  // namespace

void checkWhole(const Dataset& dataset, LoadContext& context) {
  checkLead(dataset, context.reporter);
  checkLabels(dataset, context.reporter);
  checkReach(dataset, context.reporter);
  if (dataset.contactMail.empty() && dataset.contactUrl.empty())
    context.reporter.warn("contact-missing", "/contact", 0, "There is no address for corrections.",
                          "Add \"contact\": {\"mail\": …} when there is one.");
}

}  // namespace timeline
