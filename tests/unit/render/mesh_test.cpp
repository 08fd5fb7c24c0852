#include "render/mesh.h"

#include <gtest/gtest.h>

#include <cmath>

namespace timeline {
namespace {

constexpr Color kInk{200, 100, 50, 255};

double areaOf(const Mesh& mesh) {
  double area = 0;
  for (std::size_t i = 0; i + 2 < mesh.vertices().size(); i += 3) {
    const SDL_FPoint a = mesh.vertices()[i].position;
    const SDL_FPoint b = mesh.vertices()[i + 1].position;
    const SDL_FPoint c = mesh.vertices()[i + 2].position;
    area += std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
  }
  return area;
}

/// Area weighted by alpha: what the eye sees of it.
double inkOf(const Mesh& mesh) {
  double ink = 0;
  for (std::size_t i = 0; i + 2 < mesh.vertices().size(); i += 3) {
    const SDL_Vertex* v = &mesh.vertices()[i];
    const double twice = (v[1].position.x - v[0].position.x) * (v[2].position.y - v[0].position.y) -
                         (v[2].position.x - v[0].position.x) * (v[1].position.y - v[0].position.y);
    ink += std::abs(twice) / 2 * (v[0].color.a + v[1].color.a + v[2].color.a) / (3 * 255.0);
  }
  return ink;
}

TEST(SnappedToPixels, PutsEdgesOnWholePixelsAndKeepsHairlines) {
  const RectPx hairline = snappedToPixels({10.4F, 20.6F, 0.3F, 100.2F});
  EXPECT_EQ(hairline.x, 10);
  EXPECT_EQ(hairline.width, 1);
  EXPECT_EQ(hairline.y, 21);
  EXPECT_EQ(hairline.height, 100);
  EXPECT_EQ(snappedToPixels({1, 1, 0, 5}).width, 0);
}

TEST(SnappedToPixels, NeighboursStillMeet) {
  const RectPx left = snappedToPixels({0.3F, 0, 10.4F, 1});
  const RectPx right = snappedToPixels({10.7F, 0, 5, 1});
  EXPECT_EQ(left.right(), right.x);
}

TEST(Mesh, MultipliesColoursByAlphaWhenAsked) {
  Mesh multiplied(true);
  Mesh straight(false);
  const Color half{200, 100, 50, 128};
  multiplied.addRect({0, 0, 1, 1}, {half, half, half, half});
  straight.addRect({0, 0, 1, 1}, {half, half, half, half});
  EXPECT_EQ(multiplied.vertices()[0].color.r, 100);
  EXPECT_EQ(multiplied.vertices()[0].color.a, 128);
  EXPECT_EQ(straight.vertices()[0].color.r, 200);
  EXPECT_EQ(straight.vertices()[0].color.a, 128);
}

TEST(Mesh, ADiscHasTheInkOfItsArea) {
  for (const float radius : {2.0F, 5.0F, 7.5F, 40.0F}) {
    Mesh mesh(true);
    mesh.addDisc({50, 50}, radius, kInk);
    EXPECT_NEAR(inkOf(mesh), 3.14159 * radius * radius, 0.03 * 3.14159 * radius * radius + 0.3)
        << radius;
  }
}

TEST(Mesh, ADiscSmallerThanAPixelGrowsPaler) {
  Mesh small(true);
  Mesh smaller(true);
  small.addDisc({5, 5}, 0.4F, kInk);
  smaller.addDisc({5, 5}, 0.2F, kInk);
  EXPECT_LT(inkOf(smaller), inkOf(small) * 0.4);
}

TEST(Mesh, ARingHasTheInkOfItsLine) {
  for (const float width : {0.5F, 1.0F, 2.0F, 5.0F}) {
    Mesh mesh(true);
    mesh.addRing({50, 50}, 20, width, kInk);
    EXPECT_NEAR(inkOf(mesh), 6.28318 * 20 * width, 0.03 * 6.28318 * 20 * width) << width;
  }
}

TEST(Mesh, ATriangleHasTheInkOfItsAreaInEitherSense) {
  for (const bool reversed : {false, true}) {
    Mesh mesh(true);
    mesh.addTriangle({0, 0}, reversed ? PointPx{0, 20} : PointPx{20, 0},
                     reversed ? PointPx{20, 0} : PointPx{0, 20}, kInk);
    EXPECT_NEAR(inkOf(mesh), 200, 4);
    EXPECT_GT(areaOf(mesh), 200);
  }
}

TEST(Mesh, NothingComesOfShapesWithoutExtent) {
  Mesh mesh(true);
  mesh.addDisc({0, 0}, 0, kInk);
  mesh.addRing({0, 0}, 5, 0, kInk);
  mesh.addTriangle({0, 0}, {1, 1}, {2, 2}, kInk);
  mesh.addRect({0, 0, 0, 5}, {kInk, kInk, kInk, kInk});
  EXPECT_TRUE(mesh.empty());
}

}  // namespace
}  // namespace timeline
