#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"

namespace timeline {

/// An entry as it is told without pixels.
struct EventLabel {
  std::string id;
  std::string title;
  std::string date;
};

/// By index into Dataset::events, in the catalogue's language; once per dataset and language.
[[nodiscard]] std::vector<EventLabel> eventLabels(const Dataset& dataset,
                                                  const MessageCatalogue& messages);

/// The entries that a frame draws, from the top, for parity with the page's accessibility tree.
struct Semantics {
  struct Entry {
    std::size_t event = 0;
    std::string_view id;  ///< borrowed from the labels, as are title and date
    std::string_view title;
    std::string_view date;
  };
  std::vector<Entry> entries;
};

[[nodiscard]] std::string dump(const Semantics& semantics);

}  // namespace timeline
