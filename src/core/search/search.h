#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/excerpt.h"
#include "core/search/search_data.h"
#include "core/search/search_index.h"

namespace timeline {

struct SearchRequest {
  std::string_view words;
  std::vector<std::size_t> chosen;  ///< places in EntryFilter::options()
  std::array<std::size_t, kSearchGroups> limits{20, 8, 8, 8};
};

struct SearchHit {
  std::size_t document = 0;  ///< place in Finder::documents()
  MarkedText title;
  MarkedText byline;
  MarkedText excerpt;  ///< of a text that has what title and byline have not; else ""
};

struct GroupHits {
  std::size_t total = 0;
  std::vector<SearchHit> hits;  ///< the first ones, as many as the limit says
};

struct SearchAnswer {
  std::array<GroupHits, kSearchGroups> groups;  ///< by SearchGroup
  std::vector<std::uint32_t> passing;           ///< events that pass the filter, whatever the words
  std::vector<std::uint32_t> optionCounts;  ///< by option: entries with the words, see EntryFilter
  std::vector<std::string> unknown;         ///< see SearchWords
  std::array<std::size_t, kFilterKinds> without{};  ///< by kind: hits if its choices were dropped
  std::size_t withoutAll = 0;                       ///< hits without any filter

  [[nodiscard]] std::size_t total() const;
};

/// Answers searches in one dataset.
class Finder {
 public:
  /// @cost O(bytes + words log words)
  explicit Finder(SearchData data);

  /// Words alone search all groups, a filter alone lists the entries that pass it, both together
  /// what has all words and leads from an entry that passes. Title comes before name before text,
  /// then importance, then time. `without` is counted only when nothing is found.
  /// @cost O(documents + postings of the words)
  [[nodiscard]] SearchAnswer search(const SearchRequest& request) const;

  /// Where the words stand in a text.
  [[nodiscard]] std::vector<TextRange> mark(std::string_view words, std::string_view text) const;

  [[nodiscard]] const std::vector<SearchDocument>& documents() const { return data_.documents; }
  [[nodiscard]] const EntryFilter& filter() const { return data_.filter; }
  [[nodiscard]] const SearchExamples& examples() const { return data_.examples; }

 private:
  SearchData data_;
  SearchIndex index_;
};

}  // namespace timeline
