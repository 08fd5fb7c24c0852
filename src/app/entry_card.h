#pragma once

#include <cstddef>
#include <string>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"

namespace timeline {

/// What a card tells of an entry, in the catalogue's language and without markup: JSON
/// {"id", "date", "title", "summary": [paragraphs], "sources": "two sources"}.
///
/// @return "{}" for an index beyond the last
[[nodiscard]] std::string entryCardJson(const Dataset& dataset, const MessageCatalogue& messages,
                                        std::size_t event);

}  // namespace timeline
