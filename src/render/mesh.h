#pragma once

#include <SDL_render.h>
#include <span>
#include <vector>

#include "core/base/geometry.h"
#include "render/text_atlas.h"

namespace timeline {

/// Triangles of one kind of paint, in device pixels of the surface; three vertices each.
///
/// Curved and slanted edges fade over one device pixel; upright edges lie on whole pixels.
class Mesh {
 public:
  /// @param premultiplied  whether colours are handed on multiplied by their alpha
  /// @param white          a white point of the texture, 0 to 1, that shapes are painted from
  explicit Mesh(bool premultiplied, PointPx white = {})
      : premultiplied_(premultiplied), white_(white) {}

  [[nodiscard]] const std::vector<SDL_Vertex>& vertices() const { return vertices_; }
  [[nodiscard]] bool empty() const { return vertices_.empty(); }
  void clear() { vertices_.clear(); }

  /// Colours at the corners: top left, top right, bottom right, bottom left.
  void addRect(const RectPx& rect, const Color (&corners)[4]);
  /// @param texture  part of the texture, 0 to 1
  void addImage(const RectPx& rect, const RectPx& texture, Color tint);
  void addDisc(PointPx center, float radius, Color color);
  /// @param width  of the line, half of it on either side of the radius
  void addRing(PointPx center, float radius, float width, Color color);
  /// Corners in either sense of rotation.
  void addTriangle(PointPx a, PointPx b, PointPx c, Color color);
  /// Corners in turn; the third and fourth fade to nothing if told so.
  void addQuad(PointPx a, PointPx b, PointPx c, PointPx d, bool fades, Color color);

 private:
  [[nodiscard]] SDL_Vertex shapeVertex(PointPx place, SDL_Color color) const;
  [[nodiscard]] SDL_Color handedOn(Color color, float coverage = 1) const;
  void addTriple(const SDL_Vertex& a, const SDL_Vertex& b, const SDL_Vertex& c);
  void addQuad(const SDL_Vertex& a, const SDL_Vertex& b, const SDL_Vertex& c, const SDL_Vertex& d);
  void addBand(PointPx center, float innerRadius, float outerRadius, SDL_Color inner,
               SDL_Color outer);

  bool premultiplied_;
  PointPx white_;
  std::vector<SDL_Vertex> vertices_;
};

/// The rectangle on whole pixels; a side that is not zero stays at least one pixel long.
[[nodiscard]] RectPx snappedToPixels(const RectPx& devicePixels);

}  // namespace timeline
