#pragma once

#include <cstddef>
#include <span>
#include <variant>

#include "core/view/view_state.h"

namespace timeline {

/// The page has scrolled.
struct ScrollTo {
  float scrollTopPx = 0;
};

struct Resize {
  Viewport viewport;
};

struct SetTheme {
  ThemeName theme = ThemeName::light;
};

/// Brings an entry to the top of the view. An entry that the page does not hold changes nothing.
struct GoToEvent {
  std::size_t event = 0;
};

/// Brings a chapter's opening to the top of the view.
struct GoToChapter {
  std::size_t chapter = 0;
};

/// The canvas now covers this part of the story.
struct MoveCanvas {
  float topPx = 0;
  float heightPx = 0;
};

/// The page was measured again: what is active is looked up anew.
struct Remeasured {};

using ViewCommand =
    std::variant<ScrollTo, Resize, SetTheme, GoToEvent, GoToChapter, MoveCanvas, Remeasured>;

/// Where an entry or a chapter stands in the story.
struct ViewRow {
  std::size_t index = 0;  ///< into Dataset::events or Dataset::chapters
  float topPx = 0;
};

/// What the measured page allows. Rows are sorted by topPx; borrowed for the call.
struct ViewLimits {
  float contentHeightPx = 0;
  std::span<const ViewRow> events;
  std::span<const ViewRow> chapters;
};

/// The line that the eye rests on, as a part of the viewport's height from its top: what it crosses
/// is active.
inline constexpr float kReadingLine = 0.38F;

/// The only writer of view states.
///
/// Scrolling is the browser's own: it is taken as it comes, also past both ends (elastic
/// overscroll). Going to an entry or chapter is held within the content.
///
/// @cost O(log rows), O(rows) for GoToEvent and GoToChapter
[[nodiscard]] ViewState apply(ViewState state, const ViewCommand& command,
                              const ViewLimits& limits);

}  // namespace timeline
