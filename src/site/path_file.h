#pragma once

#include <string>

#include "site/render_context.h"

namespace timeline {

/// Where the guided paths of a dataset's file are in one language: beside it, so that a page finds
/// them without a word of its own.
/// @param datasetFile  "data/story-1a2b3c.json"   @return "data/story-1a2b3c.paths.en.json"
[[nodiscard]] std::string pathFileOf(std::string_view datasetFile, std::string_view language);

/// JSON of every guided path: `{"quiet": {CHAPTER: what to say before it}, "paths": [{id, title,
/// stops: [{event, chapter, page}]}]}`. The texts are plain, in the page's language.
[[nodiscard]] std::string writePathFile(const RenderContext& context);

}  // namespace timeline
