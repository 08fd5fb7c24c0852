#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/json_value.h"
#include "core/dataset/load_context.h"

namespace timeline {

/// Reads a whole document of format "timeline-1" into a dataset, item by item; what has faults is
/// left out.
[[nodiscard]] Dataset readDocument(const JsonValue& root, LoadContext& context);

/// Rules that look at the whole: things nobody can reach, labels that two sources share, a missing
/// contact.
/// @param root  the document that the dataset was read from, for the places of what is wrong
void checkWhole(const Dataset& dataset, const JsonValue& root, LoadContext& context);

}  // namespace timeline
