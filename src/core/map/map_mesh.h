#pragma once

#include "core/map/map_drawing.h"
#include "core/map/map_layout.h"

namespace timeline {

/// The shapes of a map as ribbons: land, then coasts and borders, then soft areas; places as
/// squares.
///
/// @cost O(corners × log corners)
[[nodiscard]] MapDrawing meshMap(const MapLayout& map);

}  // namespace timeline
