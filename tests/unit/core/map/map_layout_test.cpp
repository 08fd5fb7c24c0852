#include "core/map/map_layout.h"

#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "support/project_files.h"

namespace timeline {
namespace {

class MapOfADataset : public testing::TestWithParam<const char*> {
 protected:
  MapOfADataset()
      : dataset_(std::move(*loadDataset(readProjectFile(GetParam())).dataset)),
        world_(std::move(readWorldShapes(readProjectFile("assets/map/world.json"))).value()) {}

  Dataset dataset_;
  WorldShapes world_;
};

TEST_P(MapOfADataset, HasNoLabelOverAnotherOrOverAMarkOrOutside) {
  for (const float width : {280.0F, 320.0F, 560.0F, 900.0F}) {
    const MapLayout map = layOutMap(dataset_, world_, "en", width);
    std::vector<RectPx> labels;
    for (const MapName& name : map.names)
      labels.push_back(name.label.box);
    for (const MapMark& mark : map.marks)
      if (mark.hasLabel) labels.push_back(mark.label.box);
    EXPECT_GT(labels.size(), 3u);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      EXPECT_GE(labels[i].x, 0);
      EXPECT_LE(labels[i].right(), map.size.width);
      EXPECT_GE(labels[i].y, 0);
      EXPECT_LE(labels[i].bottom(), map.size.height);
      for (std::size_t j = 0; j < i; ++j)
        EXPECT_FALSE(labels[i].overlaps(labels[j])) << width << ": " << i << " and " << j;
      for (const MapMark& mark : map.marks) {
        const RectPx square{mark.center.x - kMapMarkPx / 2, mark.center.y - kMapMarkPx / 2,
                            kMapMarkPx, kMapMarkPx};
        EXPECT_FALSE(mark.radiusPx == 0 && labels[i].overlaps(square)) << width << ": " << i;
      }
    }
  }
}

TEST_P(MapOfADataset, MarksEveryPlaceWithinItsExtentAndNoOther) {
  const MapLayout map = layOutMap(dataset_, world_, "en", 560);
  std::size_t within = 0;
  for (const Place& place : dataset_.places)
    within += place.longitude >= dataset_.mapExtent.west &&
                      place.longitude < dataset_.mapExtent.east &&
                      place.latitude > dataset_.mapExtent.south &&
                      place.latitude <= dataset_.mapExtent.north
                  ? 1u
                  : 0u;
  EXPECT_EQ(map.marks.size(), within);
  EXPECT_GT(within, 3u);
}

TEST_P(MapOfADataset, DrawsOnlyWhatIsNearTheBox) {
  const MapLayout map = layOutMap(dataset_, world_, "en", 560);
  EXPECT_FALSE(map.home.empty());
  for (const auto& land : {map.home, map.abroad})
    for (const auto& ring : land)
      for (const PointPx& point : ring) {
        ASSERT_GE(point.x, -9);
        ASSERT_LE(point.x, map.size.width + 9);
        ASSERT_GE(point.y, -9);
        ASSERT_LE(point.y, map.size.height + 9);
      }
}

INSTANTIATE_TEST_SUITE_P(Datasets, MapOfADataset,
                         testing::Values("data/zhanaozen.json", "data/apollo.json"),
                         [](const auto& tested) { return tested.index == 0 ? "First" : "Second"; });

Dataset northernTowns() {
  Dataset dataset;
  dataset.mapExtent = {10, 59, 14, 61};
  for (const double longitude : {11.0, 12.0}) {
    Place place;
    place.name =
        LocalizedText({{"en", longitude < 12 ? "Seldom" : "Often", TextState::draft, "", ""}});
    place.longitude = longitude;
    place.latitude = 60;
    dataset.places.push_back(place);
  }
  Event event;
  event.places = {1};
  dataset.events = {event};
  return dataset;
}

TEST(MapLayout, IsTrueToScaleInTheMiddleOfItsExtent) {
  const MapLayout map = layOutMap(northernTowns(), {}, "en", 400);
  // At 60 degrees north a degree of longitude is half as long as one of latitude.
  EXPECT_NEAR(map.size.height, 400, 1);
  ASSERT_EQ(map.marks.size(), 2u);
  EXPECT_NEAR(map.marks[0].center.x - map.marks[1].center.x, 100, 0.1);
  EXPECT_NEAR(map.marks[0].center.y, 200, 0.1);
  EXPECT_EQ(map.scale.kilometres, 50);
  EXPECT_NEAR(map.scale.lengthPx, 90, 1);
}

TEST(MapLayout, GivesTheFirstLabelToThePlaceThatMostEntriesName) {
  Dataset dataset = northernTowns();
  dataset.places[0].longitude = 12.01;
  const MapLayout map = layOutMap(dataset, {}, "en", 100);
  ASSERT_EQ(map.marks.size(), 2u);
  EXPECT_EQ(map.marks[0].place, 1u);
  EXPECT_TRUE(map.marks[0].hasLabel);
}

CountryShape countryFrom(double west, double east) {
  return {"", {{{west, 59}, {east, 59}, {east, 61}, {west, 61}}}};
}

TEST(MapLayout, IsAtHomeWhereMostEntriesTakePlace) {
  const WorldShapes world{countryFrom(10, 11.5), countryFrom(11.5, 14)};
  const MapLayout map = layOutMap(northernTowns(), world, "en", 400);
  ASSERT_EQ(map.home.size(), 1u);
  ASSERT_EQ(map.abroad.size(), 1u);
  EXPECT_NEAR(map.home[0][0].x, 150, 9);
  const MapLayout sea = layOutMap(northernTowns(), {countryFrom(13, 14)}, "en", 400);
  EXPECT_TRUE(sea.home.empty());
  EXPECT_EQ(sea.abroad.size(), 1u);
}

TEST(MapLayout, FadesAreasByTheirRadius) {
  Dataset dataset = northernTowns();
  dataset.places[0].precision = PlacePrecision::area;
  dataset.places[0].radiusKm = 55.6;
  const MapLayout map = layOutMap(dataset, {}, "en", 400);
  EXPECT_FLOAT_EQ(map.marks[0].radiusPx, 0);
  EXPECT_NEAR(map.marks[1].radiusPx, 100, 0.5);
}

}  // namespace
}  // namespace timeline
