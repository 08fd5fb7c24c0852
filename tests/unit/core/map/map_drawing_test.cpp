#include "core/map/map_drawing.h"

#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "core/map/map_mesh.h"
#include "support/project_files.h"
#include "unit/core/map/ribbon_ink.h"

namespace timeline {
namespace {

std::span<const std::uint8_t> bytesOf(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

class ShippedMap : public testing::TestWithParam<const char*> {
 protected:
  static constexpr float kWidthPx = 288;

  Dataset dataset_{std::move(*loadDataset(readProjectFile(GetParam())).dataset)};
  WorldShapes world_{std::move(readWorldShapes(readProjectFile("assets/map/world.json"))).value()};
  MapLayout layout_{layOutMap(dataset_, world_, "en", kWidthPx)};
  MapDrawing map_{meshMap(layout_)};
};

TEST_P(ShippedMap, ComesBackFromItsBytes) {
  const std::string packed = packMap(map_);
  const auto unpacked = unpackMap(bytesOf(packed));
  ASSERT_TRUE(unpacked);
  EXPECT_EQ(packMap(*unpacked), packed);
  ASSERT_EQ(unpacked->ribbons.size(), map_.ribbons.size());
  ASSERT_EQ(unpacked->squares.size(), map_.squares.size());
  EXPECT_NEAR(unpacked->size.height, map_.size.height, 0.02);
  for (std::size_t i = 0; i < map_.ribbons.size(); ++i) {
    EXPECT_EQ(unpacked->ribbons[i].part, map_.ribbons[i].part);
    EXPECT_EQ(unpacked->ribbons[i].fades, map_.ribbons[i].fades);
    EXPECT_EQ(unpacked->ribbons[i].place, map_.ribbons[i].place);
    ASSERT_EQ(unpacked->ribbons[i].rungs.size(), map_.ribbons[i].rungs.size());
    for (std::size_t j = 0; j < map_.ribbons[i].rungs.size(); ++j)
      EXPECT_NEAR(unpacked->ribbons[i].rungs[j].b.x, map_.ribbons[i].rungs[j].b.x, 0.02);
  }
}

TEST_P(ShippedMap, IsLandWhereTheShapesAre) {
  std::vector<std::vector<Rung>> land;
  for (const MapRibbon& ribbon : map_.ribbons)
    if (ribbon.part == MapPart::home || ribbon.part == MapPart::abroad)
      land.push_back(ribbon.rungs);
  std::size_t wrong = 0;
  std::size_t seen = 0;
  for (float x = 0.3F; x < map_.size.width; x += 3)
    for (float y = 0.3F; y < map_.size.height; y += 3) {
      const bool isLand = isWithin(layout_.home, {x, y}) || isWithin(layout_.abroad, {x, y});
      wrong += (timesCovered(land, {x, y}) > 0) == isLand ? 0u : 1u;
      ++seen;
    }
  // A point within a 32nd of a pixel of a coast may fall on its other side.
  EXPECT_LE(wrong, seen / 500);
}

TEST_P(ShippedMap, MarksWhatTheLayoutMarks) {
  std::size_t areas = 0;
  for (const MapRibbon& ribbon : map_.ribbons)
    areas += ribbon.part == MapPart::area ? 1u : 0u;
  EXPECT_EQ(areas + map_.squares.size(), layout_.marks.size());
}

TEST_P(ShippedMap, IsNoHeavierThanAPicture) {
  EXPECT_LT(packMap(map_).size(), 96u * 1024u);
}

INSTANTIATE_TEST_SUITE_P(Datasets, ShippedMap,
                         testing::Values("data/zhanaozen.json", "data/apollo.json"),
                         [](const auto& tested) { return tested.index == 0 ? "First" : "Second"; });

MapDrawing smallMap() {
  return {{100, 80},
          {{MapPart::home, false, 0, {{{-8, 0}, {50, 0}}, {{-8, 80}, {60.5F, 80}}}},
           {MapPart::area, true, 7, {{{20, 20}, {40, 20}}, {{20, 20}, {20, 40}}}}},
          {{3, {10.25F, 20}}}};
}

TEST(UnpackMap, RefusesWhatIsNotWhole) {
  const std::string packed = packMap(smallMap());
  ASSERT_TRUE(unpackMap(bytesOf(packed)));
  for (std::size_t length = 0; length < packed.size(); ++length)
    EXPECT_FALSE(unpackMap(bytesOf(packed).first(length))) << length;
  EXPECT_FALSE(unpackMap(bytesOf(packed + "x")));
  std::string other = packed;
  other[3] = '2';
  EXPECT_FALSE(unpackMap(bytesOf(other)));
}

TEST(UnpackMap, EndsWithAnyBytes) {
  std::string packed = packMap(smallMap());
  for (std::size_t at = 4; at < packed.size(); ++at) {
    for (const char value : {'\0', '\x7f', '\xff'}) {
      std::string broken = packed;
      broken[at] = value;
      const auto map = unpackMap(bytesOf(broken));
      EXPECT_TRUE(!map || map->ribbons.size() <= 2u);
    }
  }
}

}  // namespace
}  // namespace timeline
