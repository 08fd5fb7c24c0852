#include "core/narrative/story_pages.h"

namespace timeline {
namespace {

std::int64_t yearOf(const Dataset& dataset, const StoryItem& item) {
  return civilDateOf(spanOf(dataset.events[item.event].date).start).year;
}

/// The chapter's pages: one, or one for each year (and each kMaxEventsPerPage of it) where it is
/// longer than a page.
void addPages(const Dataset& dataset, const StoryChapter& told, std::size_t index,
              std::vector<StoryPage>& pages) {
  const std::string stem = "chapter-" + dataset.chapters[told.chapter].id;
  const std::size_t count = told.items.size();
  if (count <= kMaxEventsPerPage) {
    pages.push_back({stem + ".html", index, 0, count, std::nullopt, 1});
    return;
  }
  std::size_t sheet = 1;
  for (std::size_t first = 0; first < count;) {
    const std::int64_t year = yearOf(dataset, told.items[first]);
    std::size_t last = first;
    while (last < count && last - first < kMaxEventsPerPage &&
           yearOf(dataset, told.items[last]) == year)
      ++last;
    sheet = first > 0 && yearOf(dataset, told.items[first - 1]) == year ? sheet + 1 : 1;
    std::string path = stem + "-" + std::to_string(year);
    if (sheet > 1) path += "-" + std::to_string(sheet);
    pages.push_back({path + ".html", index, first, last, year, sheet});
    first = last;
  }
}

}  // namespace

std::vector<StoryPage> storyPages(const Dataset& dataset, const Story& story) {
  std::vector<StoryPage> pages;
  if (dataset.events.size() <= kMaxEventsPerPage) return pages;
  for (std::size_t chapter = 0; chapter < story.chapters.size(); ++chapter)
    addPages(dataset, story.chapters[chapter], chapter, pages);
  return pages;
}

}  // namespace timeline
