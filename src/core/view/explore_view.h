#pragma once

#include <cstddef>
#include <optional>
#include <variant>

#include "core/view/camera.h"
#include "core/view/view_state.h"

namespace timeline {

/// Everything that decides what a frame of Explore shows, besides the dataset and the fonts.
struct ExploreViewState {
  TimeSpan shown;
  std::optional<std::size_t> selected;  ///< index into Dataset::events
  Viewport viewport;
  ThemeName theme = ThemeName::light;
};

/// Shows a span, as far as the limits allow.
struct ShowTime {
  TimeSpan span;
};

/// Moves by a part of what is shown; to later times when positive.
struct PanTime {
  double fraction = 0;
};

/// Zooms about a place of the view.
struct ZoomTime {
  double factor = 1;   ///< > 1 shows less time
  double about = 0.5;  ///< fraction of the view's width that stays where it is
};

struct SelectEntry {
  std::optional<std::size_t> event;
};

struct ResizeExplore {
  Viewport viewport;
};

struct SetExploreTheme {
  ThemeName theme = ThemeName::light;
};

using ExploreCommand =
    std::variant<ShowTime, PanTime, ZoomTime, SelectEntry, ResizeExplore, SetExploreTheme>;

/// The only writer of Explore's view states. @cost O(1)
[[nodiscard]] ExploreViewState apply(ExploreViewState state, const ExploreCommand& command,
                                     const CameraLimits& limits);

}  // namespace timeline
