#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/geometry.h"

namespace timeline {

/// The two points across a ribbon.
struct Rung {
  PointPx a;
  PointPx b;
};

/// Which part of the map a ribbon paints, and so in which colour.
enum class MapPart : std::uint8_t { abroad, home, line, area };

/// A strip of quads, one between each rung and the next: a piece of land, a line, a soft area.
struct MapRibbon {
  MapPart part = MapPart::abroad;
  bool fades = false;       ///< from full at the rungs' `a` to nothing at `b`
  std::uint16_t place = 0;  ///< of an area: index into Dataset::places
  std::vector<Rung> rungs;
};

/// A square mark, drawn larger and darker where the reading is.
struct MapSquare {
  std::uint16_t place = 0;
  PointPx center;
};

/// A map of one size, ready to be drawn: back to front, top left corner at the origin, CSS pixels.
///
/// Made once at build, so that what a reader's machine does is to paint quads.
struct MapDrawing {
  SizePx size;
  std::vector<MapRibbon> ribbons;
  std::vector<MapSquare> squares;
};

/// What a packed coordinate is whole in.
inline constexpr float kMapStepsPerPx = 32;

/// Bytes of a drawing: whole 32nds of a pixel, each point as its way from the one before it.
///
/// "TMP1", then little-endian 16-bit numbers: width, height; count of ribbons, of each part + 256 ×
/// fades, place, count of rungs, and four numbers a rung; count of squares, of each place, x, y.
/// @cost  O(points)
[[nodiscard]] std::string packMap(const MapDrawing& map);

/// @return  nothing when the bytes are not packMap's
/// @cost    O(bytes)
[[nodiscard]] std::optional<MapDrawing> unpackMap(std::span<const std::uint8_t> bytes);

}  // namespace timeline
