#include "core/search/search_examples.h"

#include <algorithm>

#include "core/narrative/phrases.h"
#include "core/search/folding.h"

namespace timeline {
namespace {

/// A name that may stand as an example.
struct Candidate {
  std::string name;
  const std::vector<std::string>* aliases = nullptr;
  std::size_t entries = 0;
};

void keepBetter(Candidate& best, Candidate other) {
  // A name of many spellings shows more of what the search can do.
  const auto worth = [](const Candidate& one) {
    return one.entries == 0 ? 0 : one.entries + (one.aliases->empty() ? 0 : 1'000'000);
  };
  if (worth(other) > worth(best)) best = std::move(other);
}

bool soundAlike(std::string_view one, std::string_view other) {
  const std::vector<FoldedWord> left = foldWords(one);
  const std::vector<FoldedWord> right = foldWords(other);
  return std::equal(
      left.begin(), left.end(), right.begin(), right.end(),
      [](const FoldedWord& a, const FoldedWord& b) { return a.letters == b.letters; });
}

/// The name and its other spellings; other names of the same find less, and are left out.
std::vector<std::string> spellingsOf(const Candidate& candidate) {
  std::vector<std::string> spellings{candidate.name};
  for (const std::string& alias : *candidate.aliases)
    if (alias != candidate.name && soundAlike(alias, candidate.name)) spellings.push_back(alias);
  return spellings;
}

std::vector<std::size_t> entriesNaming(const Dataset& dataset,
                                       const std::vector<std::size_t> Event::*names,
                                       std::size_t count) {
  std::vector<std::size_t> entries(count);
  for (const Event& event : dataset.events)
    for (const std::size_t item : event.*names)
      ++entries[item];
  return entries;
}

}  // namespace

SearchExamples searchExamples(const Dataset& dataset, const EntryLinks& links,
                              const MessageCatalogue& messages) {
  const std::string& language = messages.language();
  Candidate best[3];
  for (std::size_t i = 0; i < dataset.places.size(); ++i)
    keepBetter(best[0], {dataset.places[i].name.in(language), &dataset.places[i].aliases,
                         links.ofPlace[i].size()});
  const auto ofPeople = entriesNaming(dataset, &Event::people, dataset.people.size());
  for (std::size_t i = 0; i < dataset.people.size(); ++i)
    if (dataset.people[i].isPublic)
      keepBetter(best[1], {personName(dataset.people[i], language), &dataset.people[i].aliases,
                           ofPeople[i]});
  const auto ofOrganisations =
      entriesNaming(dataset, &Event::organisations, dataset.organisations.size());
  for (std::size_t i = 0; i < dataset.organisations.size(); ++i)
    keepBetter(best[2], {dataset.organisations[i].name.in(language),
                         &dataset.organisations[i].aliases, ofOrganisations[i]});
  SearchExamples examples;
  for (const Candidate& candidate : best) {
    if (candidate.entries == 0 || candidate.name.empty()) continue;
    examples.words.push_back(candidate.name);
    if (examples.spellings.size() < 2) examples.spellings = spellingsOf(candidate);
  }
  if (examples.spellings.size() < 2) examples.spellings.clear();
  return examples;
}

}  // namespace timeline
