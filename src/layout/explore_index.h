#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/dataset/dataset.h"
#include "core/time/time_span.h"
#include "layout/event_mark.h"

namespace timeline {

/// How an entry's date shows on a straight line of time; one byte an entry.
struct ExploreLook {
  MarkKind kind : 3 = MarkKind::day;
  bool isMinor : 1 = false;      ///< a supplementary entry: smaller
  bool isUncertain : 1 = false;  ///< hollow
  bool fadesAtStart : 1 = false;
  bool fadesAtEnd : 1 = false;
  bool opensAtStart : 1 = false;  ///< kind open: the start is what is not known
};

[[nodiscard]] ExploreLook lookOf(const Event& event);

/// One entry as the index takes it.
struct ExploreEntry {
  TimeSpan span;
  std::uint32_t event = 0;
  std::uint32_t track = 0;  ///< its first one
  int orderInDay = 0;
  ExploreLook look;
};

/// Entries of a dataset; one without a track stands in the first.
[[nodiscard]] std::vector<ExploreEntry> exploreEntriesOf(const Dataset& dataset);

/// Finds entries by time, track by track: what starts in a span, what goes on through an instant,
/// and how many there are without touching any.
class ExploreIndex {
 public:
  /// Entries of one track by start; the vectors have one item an entry.
  struct Rows {
    std::vector<std::int64_t> starts;  ///< seconds, as are all times here
    std::vector<std::int64_t> ends;
    std::vector<std::int64_t> sortedEnds;
    std::vector<std::int64_t> latestEnds;  ///< of kBlock rows each
    std::vector<std::uint32_t> events;
    std::vector<std::uint32_t> ranks;  ///< place in time among the entries of all tracks
    std::vector<ExploreLook> looks;

    [[nodiscard]] std::size_t size() const { return starts.size(); }
    /// The first row that starts at or after an instant. @cost O(log entries)
    [[nodiscard]] std::size_t firstFrom(Instant at) const;
    /// Entries that started before an instant and end after it. @cost O(log entries)
    [[nodiscard]] std::size_t countAcross(Instant at) const;
    /// Entries that have a part in a span. @cost O(log entries)
    [[nodiscard]] std::size_t countWithin(TimeSpan span) const;
    /// Rows before `row` that end after an instant, the latest starts first, at most `most`.
    /// @cost O(rows / kBlock + what is found)
    [[nodiscard]] std::vector<std::uint32_t> reachingOver(std::size_t row, Instant at,
                                                          std::size_t most) const;
  };

  static constexpr std::size_t kBlock = 64;

  ExploreIndex() = default;
  /// @cost O(entries log entries)
  ExploreIndex(std::vector<ExploreEntry> entries, std::size_t trackCount);

  /// The same with some entries only. @param keep  by event   @cost O(entries)
  [[nodiscard]] ExploreIndex filtered(const std::vector<bool>& keep) const;

  [[nodiscard]] const std::vector<Rows>& tracks() const { return tracks_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  /// From the first start to the last end; empty without entries.
  [[nodiscard]] TimeSpan extent() const { return extent_; }
  [[nodiscard]] std::size_t countWithin(TimeSpan span) const;

  /// The next entry after (step 1) or before (step -1) one in time; without one, the first or last.
  /// @cost O(entries of its track) to find it, then O(tracks log entries)
  [[nodiscard]] std::optional<std::uint32_t> beside(std::optional<std::uint32_t> event,
                                                    int step) const;
  /// The span of a length, starting with an entry, in which most entries start.
  /// @cost O(entries tracks log entries)
  [[nodiscard]] TimeSpan densest(std::int64_t seconds) const;

  /// What it keeps for its entries.
  [[nodiscard]] std::size_t bytes() const;

 private:
  void add(std::size_t track, const ExploreEntry& entry, std::uint32_t rank);
  void finish();

  std::vector<Rows> tracks_;
  std::size_t size_ = 0;
  TimeSpan extent_;
};

}  // namespace timeline
