#pragma once

#include <cstddef>
#include <string>

#include "core/dataset/load_context.h"

namespace timeline {

/// Checks the target of a way in on the opening page: a link's, or a guided path ("path:ID").
void checkWayIn(const std::string& target, const std::string& pointer, std::size_t offset,
                LoadContext& context);

/// Checks the target of a link ("event:ID", "page:method", "https://…"): reports one that is
/// unknown, dangling or without a place on the page.
void checkTarget(const std::string& target, const std::string& pointer, std::size_t offset,
                 LoadContext& context);

/// Checks `{claim:ID}`: reports a claim that the document does not have, that has no figure, or
/// that was left out for its own faults.
void checkQuoted(const std::string& id, const std::string& pointer, std::size_t offset,
                 LoadContext& context);

/// Checks what could not be judged before every item had been read. Words whose link leads nowhere
/// stay, with a warning.
void checkOpenReferences(LoadContext& context);

}  // namespace timeline
