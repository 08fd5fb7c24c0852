#include "layout/text_flow.h"

#include <cmath>

namespace timeline {

std::string faceName(const TextStyle& style) {
  std::string name = style.italic ? "italic " : "";
  name += std::to_string(style.weight);
  name += ' ';
  name += std::to_string(std::lround(style.sizePx));
  name += style.serif ? "px serif" : "px sans-serif";
  return name;
}

}  // namespace timeline
