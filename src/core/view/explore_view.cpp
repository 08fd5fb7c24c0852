#include "core/view/explore_view.h"

namespace timeline {
namespace {

struct Applier {
  ExploreViewState& state;
  const CameraLimits& limits;

  void operator()(const ShowTime& command) { state.shown = heldWithin(command.span, limits); }
  void operator()(const PanTime& command) {
    state.shown = panned(state.shown, command.fraction, limits);
  }
  void operator()(const ZoomTime& command) {
    state.shown = zoomed(state.shown, command.factor, command.about, limits);
  }
  void operator()(const SelectEntry& command) { state.selected = command.event; }
  void operator()(const ResizeExplore& command) { state.viewport = command.viewport; }
  void operator()(const SetExploreTheme& command) { state.theme = command.theme; }
};

}  // namespace

ExploreViewState apply(ExploreViewState state, const ExploreCommand& command,
                       const CameraLimits& limits) {
  std::visit(Applier{state, limits}, command);
  return state;
}

}  // namespace timeline
