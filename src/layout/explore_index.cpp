#include "layout/explore_index.h"

#include <algorithm>

#include "core/base/stable_sort.h"

namespace timeline {
namespace {

bool isVague(const DateBound& bound) {
  return bound.kind == BoundKind::date && bound.part.approximate;
}

std::size_t countBelow(const std::vector<std::int64_t>& sorted, std::int64_t limit) {
  return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), limit) -
                                  sorted.begin());
}

std::size_t countUpTo(const std::vector<std::int64_t>& sorted, std::int64_t limit) {
  return countBelow(sorted, limit + 1);
}

}  // namespace

ExploreLook lookOf(const Event& event) {
  const EdtfDate& date = event.date;
  ExploreLook look;
  look.kind = markKindOf(date);
  look.isMinor = event.importance > 1;
  look.isUncertain = date.isUncertain();
  look.fadesAtStart = isVague(date.start);
  look.fadesAtEnd = date.end ? isVague(*date.end) : look.fadesAtStart;
  look.opensAtStart = date.start.kind != BoundKind::date;
  return look;
}

std::vector<ExploreEntry> exploreEntriesOf(const Dataset& dataset) {
  std::vector<ExploreEntry> entries;
  entries.reserve(dataset.events.size());
  for (std::size_t i = 0; i < dataset.events.size(); ++i) {
    const Event& event = dataset.events[i];
    const std::size_t track = event.tracks.empty() ? 0 : event.tracks.front();
    entries.push_back({spanOf(event.date), static_cast<std::uint32_t>(i),
                       static_cast<std::uint32_t>(track), event.orderInDay, lookOf(event)});
  }
  return entries;
}

std::size_t ExploreIndex::Rows::firstFrom(Instant at) const {
  return countBelow(starts, at.seconds);
}

std::size_t ExploreIndex::Rows::countAcross(Instant at) const {
  // Whatever ended by then had started before.
  return countBelow(starts, at.seconds) - countUpTo(sortedEnds, at.seconds);
}

std::size_t ExploreIndex::Rows::countWithin(TimeSpan span) const {
  return countBelow(starts, span.end.seconds) - countUpTo(sortedEnds, span.start.seconds);
}

std::vector<std::uint32_t> ExploreIndex::Rows::reachingOver(std::size_t row, Instant at,
                                                            std::size_t most) const {
  std::vector<std::uint32_t> found;
  for (std::size_t next = row; next > 0 && found.size() < most;) {
    const std::size_t block = (next - 1) / kBlock;
    if (latestEnds[block] <= at.seconds) {
      next = block * kBlock;
      continue;
    }
    --next;
    if (ends[next] > at.seconds) found.push_back(static_cast<std::uint32_t>(next));
  }
  return found;
}

ExploreIndex::ExploreIndex(std::vector<ExploreEntry> entries, std::size_t trackCount)
    : tracks_(std::max<std::size_t>(1, trackCount)) {
  const std::vector<std::uint32_t> order = stableOrder(
      entries.size(), {&entries, [](const void* data, std::uint32_t left, std::uint32_t right) {
                         const auto& all = *static_cast<const std::vector<ExploreEntry>*>(data);
                         const ExploreEntry& a = all[left];
                         const ExploreEntry& b = all[right];
                         if (a.span.start != b.span.start) return a.span.start < b.span.start;
                         return a.orderInDay < b.orderInDay;
                       }});
  std::vector<std::size_t> counts(tracks_.size());
  const auto trackOf = [this](const ExploreEntry& entry) {
    return entry.track < tracks_.size() ? entry.track : std::size_t{0};
  };
  for (const ExploreEntry& entry : entries)
    ++counts[trackOf(entry)];
  for (std::size_t track = 0; track < tracks_.size(); ++track) {
    Rows& rows = tracks_[track];
    rows.starts.reserve(counts[track]);
    rows.ends.reserve(counts[track]);
    rows.events.reserve(counts[track]);
    rows.ranks.reserve(counts[track]);
    rows.looks.reserve(counts[track]);
  }
  for (std::uint32_t rank = 0; rank < order.size(); ++rank) {
    const ExploreEntry& entry = entries[order[rank]];
    add(trackOf(entry), entry, rank);
  }
  finish();
}

void ExploreIndex::add(std::size_t track, const ExploreEntry& entry, std::uint32_t rank) {
  Rows& rows = tracks_[track];
  rows.starts.push_back(entry.span.start.seconds);
  rows.ends.push_back(std::max(entry.span.end.seconds, entry.span.start.seconds + 1));
  rows.events.push_back(entry.event);
  rows.ranks.push_back(rank);
  rows.looks.push_back(entry.look);
}

void ExploreIndex::finish() {
  bool isFirst = true;
  for (Rows& rows : tracks_) {
    rows.sortedEnds = rows.ends;
    std::sort(rows.sortedEnds.begin(), rows.sortedEnds.end());
    rows.latestEnds.reserve((rows.size() + kBlock - 1) / kBlock);
    for (std::size_t first = 0; first < rows.size(); first += kBlock) {
      const auto from = rows.ends.begin() + static_cast<std::ptrdiff_t>(first);
      const std::size_t count = std::min(kBlock, rows.size() - first);
      rows.latestEnds.push_back(*std::max_element(from, from + static_cast<std::ptrdiff_t>(count)));
    }
    size_ += rows.size();
    if (rows.size() == 0) continue;
    const TimeSpan own{{rows.starts.front()}, {rows.sortedEnds.back()}};
    extent_ = isFirst ? own : extent_.unitedWith(own);
    isFirst = false;
  }
}

ExploreIndex ExploreIndex::filtered(const std::vector<bool>& keep) const {
  ExploreIndex some;
  some.tracks_.resize(tracks_.size());
  for (std::size_t track = 0; track < tracks_.size(); ++track) {
    const Rows& rows = tracks_[track];
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::uint32_t event = rows.events[i];
      if (event >= keep.size() || !keep[event]) continue;
      some.add(track, {{{rows.starts[i]}, {rows.ends[i]}}, event, 0, 0, rows.looks[i]},
               rows.ranks[i]);
    }
  }
  some.finish();
  return some;
}

std::size_t ExploreIndex::countWithin(TimeSpan span) const {
  std::size_t count = 0;
  for (const Rows& rows : tracks_)
    count += rows.countWithin(span);
  return count;
}

std::optional<std::uint32_t> ExploreIndex::beside(std::optional<std::uint32_t> event,
                                                  int step) const {
  std::optional<std::int64_t> from;
  for (const Rows& rows : tracks_) {
    const auto found =
        event ? std::find(rows.events.begin(), rows.events.end(), *event) : rows.events.end();
    if (found != rows.events.end())
      from = rows.ranks[static_cast<std::size_t>(found - rows.events.begin())];
  }
  std::optional<std::uint32_t> best;
  std::int64_t bestRank = 0;
  for (const Rows& rows : tracks_) {
    const std::int64_t limit = from ? *from : (step > 0 ? -1 : INT64_MAX);
    const auto after = std::upper_bound(
        rows.ranks.begin(), rows.ranks.end(), limit,
        [](std::int64_t rank, std::uint32_t other) { return rank < std::int64_t{other}; });
    auto place = after - rows.ranks.begin();
    if (step < 0) {
      const bool isOwn =
          place > 0 && std::int64_t{rows.ranks[static_cast<std::size_t>(place - 1)]} == limit;
      place -= isOwn ? 2 : 1;
    }
    if (place < 0 || place >= static_cast<std::ptrdiff_t>(rows.size())) continue;
    const auto row = static_cast<std::size_t>(place);
    const std::int64_t rank = rows.ranks[row];
    if (!best || (step > 0 ? rank < bestRank : rank > bestRank)) {
      best = rows.events[row];
      bestRank = rank;
    }
  }
  return best;
}

TimeSpan ExploreIndex::densest(std::int64_t seconds) const {
  TimeSpan best{extent_.start, {extent_.start.seconds + seconds}};
  std::size_t most = 0;
  for (const Rows& rows : tracks_) {
    // A thousand starts of a track tell where it is dense as well as all of them.
    const std::size_t stride = std::max<std::size_t>(1, rows.size() / 1'000);
    for (std::size_t i = 0; i < rows.size(); i += stride) {
      const Instant start{rows.starts[i]};
      const Instant end{start.seconds + seconds};
      std::size_t count = 0;
      for (const Rows& other : tracks_)
        count += other.firstFrom(end) - other.firstFrom(start);
      if (count > most || (count == most && start < best.start)) {
        most = count;
        best = {start, end};
      }
    }
  }
  return best;
}

std::size_t ExploreIndex::bytes() const {
  std::size_t bytes = 0;
  for (const Rows& rows : tracks_) {
    bytes += (rows.starts.capacity() + rows.ends.capacity() + rows.sortedEnds.capacity() +
              rows.latestEnds.capacity()) *
             sizeof(std::int64_t);
    bytes += (rows.events.capacity() + rows.ranks.capacity()) * sizeof(std::uint32_t);
    bytes += rows.looks.capacity() * sizeof(ExploreLook);
  }
  return bytes;
}

}  // namespace timeline
