#include "core/map/world_shapes.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/project_files.h"

namespace timeline {
namespace {

TEST(WorldShapes, JoinsArcsAndReadsThemBackwards) {
  const auto world = readWorldShapes(R"({"stepsPerDegree": 10,
    "arcs": [[0, 0, 10, 0, 0, 10], [10, 10, -10, 0, 0, -10]],
    "countries": [{"name": "A", "rings": [[0, 1]]}, {"name": "B", "rings": [[-1, -2]]}]})");
  ASSERT_TRUE(world);
  ASSERT_EQ(world->size(), 2u);
  const GeoRing& ring = world->at(0).rings.at(0);
  ASSERT_EQ(ring.size(), 6u);
  EXPECT_DOUBLE_EQ(ring[1].longitude, 1);
  EXPECT_DOUBLE_EQ(ring[2].latitude, 1);
  EXPECT_DOUBLE_EQ(ring[4].longitude, 0);
  const GeoRing& backwards = world->at(1).rings.at(0);
  EXPECT_DOUBLE_EQ(backwards[0].longitude, 1);
  EXPECT_DOUBLE_EQ(backwards[0].latitude, 1);
  EXPECT_DOUBLE_EQ(backwards[2].longitude, 0);
}

TEST(WorldShapes, SaysWhatIsWrong) {
  EXPECT_EQ(readWorldShapes("[").error(), "It is no JSON.");
  EXPECT_NE(readWorldShapes("{}").error().find("stepsPerDegree"), std::string::npos);
  for (const char* ring : {"7", "-9", "\"a\"", "1.5"}) {
    const auto world = readWorldShapes(
        R"({"stepsPerDegree": 1, "arcs": [[0, 0]], "countries": [{"name": "A", "rings": [[)" +
        std::string(ring) + "]]}]}");
    ASSERT_FALSE(world) << ring;
    EXPECT_NE(world.error().find("\"A\""), std::string::npos);
  }
}

TEST(WorldShapes, ReadsTheWholeEarthWithItsInlandSea) {
  const auto world = readWorldShapes(readProjectFile("assets/map/world.json"));
  ASSERT_TRUE(world);
  EXPECT_GT(world->size(), 200u);
  std::size_t points = 0;
  for (const CountryShape& country : *world)
    for (const GeoRing& ring : country.rings) {
      points += ring.size();
      for (const GeoPoint& point : ring) {
        ASSERT_LE(std::abs(point.longitude), 180);
        ASSERT_LE(std::abs(point.latitude), 90);
      }
    }
  EXPECT_GT(points, 10'000u);
  // Nobody's land in the middle of the Caspian: a ray to the east crosses each ring an even number
  // of times.
  for (const CountryShape& country : *world)
    for (const GeoRing& ring : country.rings) {
      int crossings = 0;
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const GeoPoint a = ring[i];
        const GeoPoint b = ring[(i + 1) % ring.size()];
        if ((a.latitude > 42) == (b.latitude > 42)) continue;
        const double at = a.longitude + (42 - a.latitude) / (b.latitude - a.latitude) *
                                            (b.longitude - a.longitude);
        if (at > 50.5) ++crossings;
      }
      EXPECT_EQ(crossings % 2, 0) << country.name;
    }
}

}  // namespace
}  // namespace timeline
