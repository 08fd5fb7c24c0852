#pragma once

#include <cstddef>
#include <optional>

#include "core/map/map_drawing.h"
#include "scene/display_list.h"
#include "scene/theme.h"

namespace timeline {

/// The map with the place that is being read about darker and larger than the others.
///
/// @param map     borrowed by the list
/// @param active  index into Dataset::places; one that the map does not show changes nothing
/// @cost  O(ribbons)
void buildMap(const MapDrawing& map, std::optional<std::size_t> active, const Theme& theme,
              DisplayList& out);

}  // namespace timeline
