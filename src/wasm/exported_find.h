#pragma once

#include <cstdint>

/// What the page may call of the program that searches: core/search only, no canvas. Text is
/// UTF-8 and borrowed for the call; an answered string belongs to the finder until its next call.

namespace timeline {
class WebFinder;
}  // namespace timeline

extern "C" {

/// Makes the index of what `timeline html` wrote for the search (core/search/search_data.h).
/// @return null when it is something else
timeline::WebFinder* createFinder(const char* searchData, std::uint32_t bytes);
void destroyFinder(timeline::WebFinder*);

/// JSON {entries, examples: [words], spellings: [names]}: see core/search/search_examples.h.
const char* describeFinder(timeline::WebFinder*);

/// Searches. Limits are the most hits of each group that are described.
///
/// @param filter  "track=strikes\nyear=2011": a line for each choice; unknown ones are left out
/// @return JSON {passing, entries: [events that pass; only with a filter], groups: [{total, hits:
/// [{address or place, page, date, title, titleMarks,
///         byline, bylineMarks, excerpt, excerptMarks}]}], options: [{kind, key, name, count,
///         chosen}], unknown: [words], without: {kind: hits}, withoutAll}. Marks are pairs of
///         UTF-16 offsets; `place` is the key of a hit that is a place; `page` is "" on index.html.
const char* findEntries(timeline::WebFinder*, const char* words, const char* filter,
                        std::uint32_t eventLimit, std::uint32_t accountLimit,
                        std::uint32_t sourceLimit, std::uint32_t placeLimit);

/// JSON array of pairs of UTF-16 offsets: where the words stand in a text of the page.
const char* markText(timeline::WebFinder*, const char* words, const char* text);
}
