#include "site/map_drawing.h"

#include <cmath>

#include "core/map/map_layout.h"

namespace timeline {
namespace {

/// Words keep their size on the screen: each drawing is shown in its own width.
constexpr float kPhonePx = 320;
constexpr float kWidePx = 560;
constexpr float kBarEndPx = 4;

/// To a tenth of a pixel: "12.5", "12".
std::string px(float value) {
  const long tenths = std::lround(value * 10);
  const long part = std::labs(tenths % 10);
  std::string text = tenths < 0 && tenths > -10 ? "-0" : std::to_string(tenths / 10);
  if (part > 0) text += "." + std::to_string(part);
  return text;
}

std::string pathOf(const std::vector<std::vector<PointPx>>& rings) {
  std::string path;
  for (const std::vector<PointPx>& ring : rings) {
    char command = 'M';
    for (const PointPx& point : ring) {
      path += command;
      path += px(point.x) + " " + px(point.y);
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
                     {"x", px(x)},
                     {"y", px(label.baselinePx)}});
  html.text(label.text).close();
}

void writeMark(HtmlWriter& html, const RenderContext& context, const MapMark& mark) {
  const Place& place = context.dataset.places[mark.place];
  html.open("a", {{"href", "#place=" + place.id}, {"tabindex", "-1"}});
  html.element("title", context.words(place.name));
  if (mark.radiusPx > 0)
    html.shape("circle", {{"class", "area"},
                          {"cx", px(mark.center.x)},
                          {"cy", px(mark.center.y)},
                          {"r", px(mark.radiusPx)}});
  else
    html.shape("rect", {{"x", px(mark.center.x - kMapMarkPx / 2)},
                        {"y", px(mark.center.y - kMapMarkPx / 2)},
                        {"width", px(kMapMarkPx)},
                        {"height", px(kMapMarkPx)}});
  if (mark.hasLabel) writeLabel(html, mark.label, "");
  html.close();
}

void writeScale(HtmlWriter& html, const RenderContext& context, const MapScaleBar& bar) {
  html.shape("path", {{"class", "scale"},
                      {"d", "M" + px(bar.left.x) + " " + px(bar.left.y - kBarEndPx) + "v" +
                                px(kBarEndPx) + "h" + px(bar.lengthPx) + "v-" + px(kBarEndPx)}});
  html.open("text", {{"x", px(bar.left.x)}, {"y", px(bar.left.y - 2 * kBarEndPx)}});
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
                    {"viewBox", "0 0 " + px(map.size.width) + " " + px(map.size.height)},
                    {"width", px(map.size.width)},
                    {"height", px(map.size.height)}});
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
