#include "core/search/entry_filter.h"

#include <algorithm>

#include "core/narrative/accounts.h"
#include "core/narrative/phrases.h"

namespace timeline {
namespace {

constexpr std::string_view kKindNames[] = {"track", "place", "actor", "source", "year", "disputed"};

FilterKinds bitOf(FilterKind kind) {
  return static_cast<FilterKinds>(1U << static_cast<unsigned>(kind));
}

/// First and last year of an entry.
struct Years {
  std::int64_t first;
  std::int64_t last;
};

Years yearsOf(const Event& event) {
  const TimeSpan span = spanOf(event.date);
  const std::int64_t first = civilDateOf(span.start).year;
  const Instant lastSecond{std::max(span.start.seconds, span.end.seconds - 1)};
  const std::int64_t last = civilDateOf(lastSecond).year;
  return {first, last - first < EntryFilter::kMostYears ? last : first};
}

/// The options of all entries of one kind after the other.
class OptionWriter {
 public:
  OptionWriter(std::vector<FilterOption>& options,
               std::vector<std::vector<std::uint32_t>>& optionsOfEvent)
      : options_(options), optionsOfEvent_(optionsOfEvent) {}

  /// Leaves out what no entry has.
  void add(FilterOption option, const std::vector<std::size_t>& events) {
    if (events.empty()) return;
    for (const std::size_t event : events)
      optionsOfEvent_[event].push_back(static_cast<std::uint32_t>(options_.size()));
    options_.push_back(std::move(option));
  }

 private:
  std::vector<FilterOption>& options_;
  std::vector<std::vector<std::uint32_t>>& optionsOfEvent_;
};

/// For each of `count` items the entries that name it.
std::vector<std::vector<std::size_t>> eventsNaming(const Dataset& dataset,
                                                   const std::vector<std::size_t> Event::*names,
                                                   std::size_t count) {
  std::vector<std::vector<std::size_t>> events(count);
  for (std::size_t event = 0; event < dataset.events.size(); ++event)
    for (const std::size_t item : dataset.events[event].*names)
      if (events[item].empty() || events[item].back() != event) events[item].push_back(event);
  return events;
}

void addYears(OptionWriter& writer, const Dataset& dataset) {
  std::vector<std::pair<std::int64_t, std::size_t>> years;
  for (std::size_t event = 0; event < dataset.events.size(); ++event) {
    const Years own = yearsOf(dataset.events[event]);
    for (std::int64_t year = own.first; year <= own.last; ++year)
      years.emplace_back(year, event);
  }
  std::sort(years.begin(), years.end());
  for (std::size_t first = 0; first < years.size();) {
    const std::int64_t year = years[first].first;
    std::vector<std::size_t> events;
    for (; first < years.size() && years[first].first == year; ++first)
      events.push_back(years[first].second);
    const std::string name = std::to_string(year);
    writer.add({FilterKind::year, name, name}, events);
  }
}

void addDisputed(OptionWriter& writer, const Dataset& dataset, const EntryLinks& links) {
  std::vector<std::size_t> events;
  for (std::size_t question = 0; question < dataset.questions.size(); ++question)
    if (!links.ofQuestion[question].empty() && accountsOf(dataset, question).disputed)
      events.insert(events.end(), links.ofQuestion[question].begin(),
                    links.ofQuestion[question].end());
  std::sort(events.begin(), events.end());
  events.erase(std::unique(events.begin(), events.end()), events.end());
  writer.add({FilterKind::disputed, "yes", ""}, events);
}

}  // namespace

std::string_view filterKindName(FilterKind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

EntryFilter::EntryFilter(const Dataset& dataset, const EntryLinks& links,
                         const MessageCatalogue& messages)
    : optionsOfEvent_(dataset.events.size()) {
  const std::string& language = messages.language();
  OptionWriter writer(options_, optionsOfEvent_);
  const auto onTracks = eventsNaming(dataset, &Event::tracks, dataset.tracks.size());
  for (std::size_t i = 0; i < dataset.tracks.size(); ++i)
    writer.add({FilterKind::track, dataset.tracks[i].id, dataset.tracks[i].name.in(language)},
               onTracks[i]);
  for (std::size_t i = 0; i < dataset.places.size(); ++i)
    writer.add({FilterKind::place, dataset.places[i].id, dataset.places[i].name.in(language)},
               links.ofPlace[i]);
  const auto ofPeople = eventsNaming(dataset, &Event::people, dataset.people.size());
  for (std::size_t i = 0; i < dataset.people.size(); ++i)
    if (dataset.people[i].isPublic)
      writer.add({FilterKind::actor, dataset.people[i].id, personName(dataset.people[i], language)},
                 ofPeople[i]);
  const auto ofOrganisations =
      eventsNaming(dataset, &Event::organisations, dataset.organisations.size());
  for (std::size_t i = 0; i < dataset.organisations.size(); ++i)
    writer.add({FilterKind::actor, dataset.organisations[i].id,
                dataset.organisations[i].name.in(language)},
               ofOrganisations[i]);
  for (std::size_t i = 0; i < dataset.sources.size(); ++i)
    writer.add({FilterKind::source, dataset.sources[i].id, dataset.sources[i].label},
               links.ofSource[i]);
  addYears(writer, dataset);
  addDisputed(writer, dataset, links);
}

std::optional<std::size_t> EntryFilter::find(std::string_view kindName,
                                             std::string_view key) const {
  for (std::size_t i = 0; i < options_.size(); ++i)
    if (options_[i].key == key && filterKindName(options_[i].kind) == kindName) return i;
  return std::nullopt;
}

std::span<const std::uint32_t> EntryFilter::optionsOf(std::size_t event) const {
  return optionsOfEvent_[event];
}

std::vector<FilterKinds> EntryFilter::missedBy(std::span<const std::size_t> chosen) const {
  FilterKinds asked = 0;
  std::vector<bool> isChosen(options_.size());
  for (const std::size_t option : chosen) {
    isChosen[option] = true;
    asked = static_cast<FilterKinds>(asked | bitOf(options_[option].kind));
  }
  std::vector<FilterKinds> missed(optionsOfEvent_.size(), asked);
  for (std::size_t event = 0; event < missed.size() && asked != 0; ++event)
    for (const std::uint32_t option : optionsOfEvent_[event])
      if (isChosen[option])
        missed[event] = static_cast<FilterKinds>(missed[event] & ~bitOf(options_[option].kind));
  return missed;
}

std::vector<std::uint32_t> EntryFilter::countOptions(std::span<const std::size_t> events,
                                                     std::span<const FilterKinds> missed) const {
  std::vector<std::uint32_t> counts(options_.size());
  for (const std::size_t event : events)
    for (const std::uint32_t option : optionsOfEvent_[event])
      if ((missed[event] & ~bitOf(options_[option].kind)) == 0) ++counts[option];
  return counts;
}

}  // namespace timeline
