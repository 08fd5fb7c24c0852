#include "scene/theme.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace timeline {
namespace {

constexpr Color rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>((hex >> 8) & 0xFF),
          static_cast<std::uint8_t>(hex & 0xFF), 255};
}

constexpr Theme kLight{kLightGround,  rgb(0x1B1A17), rgb(0x57534A), rgb(0x6A6455),
                       rgb(0x857B69), rgb(0xCFC6B0), rgb(0x1B1A17), rgb(0xDDE4E3),
                       rgb(0xFAF6EC), rgb(0xEBE4D4), false};
constexpr Theme kDark{kDarkGround,   rgb(0xF1EBDD), rgb(0xB3AB9B), rgb(0x8F8878),
                      rgb(0x827968), rgb(0x46423A), rgb(0xF1EBDD), rgb(0x10171A),
                      rgb(0x262219), rgb(0x1B1913), true};
constexpr Theme kHighContrastLight{rgb(0xFFFFFF), rgb(0x000000), rgb(0x000000), rgb(0x1F1F1F),
                                   rgb(0x000000), rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF),
                                   rgb(0xFFFFFF), rgb(0xFFFFFF), false};
constexpr Theme kHighContrastDark{rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xE6E6E6),
                                  rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x000000),
                                  rgb(0x000000), rgb(0x000000), true};

}  // namespace

const Theme& themeNamed(ThemeName name) {
  switch (name) {
    case ThemeName::light:
      return kLight;
    case ThemeName::dark:
      return kDark;
    case ThemeName::highContrastLight:
      return kHighContrastLight;
    case ThemeName::highContrastDark:
      return kHighContrastDark;
  }
  return kLight;
}

Color inkOf(const Theme& theme, InkRole role) {
  switch (role) {
    case InkRole::ink:
      return theme.ink;
    case InkRole::muted:
      return theme.muted;
    case InkRole::faint:
      return theme.faint;
    case InkRole::accent:
      return theme.accent;
  }
  return theme.ink;
}

Color trackColor(const Track& track, const Theme& theme) {
  return theme.dark ? track.dark : track.light;
}

Color faded(Color color, float opacity) {
  const float alpha = static_cast<float>(color.alpha) * std::clamp(opacity, 0.0F, 1.0F);
  color.alpha = static_cast<std::uint8_t>(std::lround(alpha));
  return color;
}

}  // namespace timeline
