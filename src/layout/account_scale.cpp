#include "layout/account_scale.h"

#include <algorithm>
#include <cstdint>
#include <optional>

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
