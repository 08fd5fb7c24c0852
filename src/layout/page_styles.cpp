#include "layout/page_styles.h"

#include <algorithm>

namespace timeline {
namespace {

/// CSS's clamp(least, base + share × 1vw, most).
struct Fluid {
  float least;
  float base;
  float share;
  float most;

  [[nodiscard]] float at(float widthPx) const {
    return std::clamp(base + share * widthPx / 100, least, most);
  }
};

TextStyle serif(float sizePx, float lineHeightPx, int weight = 400) {
  TextStyle style;
  style.weight = weight;
  style.sizePx = sizePx;
  style.lineHeightPx = lineHeightPx;
  return style;
}

TextStyle sans(float sizePx, float lineHeightPx, int weight = 400, InkRole ink = InkRole::ink) {
  TextStyle style = serif(sizePx, lineHeightPx, weight);
  style.serif = false;
  style.ink = ink;
  return style;
}

}  // namespace

PageColumns pageColumnsFor(float widthPx) {
  constexpr float kWidestPx = 1128;
  constexpr float kEntryPx = 640;
  constexpr float kLadderPx = 768;
  PageColumns columns;
  columns.form = screenFormOf(widthPx);
  columns.pageWidth = widthPx;
  const bool phone = columns.form == ScreenForm::phone;
  const bool desktop = columns.form == ScreenForm::desktop;
  const float gutter = phone ? 20 : 32;
  columns.left = std::max(0.0F, (widthPx - kWidestPx) / 2) + gutter;
  columns.width = std::max(1.0F, widthPx - 2 * columns.left);
  columns.axisX = columns.left + (phone ? 0 : desktop ? 72.0F : 24.0F);
  columns.textX = columns.left + (phone ? 24 : desktop ? 144.0F : 64.0F);
  const float room = std::max(1.0F, columns.left + columns.width - columns.textX);
  columns.textWidth = std::min(kEntryPx, room);
  columns.ladderWidth = std::min(kLadderPx, room);
  columns.elastic = phone ? 0.6F : desktop ? 1.0F : 0.8F;
  return columns;
}

PageStyles pageStylesFor(float widthPx) {
  const float title = Fluid{36, 20.8F, 4, 60}.at(widthPx);
  const float lead = Fluid{20, 17.6F, 0.6F, 22}.at(widthPx);
  const float chapter = Fluid{30, 22.4F, 2, 48}.at(widthPx);
  const float about = Fluid{19, 17.6F, 0.4F, 21}.at(widthPx);
  const float event = Fluid{24, 21.6F, 0.6F, 28}.at(widthPx);
  const float body = Fluid{18, 17.44F, 0.2F, 19}.at(widthPx);
  const float accounts = Fluid{22, 20, 0.5F, 26}.at(widthPx);

  PageStyles styles;
  styles.kicker = sans(15, 22, 500, InkRole::muted);
  styles.title = serif(title, title * 1.1F, 600);
  styles.lead = serif(lead, lead * 1.5F);
  styles.way = sans(17, 48, 500);
  styles.chapterName = sans(15, 26, 500);
  styles.counter = sans(15, 24, 600, InkRole::muted);
  styles.chapterTitle = serif(chapter, chapter * 1.14F, 600);
  styles.about = serif(about, about * 1.5F);
  styles.note = sans(16, 24, 400, InkRole::muted);
  styles.date = sans(15, 24, 600, InkRole::muted);
  styles.eventTitle = serif(event, event * 1.2143F, 600);
  styles.minorTitle = serif(20, 26, 600);
  styles.body = serif(body, body * 1.5789F);
  styles.minorBody = serif(17, 27);
  styles.claim = serif(17, 26);
  styles.small = sans(15, 24, 400, InkRole::muted);
  styles.accountsTitle = serif(accounts, accounts * 1.25F, 600);
  styles.answer = serif(19, 26);
  styles.gapLength = serif(22, 28);
  styles.gapLength.italic = true;
  return styles;
}

}  // namespace timeline
