#pragma once

#include "core/base/contrast.h"
#include "core/base/geometry.h"
#include "core/dataset/dataset.h"
#include "core/view/view_state.h"
#include "layout/measured_story.h"

namespace timeline {

/// Inks on a ground. The page's style sheet has the same values under the same names.
struct Theme {
  Color ground;
  Color ink;     ///< text, sure days, answers
  Color muted;   ///< secondary text
  Color faint;   ///< tertiary text, still at least 4.5:1
  Color axis;    ///< lines that mean something, at least 3:1
  Color rule;    ///< lines that only divide
  Color accent;  ///< links
  Color water;   ///< of the map, as are the next two
  Color land;    ///< of the country in which most entries take place
  Color abroad;  ///< of other countries
  bool dark = false;
};

[[nodiscard]] const Theme& themeNamed(ThemeName name);

[[nodiscard]] Color inkOf(const Theme& theme, InkRole role);

/// The colour of a track for lines and bars.
[[nodiscard]] Color trackColor(const Track& track, const Theme& theme);

/// The colour with its alpha scaled. @param opacity  0 to 1
[[nodiscard]] Color faded(Color color, float opacity);

}  // namespace timeline
