#pragma once

#include <string>
#include <vector>

#include "site/render_context.h"
#include "site/site_file.h"

namespace timeline {

/// The map beside the story, for `web/src/map`: for each width its drawing, packed, and a JSON of
/// its words, both beside the dataset's file: "data/story-1a2b3c.map240.bin", "….map240.en.json".
///
/// `{"height", "scale": {"text", "x", "y", "width"}, "names": [{"text", "x", "y", "width", "sea"}],
/// "places": [{"place", "id", "name", "x", "y", "reach", "label": {"x", "y", "width", "middle"},
/// "count", "entries": [{"date", "title", "address"}]}], "at": […]}`. Lengths are CSS pixels, `y`
/// of words a baseline; a place without room for its name has no `label`; of a place's entries the
/// earliest kMapEntries. `at` has a number for each event: the place of `places` to show, -1 for
/// none.
///
/// @return nothing without a world or without a place in the map's extent
[[nodiscard]] std::vector<SiteFile> writeMapFiles(const RenderContext& context,
                                                  const std::string& datasetFile);

inline constexpr std::size_t kMapEntries = 60;

}  // namespace timeline
