#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/base/diagnostic.h"
#include "core/dataset/json_value.h"

namespace timeline {

struct JsonLimits {
  std::size_t maxBytes = 64u * 1024u * 1024u;
  std::size_t maxDepth = 64;
  /// A value takes up to 150 bytes of memory, so that this many fit into a browser's page.
  std::size_t maxValues = 4'000'000;
  std::size_t maxDiagnostics = 1'000;
};

struct JsonResult {
  std::optional<JsonValue> root;  ///< none when the text is no JSON
  Diagnostics diagnostics;
};

/// Reads UTF-8 JSON into values that know their byte offsets.
///
/// A leading byte order mark is skipped with a warning. The first syntax error ends the reading; a
/// key that stands twice in one object is a fault, the first value is kept. Offsets count from the
/// start of `bytes`, the mark included.
///
/// @cost   O(bytes)
/// @error  rules: file-too-large, invalid-utf8, json-syntax, json-too-deep, too-many-values,
///         duplicate-key
[[nodiscard]] JsonResult readJson(std::string_view bytes, const JsonLimits& limits = {});

}  // namespace timeline
