#include "render/mesh.h"

#include <algorithm>
#include <cmath>

namespace timeline {

namespace {

/// Half the width of the edge that fades.
constexpr float kFeather = 0.5f;
constexpr float kTurn = 6.28318530718f;

/// Enough sides that the polygon stays within an eighth of a pixel of the circle.
int sidesOf(float radius) {
  // The sagitta of a side of angle a is r (1 - cos(a / 2)), about r a² / 8.
  const float angle = std::sqrt(1 / std::max(radius, 0.5F));
  return std::clamp(static_cast<int>(std::ceil(kTurn / angle)), 12, 256);
}

/// Goes round the unit circle in equal steps.
///
/// A step is at most 30 degrees, where the series are good to a millionth; each point is the one
/// before, turned.
class CirclePoints {
 public:
  explicit CirclePoints(int sides) {
    const float step = kTurn / static_cast<float>(sides);
    const float square = step * step;
    sine_ = step * (1 - square / 6 * (1 - square / 20 * (1 - square / 42)));
    cosine_ = 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)));
  }
  [[nodiscard]] PointPx now() const { return now_; }
  void next() { now_ = {now_.x * cosine_ - now_.y * sine_, now_.x * sine_ + now_.y * cosine_}; }

 private:
  PointPx now_{1, 0};
  float sine_;
  float cosine_;
};

SDL_Vertex imageVertex(float x, float y, SDL_Color color, float u, float v) {
  return {{x, y}, color, {u, v}};
}

std::uint8_t scaled(std::uint8_t channel, float factor) {
  return static_cast<std::uint8_t>(std::lround(static_cast<float>(channel) * factor));
}

PointPx onCircle(PointPx center, float radius, PointPx direction) {
  return {center.x + radius * direction.x, center.y + radius * direction.y};
}

}  // namespace

SDL_Color Mesh::handedOn(Color color, float coverage) const {
  const float alpha = static_cast<float>(color.alpha) / 255.0f * std::clamp(coverage, 0.0f, 1.0f);
  const auto alphaByte = static_cast<std::uint8_t>(std::lround(alpha * 255.0f));
  if (!premultiplied_) return {color.red, color.green, color.blue, alphaByte};
  return {scaled(color.red, alpha), scaled(color.green, alpha), scaled(color.blue, alpha),
          alphaByte};
}

void Mesh::addTriple(const SDL_Vertex& a, const SDL_Vertex& b, const SDL_Vertex& c) {
  vertices_.push_back(a);
  vertices_.push_back(b);
  vertices_.push_back(c);
}

void Mesh::addQuad(const SDL_Vertex& a, const SDL_Vertex& b, const SDL_Vertex& c,
                   const SDL_Vertex& d) {
  addTriple(a, b, c);
  addTriple(a, c, d);
}

SDL_Vertex Mesh::shapeVertex(PointPx place, SDL_Color color) const {
  return {{place.x, place.y}, color, {white_.x, white_.y}};
}

void Mesh::addRect(const RectPx& rect, const Color (&corners)[4]) {
  if (rect.width <= 0 || rect.height <= 0) return;
  addQuad(shapeVertex({rect.x, rect.y}, handedOn(corners[0])),
          shapeVertex({rect.right(), rect.y}, handedOn(corners[1])),
          shapeVertex({rect.right(), rect.bottom()}, handedOn(corners[2])),
          shapeVertex({rect.x, rect.bottom()}, handedOn(corners[3])));
}

void Mesh::addImage(const RectPx& rect, const RectPx& texture, Color tint) {
  const SDL_Color color = handedOn(tint);
  addQuad(imageVertex(rect.x, rect.y, color, texture.x, texture.y),
          imageVertex(rect.right(), rect.y, color, texture.right(), texture.y),
          imageVertex(rect.right(), rect.bottom(), color, texture.right(), texture.bottom()),
          imageVertex(rect.x, rect.bottom(), color, texture.x, texture.bottom()));
}

void Mesh::addBand(PointPx center, float innerRadius, float outerRadius, SDL_Color inner,
                   SDL_Color outer) {
  const int sides = sidesOf(outerRadius);
  CirclePoints points(sides);
  for (int side = 0; side < sides; ++side) {
    const PointPx from = points.now();
    points.next();
    // The last side closes the circle to the bit.
    const PointPx to = side + 1 == sides ? PointPx{1, 0} : points.now();
    const PointPx outerFrom = onCircle(center, outerRadius, from);
    const PointPx outerTo = onCircle(center, outerRadius, to);
    const PointPx innerFrom = onCircle(center, innerRadius, from);
    const PointPx innerTo = onCircle(center, innerRadius, to);
    const SDL_Vertex corner = shapeVertex(innerFrom, inner);
    const SDL_Vertex first = shapeVertex(outerFrom, outer);
    const SDL_Vertex second = shapeVertex(outerTo, outer);
    if (innerRadius <= 0) {
      addTriple(corner, first, second);
    } else {
      addQuad(corner, first, second, shapeVertex(innerTo, inner));
    }
  }
}

void Mesh::addDisc(PointPx center, float radius, Color color) {
  if (radius <= 0) return;
  // A disc smaller than its own edge is a paler one of half a pixel.
  const float coverage = radius < kFeather ? radius * radius / (kFeather * kFeather) : 1;
  const float shown = std::max(radius, kFeather);
  const SDL_Color solid = handedOn(color, coverage);
  if (shown > kFeather) addBand(center, 0, shown - kFeather, solid, solid);
  addBand(center, shown - kFeather, shown + kFeather, solid, handedOn(color, 0));
}

void Mesh::addRing(PointPx center, float radius, float width, Color color) {
  if (radius <= 0 || width <= 0) return;
  if (radius - width / 2 <= kFeather) return addDisc(center, radius + width / 2, color);
  // A line thinner than a pixel is a paler one of one pixel.
  const float coverage = std::min(width, 1.0f);
  const float half = std::max(width, 1.0f) / 2;
  const SDL_Color solid = handedOn(color, coverage);
  const SDL_Color clear = handedOn(color, 0);
  addBand(center, std::max(radius - half - kFeather, 0.0f), radius - half + kFeather, clear, solid);
  if (half > kFeather)
    addBand(center, radius - half + kFeather, radius + half - kFeather, solid, solid);
  addBand(center, radius + half - kFeather, radius + half + kFeather, solid, clear);
}

void Mesh::addTriangle(PointPx a, PointPx b, PointPx c, Color color) {
  const float twiceArea = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  if (std::abs(twiceArea) < 0.01f) return;
  if (twiceArea < 0) std::swap(b, c);
  const PointPx corners[3] = {a, b, c};
  // Moves every side outwards by `offset`; a negative offset moves it inwards. Corners meet on the
  // bisector.
  const auto moved = [&corners](int index, float offset) {
    const PointPx before = corners[(index + 2) % 3];
    const PointPx here = corners[index];
    const PointPx after = corners[(index + 1) % 3];
    const auto outward = [](PointPx from, PointPx to) {
      const float length = std::hypot(to.x - from.x, to.y - from.y);
      return PointPx{(to.y - from.y) / length, (from.x - to.x) / length};
    };
    const PointPx first = outward(before, here);
    const PointPx second = outward(here, after);
    // Capped where the corner is sharper than 30 degrees: its tip would run far away.
    const float stretch = std::max(1 + first.x * second.x + first.y * second.y, 0.13f);
    return PointPx{here.x + (first.x + second.x) * offset / stretch,
                   here.y + (first.y + second.y) * offset / stretch};
  };
  const SDL_Color solid = handedOn(color);
  const SDL_Color clear = handedOn(color, 0);
  SDL_Vertex inner[3];
  SDL_Vertex outer[3];
  for (int index = 0; index < 3; ++index) {
    const PointPx inside = moved(index, -kFeather);
    const PointPx outside = moved(index, kFeather);
    inner[index] = shapeVertex(inside, solid);
    outer[index] = shapeVertex(outside, clear);
  }
  addTriple(inner[0], inner[1], inner[2]);
  for (int index = 0; index < 3; ++index) {
    addQuad(inner[index], outer[index], outer[(index + 1) % 3], inner[(index + 1) % 3]);
  }
}

void Mesh::addQuad(PointPx a, PointPx b, PointPx c, PointPx d, bool fades, Color color) {
  const SDL_Color near = handedOn(color);
  const SDL_Color far = handedOn(color, fades ? 0.0F : 1.0F);
  addQuad(shapeVertex(a, near), shapeVertex(b, near), shapeVertex(c, far), shapeVertex(d, far));
}

RectPx snappedToPixels(const RectPx& pixels) {
  const float left = std::round(pixels.x);
  const float top = std::round(pixels.y);
  float right = std::round(pixels.right());
  float bottom = std::round(pixels.bottom());
  if (pixels.width > 0) right = std::max(right, left + 1);
  if (pixels.height > 0) bottom = std::max(bottom, top + 1);
  return {left, top, right - left, bottom - top};
}

}  // namespace timeline
