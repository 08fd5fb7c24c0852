#include "site/source_support.h"

#include <utility>

namespace timeline {
namespace {

class SupportCollector {
 public:
  explicit SupportCollector(const Dataset& dataset)
      : dataset_(dataset),
        support_(dataset.sources.size()),
        answers_(dataset.questions.size()),
        isTold_(dataset.claims.size()) {
    for (std::size_t claim = 0; claim < dataset.claims.size(); ++claim)
      if (const auto& question = dataset.claims[claim].question)
        answers_[*question].push_back(claim);
  }

  void add(std::size_t index) {
    const Event& event = dataset_.events[index];
    for (const SourceReference& reference : event.sources) {
      EntrySupport& entry = entryOf(reference.source, index);
      entry.cites = true;
      if (!entry.locator.empty() && !reference.locator.empty()) entry.locator += ", ";
      entry.locator += reference.locator;
    }
    for (const std::size_t claim : event.claims)
      addClaim(claim, index);
    for (const std::size_t question : event.questions)
      for (const std::size_t claim : answers_[question])
        addClaim(claim, index);
  }

  std::vector<SourceSupport> take() {
    for (std::size_t source = 0; source < dataset_.sources.size(); ++source)
      for (const std::size_t origin : dataset_.sources[source].derivesFrom)
        support_[origin].repeatedBy.push_back(source);
    return std::move(support_);
  }

 private:
  EntrySupport& entryOf(std::size_t source, std::size_t event) {
    std::vector<EntrySupport>& entries = support_[source].entries;
    if (entries.empty() || entries.back().event != event) {
      entries.emplace_back();
      entries.back().event = event;
    }
    return entries.back();
  }

  void addClaim(std::size_t claim, std::size_t event) {
    if (isTold_[claim]) return;
    isTold_[claim] = true;
    for (const SourceReference& reference : dataset_.claims[claim].sources) {
      std::vector<std::size_t>& claims = entryOf(reference.source, event).claims;
      if (!claims.empty() && claims.back() == claim) continue;
      claims.push_back(claim);
      ++support_[reference.source].claims;
    }
  }

  const Dataset& dataset_;
  std::vector<SourceSupport> support_;
  std::vector<std::vector<std::size_t>> answers_;  ///< claims by question
  std::vector<bool> isTold_;                       ///< by claim
};

}  // namespace

std::vector<SourceSupport> supportOfSources(const Dataset& dataset, const Story& story) {
  SupportCollector collector(dataset);
  for (const StoryChapter& chapter : story.chapters)
    for (const StoryItem& item : chapter.items)
      collector.add(item.event);
  return collector.take();
}

}  // namespace timeline
