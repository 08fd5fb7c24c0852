#include "scene/display_list.h"

#include <algorithm>

#include "layout/dump_writer.h"

namespace timeline {
namespace {

RectPx squareAround(PointPx center, float reach) {
  return {center.x - reach, center.y - reach, 2 * reach, 2 * reach};
}

struct Bounds {
  RectPx operator()(const FillRect& fill) const { return fill.rect; }
  RectPx operator()(const FillGradient& fill) const { return fill.rect; }
  RectPx operator()(const FillDisc& disc) const { return squareAround(disc.center, disc.radiusPx); }
  RectPx operator()(const StrokeRing& ring) const {
    return squareAround(ring.center, ring.radiusPx + ring.widthPx / 2);
  }
  RectPx operator()(const FillTriangle& triangle) const {
    const auto [left, right] = std::minmax({triangle.a.x, triangle.b.x, triangle.c.x});
    const auto [top, bottom] = std::minmax({triangle.a.y, triangle.b.y, triangle.c.y});
    return {left, top, right - left, bottom - top};
  }
  RectPx operator()(const FillRibbon& ribbon) const {
    if (ribbon.rungs.empty()) return {};
    PointPx least = ribbon.rungs[0].a;
    PointPx most = least;
    for (const Rung& rung : ribbon.rungs) {
      least = {std::min({least.x, rung.a.x, rung.b.x}), std::min({least.y, rung.a.y, rung.b.y})};
      most = {std::max({most.x, rung.a.x, rung.b.x}), std::max({most.y, rung.a.y, rung.b.y})};
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
  }
  RectPx operator()(const DrawText& text) const {
    constexpr float kLineHeight = 1.5F;
    constexpr float kAboveBaseline = 1.1F;
    return {text.origin.x, text.origin.y - kAboveBaseline * text.sizePx, text.widthPx,
            kLineHeight * text.sizePx};
  }
  RectPx operator()(const DrawImage& image) const { return image.rect; }
};

struct Dumper {
  DumpWriter& out;

  void operator()(const FillRect& fill) { out.line("rect").rect(fill.rect).color(fill.color); }
  void operator()(const FillGradient& fill) {
    out.line(fill.horizontal ? "gradient-right" : "gradient-down").rect(fill.rect);
    out.color(fill.from).color(fill.to);
  }
  void operator()(const FillDisc& disc) {
    out.line("disc").point(disc.center).number(disc.radiusPx).color(disc.color);
  }
  void operator()(const StrokeRing& ring) {
    out.line("ring").point(ring.center).number(ring.radiusPx).number(ring.widthPx);
    out.color(ring.color);
  }
  void operator()(const FillTriangle& triangle) {
    out.line("triangle").point(triangle.a).point(triangle.b).point(triangle.c);
    out.color(triangle.color);
  }
  void operator()(const FillRibbon& ribbon) {
    out.line(ribbon.fades ? "ribbon-fading" : "ribbon");
    out.number(static_cast<float>(ribbon.rungs.size())).rect(Bounds{}(ribbon));
    out.color(ribbon.color);
  }
  void operator()(const DrawText& text) {
    out.line("text").word("f" + std::to_string(text.font)).point(text.origin);
    out.number(text.widthPx).color(text.color).quoted(text.text);
  }
  void operator()(const DrawImage& image) {
    out.line("image").word("m" + std::to_string(image.media)).rect(image.rect).color(image.tint);
  }
};

}  // namespace

RectPx boundsOf(const DisplayCommand& command) {
  return std::visit(Bounds{}, command);
}

std::string dump(const DisplayList& list) {
  DumpWriter out;
  for (const DisplayCommand& command : list.commands)
    std::visit(Dumper{out}, command);
  return out.take();
}

}  // namespace timeline
