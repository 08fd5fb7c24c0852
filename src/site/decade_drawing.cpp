#include "site/decade_drawing.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "site/lengths.h"

namespace timeline {
namespace {

/// Of every drawing of the decade line.
constexpr std::string_view kViewBox = "0 0 1000 100";
constexpr long kWidth = 1000;
constexpr long kHeight = 100;
constexpr float kThinStrokePx = 2;

/// Heights by place, both in the units of the drawing.
using Uprights = std::map<long, long>;

/// Each from its top to the base line: "M46 52V100m37-28V100". Distances are shorter than places.
std::string pathOf(const Uprights& uprights) {
  std::string path;
  long penX = 0;
  for (const auto& [x, height] : uprights) {
    path += path.empty() ? "M" + std::to_string(x) + " " + std::to_string(kHeight - height)
                         : "m" + std::to_string(x - penX) + "-" + std::to_string(height);
    path += "V" + std::to_string(kHeight);
    penX = x;
  }
  return path;
}

/// All strokes of one track and width; where two share a place, the longer hides the shorter.
std::string strokePath(const DecadeLine& decade, std::size_t track, bool wide) {
  Uprights uprights;
  for (const DecadeStroke& stroke : decade.strokes) {
    if (stroke.track != track || (stroke.widthPx > kThinStrokePx) != wide) continue;
    long& height = uprights[std::lround(stroke.position * kWidth)];
    height = std::max(height, std::lround(stroke.height * kHeight));
  }
  return pathOf(uprights);
}

void writeStrokes(HtmlWriter& html, const RenderContext& context) {
  html.open("g", {{"id", "strokes"}});
  for (std::size_t track = 0; track < context.dataset.tracks.size(); ++track) {
    for (const bool wide : {false, true}) {
      const std::string path = strokePath(context.decade, track, wide);
      if (!path.empty())
        html.shape("path",
                   {{"class", (wide ? "wide k" : "k") + std::to_string(track)}, {"d", path}});
    }
  }
  html.close();
}

void openDrawing(HtmlWriter& html) {
  html.open("svg", {{"viewBox", kViewBox}, {"preserveAspectRatio", "none"}});
}

}  // namespace

void writeDecadeLine(HtmlWriter& html, const RenderContext& context) {
  html.open("div", {{"class", "decade"}, {"data-a", "t0"}, {"aria-hidden", "true"}});
  openDrawing(html);
  Uprights grid;
  for (const DecadeYear& year : context.decade.years)
    grid[std::lround(year.position * kWidth)] = kHeight;
  html.shape("path", {{"class", "grid"}, {"d", pathOf(grid)}});
  writeStrokes(html, context);
  html.close().close();
  html.open("div", {{"class", "years"}, {"aria-hidden", "true"}});
  for (const DecadeYear& year : context.decade.years) {
    const std::string label = std::to_string(year.year);
    html.element("span", {{"class", "y" + label + (year.year % 2 == 0 ? " even" : "")}}, label);
  }
  html.close();
}

void writeChapterStrip(HtmlWriter& html, const RenderContext& context, const StoryChapter& told) {
  const DecadeScale& scale = context.decade.scale;
  html.open("div", {{"class", "chapter-strip"},
                    {"data-a", "s" + std::to_string(told.chapter)},
                    {"aria-hidden", "true"}});
  openDrawing(html);
  // The opening has drawn them; a chapter's own page has no opening.
  if (context.hasOpening())
    html.shape("use", {{"href", "#strokes"}});
  else
    writeStrokes(html, context);
  const double from = scale.fractionOf(told.extent.start);
  const double to = scale.fractionOf(told.extent.end);
  html.shape("rect", {{"x", percent(from)}, {"width", percent(to - from)}, {"height", "100%"}});
  html.close().close();
}

std::string decadeRules(const RenderContext& context) {
  std::string css;
  // A label a tenth of a hundredth off is within a pixel of its line.
  for (const DecadeYear& year : context.decade.years)
    css += ".y" + std::to_string(year.year) +
           "{--x:" + percent(std::round(year.position * kWidth) / kWidth) + "}";
  for (const StoryChapter& chapter : context.story.chapters) {
    const double from = context.decade.scale.fractionOf(chapter.extent.start);
    const double to = context.decade.scale.fractionOf(chapter.extent.end);
    css += "#k" + std::to_string(chapter.chapter) + "{--x:" + percent(from) +
           ";--w:" + percent(to - from) + "}";
  }
  return css;
}

}  // namespace timeline
