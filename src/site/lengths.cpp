#include "site/lengths.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace timeline {

std::string percent(double fraction) {
  const auto hundredths = static_cast<std::int64_t>(std::llround(fraction * 10'000));
  std::string text = std::to_string(hundredths / 100);
  const std::int64_t rest = std::abs(hundredths % 100);
  if (rest != 0) {
    text += rest < 10 ? ".0" : ".";
    text += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
  }
  return text + "%";
}

std::string tenths(float px) {
  const long all = std::lround(px * 10);
  const long part = std::labs(all % 10);
  std::string text = all < 0 ? "-" : "";
  text += std::to_string(std::labs(all) / 10);
  if (part > 0) text += "." + std::to_string(part);
  return text;
}

}  // namespace timeline
