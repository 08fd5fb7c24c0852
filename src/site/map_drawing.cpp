#include "site/map_drawing.h"

#include "core/map/map_layout.h"
#include "site/lengths.h"

namespace timeline {
namespace {

/// Words keep their size on the screen: each drawing is shown in its own width.
constexpr float kPhonePx = 320;
constexpr float kWidePx = 560;
constexpr float kBarEndPx = 4;

std::string pathOf(const std::vector<std::vector<PointPx>>& rings) {
  std::string path;
  for (const std::vector<PointPx>& ring : rings) {
    char command = 'M';
    for (const PointPx& point : ring) {
      path += command;
      path += tenths(point.x) + " " + tenths(point.y);
      command = 'L';
    }
    path += 'Z';
  }
  return path;
}

void writeLabel(HtmlWriter& html, const MapLabel& label, std::string_view cssClass) {
  const float x = label.isMiddle ? label.box.x + label.box.width / 2 : label.box.x;
  html.open("text", {{cssClass.empty() ? "" : "class", cssClass},
                     {label.isMiddle ? "text-anchor" : "", "middle"},
                     {"x", tenths(x)},
                     {"y", tenths(label.baselinePx)}});
  html.text(label.text).close();
}

void writeMark(HtmlWriter& html, const RenderContext& context, const MapMark& mark) {
  const Place& place = context.dataset.places[mark.place];
  html.open("a", {{"href", "#place=" + place.id}, {"tabindex", "-1"}});
  html.element("title", context.words(place.name));
  if (mark.radiusPx > 0)
    html.shape("circle", {{"class", "area"},
                          {"cx", tenths(mark.center.x)},
                          {"cy", tenths(mark.center.y)},
                          {"r", tenths(mark.radiusPx)}});
  else
    html.shape("rect", {{"x", tenths(mark.center.x - kMapMarkPx / 2)},
                        {"y", tenths(mark.center.y - kMapMarkPx / 2)},
                        {"width", tenths(kMapMarkPx)},
                        {"height", tenths(kMapMarkPx)}});
  if (mark.hasLabel) writeLabel(html, mark.label, "");
  html.close();
}

void writeScale(HtmlWriter& html, const RenderContext& context, const MapScaleBar& bar) {
  html.shape("path", {{"class", "scale"},
                      {"d", "M" + tenths(bar.left.x) + " " + tenths(bar.left.y - kBarEndPx) + "v" +
                                tenths(kBarEndPx) + "h" + tenths(bar.lengthPx) + "v-" +
                                tenths(kBarEndPx)}});
  html.open("text", {{"x", tenths(bar.left.x)}, {"y", tenths(bar.left.y - 2 * kBarEndPx)}});
  html.text(context.say("map.scale", {{"kilometres", std::to_string(bar.kilometres)}})).close();
}

/// An area has no edge: its disc fades out.
void writeSoftEdge(HtmlWriter& html) {
  html.open("svg", {{"width", "0"}, {"height", "0"}}).open("radialGradient", {{"id", "soft"}});
  html.shape("stop", {{"offset", "0.5"}, {"stop-opacity", "0.16"}});
  html.shape("stop", {{"offset", "1"}, {"stop-opacity", "0"}});
  html.close().close();
}

void writeDrawing(HtmlWriter& html, const RenderContext& context, const MapLayout& map,
                  std::string_view cssClass) {
  html.open("svg", {{"class", cssClass},
                    {"viewBox", "0 0 " + tenths(map.size.width) + " " + tenths(map.size.height)},
                    {"width", tenths(map.size.width)},
                    {"height", tenths(map.size.height)}});
  html.shape("path", {{"class", "land abroad"}, {"d", pathOf(map.abroad)}});
  html.shape("path", {{"class", "land"}, {"d", pathOf(map.home)}});
  for (const MapMark& mark : map.marks)
    if (mark.radiusPx > 0) writeMark(html, context, mark);
  for (const MapName& name : map.names)
    writeLabel(html, name.label, name.isSea ? "sea" : "country");
  for (const MapMark& mark : map.marks)
    if (mark.radiusPx == 0) writeMark(html, context, mark);
  writeScale(html, context, map.scale);
  html.close();
}

}  // namespace

void writeMap(HtmlWriter& html, const RenderContext& context) {
  if (!context.hasMap()) return;
  html.open("div", {{"class", "map"}, {"aria-hidden", "true"}});
  writeSoftEdge(html);
  writeDrawing(html, context,
               layOutMap(context.dataset, *context.world, context.language(), kPhonePx), "narrow");
  writeDrawing(html, context,
               layOutMap(context.dataset, *context.world, context.language(), kWidePx), "wide");
  html.close();
}

}  // namespace timeline
