#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/dataset/dataset.h"
#include "core/narrative/story_order.h"

namespace timeline {

/// Most entries on one page: above it, every chapter has pages of its own, by year where a chapter
/// is longer still.
inline constexpr std::size_t kMaxEventsPerPage = 500;

/// One page of entries of a long chronology: items [first, last) of a chapter.
struct StoryPage {
  std::string path;              ///< "chapter-two.html", "chapter-two-2013-2.html"
  std::size_t storyChapter = 0;  ///< index into Story::chapters
  std::size_t first = 0;
  std::size_t last = 0;
  std::optional<std::int64_t> year;  ///< of a chapter that is split
  std::size_t sheet = 1;             ///< of the year, from 1
};

/// The pages in reading order; none when everything stands on "index.html".
[[nodiscard]] std::vector<StoryPage> storyPages(const Dataset& dataset, const Story& story);

}  // namespace timeline
