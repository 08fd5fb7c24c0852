#include "core/view/view_command.h"

#include <algorithm>
#include <optional>

namespace timeline {
namespace {

/// The last row that starts at or above the line; null when there is none.
const ViewRow* rowAt(std::span<const ViewRow> rows, float linePx) {
  const auto after =
      std::upper_bound(rows.begin(), rows.end(), linePx,
                       [](float line, const ViewRow& row) { return line < row.topPx; });
  return after == rows.begin() ? nullptr : &*std::prev(after);
}

float heldWithin(float scrollTopPx, const ViewState& state, const ViewLimits& limits) {
  const float last = std::max(0.0F, limits.contentHeightPx - state.viewport.size.height);
  return std::clamp(scrollTopPx, 0.0F, last);
}

struct Applier {
  ViewState& state;
  const ViewLimits& limits;

  void operator()(const ScrollTo& command) {
    state.scrollTopPx = command.scrollTopPx;
    lookUpActive();
  }
  void operator()(const Resize& command) {
    state.viewport = command.viewport;
    lookUpActive();
  }
  void operator()(const SetTheme& command) { state.theme = command.theme; }
  void operator()(const GoToEvent& command) { goTo(limits.events, command.event); }
  void operator()(const GoToChapter& command) { goTo(limits.chapters, command.chapter); }
  void operator()(const MoveCanvas& command) {
    state.canvasTopPx = command.topPx;
    state.canvasHeightPx = command.heightPx;
  }
  void operator()(const Remeasured&) { lookUpActive(); }

  void goTo(std::span<const ViewRow> rows, std::size_t index) {
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const ViewRow& each) { return each.index == index; });
    if (row == rows.end()) return;
    state.scrollTopPx = heldWithin(row->topPx, state, limits);
    lookUpActive();
  }

  void lookUpActive() {
    const float line = state.scrollTopPx + state.viewport.size.height * kReadingLine;
    const ViewRow* chapter = rowAt(limits.chapters, line);
    const ViewRow* event = rowAt(limits.events, line);
    // In a chapter's opening no entry is being read: the last one belongs to the chapter before.
    if (event != nullptr && chapter != nullptr && event->topPx < chapter->topPx) event = nullptr;
    state.activeChapter = chapter ? std::optional<std::size_t>(chapter->index) : std::nullopt;
    state.activeEvent = event ? std::optional<std::size_t>(event->index) : std::nullopt;
  }
};

}  // namespace

ViewState apply(ViewState state, const ViewCommand& command, const ViewLimits& limits) {
  std::visit(Applier{state, limits}, command);
  return state;
}

}  // namespace timeline
