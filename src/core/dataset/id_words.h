#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/diagnostic.h"
#include "core/dataset/object_reader.h"

namespace timeline {

/// The first word of an id or a file's path that passes a verdict, none when it is neutral. Ids are
/// public addresses: they outlive what is known when they are made. Words stand between hyphens,
/// slashes and points.
[[nodiscard]] std::optional<std::string_view> findVerdictWord(std::string_view id);

/// Reports a verdict in the id of the reader's item.
void checkIdWords(ObjectReader& reader, const std::string& id, Severity severity);

}  // namespace timeline
