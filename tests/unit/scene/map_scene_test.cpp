#include "scene/map_scene.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

MapDrawing map() {
  return {{100, 80},
          {{MapPart::abroad, false, 0, {{{50, 0}, {100, 0}}, {{60, 80}, {100, 80}}}},
           {MapPart::home, false, 0, {{{0, 0}, {50, 0}}, {{0, 80}, {60, 80}}}},
           {MapPart::line, true, 0, {{{50, 0}, {51, 0}}, {{60, 80}, {61, 80}}}},
           {MapPart::area, true, 7, {{{20, 20}, {40, 20}}, {{20, 20}, {20, 40}}}}},
          {{3, {10, 20}}, {4, {30, 60}}}};
}

const Theme& light() {
  return themeNamed(ThemeName::light);
}

std::string drawn(std::optional<std::size_t> active) {
  const MapDrawing drawing = map();
  DisplayList list;
  buildMap(drawing, active, light(), list);
  return dump(list);
}

TEST(MapScene, PaintsWaterLandLinesAreasAndSquaresInThisOrder) {
  EXPECT_EQ(drawn(std::nullopt),
            "rect 0 0 100 80 #dde4e3ff\n"
            "ribbon 2 50 0 50 80 #ebe4d4ff\n"
            "ribbon 2 0 0 60 80 #faf6ecff\n"
            "ribbon-fading 2 50 0 11 80 #857b69ff\n"
            "ribbon-fading 2 20 20 20 20 #1b1a1729\n"
            "rect 6.5 16.5 7 7 #57534aff\n"
            "rect 26.5 56.5 7 7 #57534aff\n");
}

TEST(MapScene, DarkensAndEnlargesTheActivePlaceAlone) {
  const std::string active = drawn(4);
  EXPECT_NE(active.find("rect 25.5 55.5 9 9 #1b1a17ff\n"), std::string::npos) << active;
  EXPECT_NE(active.find("rect 6.5 16.5 7 7 #57534aff\n"), std::string::npos) << active;
  EXPECT_NE(drawn(7).find("ribbon-fading 2 20 20 20 20 #1b1a1766\n"), std::string::npos);
  // The number 0 stands in every ribbon that is no place.
  EXPECT_EQ(drawn(0), drawn(std::nullopt));
  EXPECT_EQ(drawn(99), drawn(std::nullopt));
}

TEST(MapScene, ReplacesWhatWasInTheList) {
  const MapDrawing drawing = map();
  DisplayList list;
  buildMap(drawing, std::nullopt, light(), list);
  const std::size_t count = list.commands.size();
  buildMap(drawing, 3, light(), list);
  EXPECT_EQ(list.commands.size(), count);
}

}  // namespace
}  // namespace timeline
