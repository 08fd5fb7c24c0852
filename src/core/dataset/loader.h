#pragma once

#include <optional>
#include <string_view>

#include "core/base/diagnostic.h"
#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"

namespace timeline {

struct LoadLimits {
  std::size_t maxBytes = 64u * 1024u * 1024u;
  std::size_t maxDepth = 64;
  std::size_t maxDiagnostics = 1'000;  ///< further ones are counted in one last line
};

/// What loading gave: as much of the dataset as is sound, and everything that is wrong with the
/// rest.
struct LoadResult {
  std::optional<Dataset> dataset;  ///< none when the text is no JSON object of this format
  Diagnostics diagnostics;

  [[nodiscard]] bool hasFaults() const;
};

/// Reads a dataset (format "timeline-1") from UTF-8 JSON.
///
/// An event with a fault is left out and listed; references to it are dropped, and what cannot
/// stand without it is left out and listed too. Unknown fields warn.
/// @param json   the file's bytes; a leading byte order mark is skipped with a warning
/// @cost  O(bytes + items log items)
[[nodiscard]] LoadResult loadDataset(std::string_view json, const LoadLimits& limits = {});

struct CatalogueResult {
  std::optional<MessageCatalogue> catalogue;
  Diagnostics diagnostics;
};

/// Reads data/messages/LANG.json: a flat object of strings whose "language" key names the language.
[[nodiscard]] CatalogueResult loadCatalogue(std::string_view json);

}  // namespace timeline
