#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/dataset/dataset.h"
#include "core/map/world_shapes.h"

namespace timeline {

/// Words on the map, already placed.
struct MapLabel {
  std::string text;
  RectPx box;             ///< at least as large as the words
  float baselinePx = 0;   ///< y
  bool isMiddle = false;  ///< centred in the box; else at its left edge
};

struct MapMark {
  std::size_t place = 0;  ///< index into Dataset::places
  PointPx center;
  float radiusPx = 0;  ///< of a soft area; 0: a square mark of kMapMarkPx
  bool hasLabel = false;
  MapLabel label;
};

struct MapName {
  MapLabel label;
  bool isSea = false;
};

struct MapScaleBar {
  int kilometres = 0;
  PointPx left;
  float lengthPx = 0;
};

/// A map in a box with its top left corner at the origin; lengths in CSS pixels.
struct MapLayout {
  SizePx size;
  std::vector<std::vector<PointPx>> home;    ///< closed rings, clipped a little outside the box, of
                                             ///< the country in which most entries take place
  std::vector<std::vector<PointPx>> abroad;  ///< of the others
  std::vector<MapMark> marks;                ///< the ones most entries name come first
  std::vector<MapName> names;
  MapScaleBar scale;
};

inline constexpr float kMapMarkPx = 7;
inline constexpr float kMapFontPx = 14;

/// Whether a place lies within the dataset's map.
[[nodiscard]] bool isOnMap(const Dataset& dataset, const Place& place);

/// Places the dataset's map in a width: its extent decides the height.
///
/// Equirectangular, true to scale at the extent's middle latitude. Names of seas and countries
/// stand where the dataset puts them; a place whose label finds no free room beside its mark has
/// none, beginning with those that fewest entries name.
///
/// @param widthPx  > 0
/// @cost   O(points of the world + places²)
[[nodiscard]] MapLayout layOutMap(const Dataset& dataset, const WorldShapes& world,
                                  std::string_view language, float widthPx);

}  // namespace timeline
