#include "scene/map_scene.h"

namespace timeline {
namespace {

constexpr float kSquarePx = 7;
constexpr float kActiveSquarePx = 9;
constexpr float kAreaOpacity = 0.16F;
constexpr float kActiveAreaOpacity = 0.4F;

Color colorOf(const MapRibbon& ribbon, bool isActive, const Theme& theme) {
  switch (ribbon.part) {
    case MapPart::abroad:
      return theme.abroad;
    case MapPart::home:
      return theme.land;
    case MapPart::line:
      return theme.axis;
    case MapPart::area:
      break;
  }
  return faded(theme.ink, isActive ? kActiveAreaOpacity : kAreaOpacity);
}

}  // namespace

void buildMap(const MapDrawing& map, std::optional<std::size_t> active, const Theme& theme,
              DisplayList& out) {
  out.commands.clear();
  out.commands.push_back(FillRect{{0, 0, map.size.width, map.size.height}, theme.water});
  for (const MapRibbon& ribbon : map.ribbons)
    out.commands.push_back(
        FillRibbon{ribbon.rungs, ribbon.fades, colorOf(ribbon, active == ribbon.place, theme)});
  for (const MapSquare& square : map.squares) {
    const bool isActive = active == square.place;
    const float side = isActive ? kActiveSquarePx : kSquarePx;
    out.commands.push_back(
        FillRect{{square.center.x - side / 2, square.center.y - side / 2, side, side},
                 isActive ? theme.ink : theme.muted});
  }
}

}  // namespace timeline
