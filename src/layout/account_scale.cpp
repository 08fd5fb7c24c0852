#include "layout/account_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include "core/narrative/accounts.h"

namespace timeline {
namespace {

bool hasScale(const Question& question) {
  return question.scaleMaximum > question.scaleMinimum;
}

float xOnScale(const Question& question, std::int64_t value, RectPx box) {
  const auto whole = static_cast<double>(question.scaleMaximum - question.scaleMinimum);
  const auto part = static_cast<double>(value - question.scaleMinimum);
  return box.x + box.width * static_cast<float>(std::clamp(part / whole, 0.0, 1.0));
}

float fadeOf(FigureKind kind) {
  switch (kind) {
    case FigureKind::atLeast:
    case FigureKind::moreThan:
      return 1;
    case FigureKind::almost:
    case FigureKind::atMost:
      return -1;
    case FigureKind::exactly:
    case FigureKind::about:
    case FigureKind::range:
      break;
  }
  return 0;
}

/// 1, 2 or 5 times a power of ten, so that at most ten ticks stand on the scale.
std::int64_t tickStep(std::int64_t length) {
  constexpr std::int64_t kMostTicks = 10;
  for (std::int64_t power = 1; power <= length; power *= 10) {
    for (const std::int64_t factor : {1, 2, 5}) {
      if (length / (power * factor) <= kMostTicks) return power * factor;
    }
  }
  return std::max<std::int64_t>(1, length);
}

/// Height for a dot at x: as low as no earlier dot is in its way.
std::size_t freeRow(const std::vector<DotChart::Dot>& dots, const std::vector<std::size_t>& rows,
                    float x) {
  constexpr float kApartPx = 2 * kDotRadiusPx + 2;
  std::size_t row = 0;
  for (bool taken = true; taken;) {
    taken = false;
    for (std::size_t i = 0; i < dots.size(); ++i)
      taken = taken || (rows[i] == row && std::abs(dots[i].center.x - x) < kApartPx);
    if (taken) ++row;
  }
  return row;
}

}  // namespace

std::optional<AccountScale> accountScaleOf(const Dataset& dataset, std::size_t claim, RectPx box) {
  const Claim& said = dataset.claims[claim];
  if (!said.question || !said.figure || !hasScale(dataset.questions[*said.question]))
    return std::nullopt;
  const Question& question = dataset.questions[*said.question];
  const Figure& figure = *said.figure;
  const std::int64_t high = figure.kind == FigureKind::range ? figure.high : figure.low;
  return AccountScale{box, xOnScale(question, figure.low, box), xOnScale(question, high, box),
                      fadeOf(figure.kind), said.status == ClaimStatus::unverified};
}

DotChart dotChartOf(const Dataset& dataset, std::size_t question, RectPx box) {
  DotChart chart;
  chart.box = box;
  const Question& asked = dataset.questions[question];
  if (!hasScale(asked)) return chart;
  constexpr float kBasePx = 8;
  constexpr float kRowPx = 2 * kDotRadiusPx + 2;
  std::vector<std::size_t> rows;
  for (const std::size_t claim : accountsOf(dataset, question).claims) {
    const Claim& said = dataset.claims[claim];
    if (!said.figure) continue;
    const float x = xOnScale(asked, said.figure->low, box);
    const std::size_t row = freeRow(chart.dots, rows, x);
    const float y = box.bottom() - kBasePx - kDotRadiusPx - 2 - kRowPx * static_cast<float>(row);
    chart.dots.push_back({{x, y}, said.status == ClaimStatus::unverified});
    rows.push_back(row);
  }
  const std::int64_t step = tickStep(asked.scaleMaximum - asked.scaleMinimum);
  for (std::int64_t at = asked.scaleMinimum; at <= asked.scaleMaximum; at += step)
    chart.ticksX.push_back(xOnScale(asked, at, box));
  return chart;
}

PartsChart partsChartOf(const Dataset& dataset, const Chart& chart, RectPx box) {
  constexpr float kBetweenPx = 2;
  PartsChart parts;
  parts.box = box;
  std::int64_t whole = 0;
  for (const std::size_t claim : chart.claims)
    whole += dataset.claims[claim].figure ? dataset.claims[claim].figure->low : 0;
  if (whole <= 0) return parts;
  std::int64_t before = 0;
  for (std::size_t i = 0; i < chart.claims.size(); ++i) {
    const std::optional<Figure>& figure = dataset.claims[chart.claims[i]].figure;
    if (!figure || figure->low <= 0) continue;
    const auto share = [&](std::int64_t value) {
      return box.width *
             static_cast<float>(static_cast<double>(value) / static_cast<double>(whole));
    };
    const float x = box.x + share(before);
    before += figure->low;
    const float right = box.x + share(before) - (before < whole ? kBetweenPx : 0);
    parts.parts.push_back({{x, box.y, std::max(1.0F, right - x), box.height}, i});
  }
  return parts;
}

}  // namespace timeline
