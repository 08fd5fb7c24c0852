#include "core/search/entry_links.h"

#include <algorithm>

namespace timeline {
namespace {

void addOnce(std::vector<std::size_t>& events, std::size_t event) {
  if (events.empty() || events.back() != event) events.push_back(event);
}

void linkQuestions(const Dataset& dataset, EntryLinks& links) {
  for (std::size_t event = 0; event < dataset.events.size(); ++event)
    for (const std::size_t question : dataset.events[event].questions)
      addOnce(links.ofQuestion[question], event);
  for (const Chart& chart : dataset.charts)
    if (chart.event && chart.question && links.ofQuestion[*chart.question].empty())
      links.ofQuestion[*chart.question].push_back(*chart.event);
}

void linkClaims(const Dataset& dataset, EntryLinks& links) {
  for (std::size_t event = 0; event < dataset.events.size(); ++event)
    for (const std::size_t claim : dataset.events[event].claims)
      links.ofClaim[claim].push_back(event);
  for (const Chart& chart : dataset.charts)
    for (const std::size_t claim : chart.claims)
      if (chart.event) links.ofClaim[claim].push_back(*chart.event);
  for (std::size_t claim = 0; claim < dataset.claims.size(); ++claim) {
    std::vector<std::size_t>& events = links.ofClaim[claim];
    if (const auto& question = dataset.claims[claim].question) {
      const std::vector<std::size_t>& shown = links.ofQuestion[*question];
      events.insert(events.end(), shown.begin(), shown.end());
    }
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
  }
}

void linkSources(const Dataset& dataset, EntryLinks& links) {
  for (std::size_t event = 0; event < dataset.events.size(); ++event)
    for (const SourceReference& reference : dataset.events[event].sources)
      links.ofSource[reference.source].push_back(event);
  for (std::size_t claim = 0; claim < dataset.claims.size(); ++claim)
    for (const SourceReference& reference : dataset.claims[claim].sources)
      for (const std::size_t event : links.ofClaim[claim])
        links.ofSource[reference.source].push_back(event);
  for (std::vector<std::size_t>& events : links.ofSource) {
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
  }
}

}  // namespace

EntryLinks linkEntries(const Dataset& dataset) {
  EntryLinks links;
  links.ofQuestion.resize(dataset.questions.size());
  links.ofClaim.resize(dataset.claims.size());
  links.ofSource.resize(dataset.sources.size());
  links.ofPlace.resize(dataset.places.size());
  linkQuestions(dataset, links);
  linkClaims(dataset, links);
  linkSources(dataset, links);
  for (std::size_t event = 0; event < dataset.events.size(); ++event)
    for (const std::size_t place : dataset.events[event].places)
      addOnce(links.ofPlace[place], event);
  return links;
}

bool hasOwnAddress(const Dataset& dataset, const EntryLinks& links, std::size_t claim) {
  const auto& question = dataset.claims[claim].question;
  if (question && !links.ofQuestion[*question].empty()) return true;
  return std::any_of(dataset.charts.begin(), dataset.charts.end(), [claim](const Chart& chart) {
    return chart.event && chart.kind == ChartKind::parts &&
           std::find(chart.claims.begin(), chart.claims.end(), claim) != chart.claims.end();
  });
}

}  // namespace timeline
