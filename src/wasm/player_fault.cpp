#include "wasm/player_fault.h"

#include <string_view>

#include "core/base/diagnostics_json.h"

namespace timeline {

std::string describeFault(const PlayerFault& fault) {
  constexpr std::string_view kNames[] = {"dataset", "messages", "graphics"};
  std::string out = "{\"fault\":";
  appendJsonString(out, kNames[static_cast<std::size_t>(fault.kind)]);
  out += ",\"detail\":";
  appendJsonString(out, fault.detail);
  return out + ",\"diagnostics\":" + toJson(fault.diagnostics) + "}";
}

ThemeName themeNumbered(int theme) {
  constexpr int kLast = static_cast<int>(ThemeName::highContrastDark);
  return theme >= 0 && theme <= kLast ? static_cast<ThemeName>(theme) : ThemeName::light;
}

}  // namespace timeline
