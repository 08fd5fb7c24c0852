#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/search/entry_links.h"

namespace timeline {

/// By what entries can be narrowed, in the order in which interfaces list it.
enum class FilterKind : std::uint8_t { track, place, actor, source, year, disputed };
inline constexpr std::size_t kFilterKinds = 6;

/// "track", "place", …: the name in addresses.
[[nodiscard]] std::string_view filterKindName(FilterKind kind);

/// One thing that an entry can be about.
struct FilterOption {
  FilterKind kind = FilterKind::track;
  std::string key;   ///< an id, or a year: stable, for addresses
  std::string name;  ///< in the catalogue's language; "" for `disputed`
};

/// A set of FilterKind, a bit each.
using FilterKinds = std::uint8_t;

/// What each entry can be narrowed by.
///
/// Actors are organisations and the people with a public role. A year belongs to an entry when any
/// part of its date lies in it; of more than kMostYears only the first counts. An entry is disputed
/// when two answers to a question that it shows cannot both be true.
class EntryFilter {
 public:
  static constexpr std::int64_t kMostYears = 50;

  /// What another one had. @param optionsOfEvent  by event, places in `options`
  EntryFilter(std::vector<FilterOption> options,
              std::vector<std::vector<std::uint32_t>> optionsOfEvent)
      : options_(std::move(options)), optionsOfEvent_(std::move(optionsOfEvent)) {}

  /// @cost O(events + references)
  EntryFilter(const Dataset& dataset, const EntryLinks& links, const MessageCatalogue& messages);

  /// All that some entry has; by kind, in the dataset's order, years in theirs.
  [[nodiscard]] std::span<const FilterOption> options() const { return options_; }
  [[nodiscard]] std::optional<std::size_t> find(std::string_view kindName,
                                                std::string_view key) const;
  [[nodiscard]] std::span<const std::uint32_t> optionsOf(std::size_t event) const;
  [[nodiscard]] std::size_t eventCount() const { return optionsOfEvent_.size(); }

  /// For each entry the kinds whose chosen options it has none of: 0 for one that passes.
  /// @param chosen  places in options()
  /// @cost  O(events × options of each)
  [[nodiscard]] std::vector<FilterKinds> missedBy(std::span<const std::size_t> chosen) const;

  /// For each option how many of `events` have it, of those that pass all other kinds' choices.
  [[nodiscard]] std::vector<std::uint32_t> countOptions(std::span<const std::size_t> events,
                                                        std::span<const FilterKinds> missed) const;

 private:
  std::vector<FilterOption> options_;
  std::vector<std::vector<std::uint32_t>> optionsOfEvent_;
};

}  // namespace timeline
