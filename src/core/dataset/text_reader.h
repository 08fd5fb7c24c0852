#pragma once

#include <string>

#include "core/dataset/json_value.h"
#include "core/dataset/load_context.h"
#include "core/dataset/localized_text.h"
#include "core/dataset/object_reader.h"

namespace timeline {

/// Reads `{"en": "words", "kk": {"text": …, "state": "reviewed", "by": …, "on": …}}` and checks the
/// markup in it: that it is well formed and that every link and claim reference names something the
/// document declares.
[[nodiscard]] LocalizedText readLocalizedText(const JsonValue& value, const std::string& pointer,
                                              TextForm form, LoadContext& context);

}  // namespace timeline
