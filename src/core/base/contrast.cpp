#include "core/base/contrast.h"

#include <algorithm>

namespace timeline {
namespace {

/// x to the power of 2.4, for x from 0.05 to 1: the square of x times that of its fifth root, which
/// Newton's method finds. The web engine has no other use for a general power function.
double power2Point4(double x) {
  constexpr int kSteps = 12;
  double root = 1;
  for (int step = 0; step < kSteps; ++step)
    root -= (root - x / (root * root * root * root)) / 5;
  return x * x * root * root;
}

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : power2Point4((value + 0.055) / 1.055);
}

double luminance(Color color) {
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

}  // namespace

double contrastRatio(Color a, Color b) {
  const double lighter = std::max(luminance(a), luminance(b));
  const double darker = std::min(luminance(a), luminance(b));
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace timeline
