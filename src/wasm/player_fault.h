#pragma once

#include <string>

#include "app/player_host.h"
#include "core/view/view_state.h"

namespace timeline {

/// JSON {"fault": "dataset", "messages" or "graphics", "detail": words, "diagnostics": […]}.
[[nodiscard]] std::string describeFault(const PlayerFault& fault);

/// The theme that the page means by a number; light for one that it does not have.
[[nodiscard]] ThemeName themeNumbered(int theme);

}  // namespace timeline
