#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace timeline {

/// Degrees, WGS84.
struct GeoPoint {
  double longitude = 0;
  double latitude = 0;
};

using GeoRing = std::vector<GeoPoint>;

/// A country's land. Islands and lakes are rings alike: filled even-odd.
struct CountryShape {
  std::string name;
  std::vector<GeoRing> rings;
};

using WorldShapes = std::vector<CountryShape>;

/// Reads assets/map/world.json: arcs in steps of a degree, shared by the countries on both sides.
///
/// @error  a sentence that says what the file lacks
/// @cost   O(bytes)
/// @source TopoJSON's arcs: a negative index ~n is arc n from its end
[[nodiscard]] Result<WorldShapes, std::string> readWorldShapes(std::string_view json);

}  // namespace timeline
