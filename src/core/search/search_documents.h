#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/search/entry_links.h"

namespace timeline {

/// What can be found, in the order in which interfaces list it.
enum class SearchGroup : std::uint8_t { events, accounts, sources, places };
inline constexpr std::size_t kSearchGroups = 4;

/// How much a match in a field says about the whole; the less, the more.
enum class FieldRank : std::uint8_t { title, name, text };

/// One text of a document, without markup.
struct SearchField {
  FieldRank rank = FieldRank::text;
  std::string text;
};

/// One thing that can be found.
struct SearchDocument {
  SearchGroup group = SearchGroup::events;
  std::size_t item = 0;             ///< index into events, claims, sources or places
  int importance = 2;               ///< as Event::importance; 2 for what has none
  std::string address;              ///< "event=ID", "claim=ID", "source=ID"; a place's id
  std::string page;                 ///< that holds it; "" for index.html
  std::string date;                 ///< in words; for a place how many entries it has
  std::vector<std::size_t> events;  ///< entries that lead to it
  /// The first is the title in the reader's language, the second who says it, who published it or
  /// what else it is called ("" where there is no such thing); then all others, the reader's
  /// language first.
  std::vector<SearchField> fields;
};

/// Everything that can be found, by group, in each by time; in all languages of the dataset.
///
/// People and organisations are fields of the entries that they lead to. A person is found by what
/// some language of the dataset shows of them; spellings are used only where one shows all of it.
/// @cost O(bytes of the dataset + items log items)
[[nodiscard]] std::vector<SearchDocument> searchDocuments(const Dataset& dataset,
                                                          const EntryLinks& links,
                                                          const MessageCatalogue& messages);

}  // namespace timeline
