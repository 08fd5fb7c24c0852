#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/player_host.h"
#include "core/base/message_catalogue.h"
#include "core/gestures/brush_drag.h"
#include "core/gestures/gesture_arbiter.h"
#include "core/gestures/keyboard.h"
#include "core/view/camera_animation.h"
#include "core/view/explore_view.h"
#include "layout/explore_index.h"
#include "layout/explore_layout.h"
#include "layout/explore_titles.h"
#include "layout/text_measurer.h"
#include "scene/dataset_titles.h"
#include "scene/explore_scene.h"

namespace timeline {

/// What one input comes to.
struct ExploreReaction {
  bool isClaimed = false;             ///< preventDefault: the page must not scroll or select
  std::optional<std::size_t> opened;  ///< the reader chose this entry; it is selected already
};

struct ExploreInput {
  std::string_view datasetJson;
  std::string_view messagesJson;
};

/// Wires dataset, index, view, layout, scene and renderer of the view Explore for one canvas.
/// Decides nothing.
///
/// After any call ask isPending(); when true, request an animation frame, then tick(now) and
/// draw(). Points are CSS pixels from the canvas's top left. The surface is widthPx × heightPx; the
/// overview is drawn in its corner, to be copied before draw() paints over it.
class ExplorePlayer {
 public:
  /// @param host, measurer  borrowed for life
  [[nodiscard]] static Result<std::unique_ptr<ExplorePlayer>, PlayerFault> create(
      const ExploreInput& input, PlayerHost& host, TextMeasurer& measurer);

  [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }
  [[nodiscard]] const Dataset& dataset() const { return dataset_; }
  [[nodiscard]] const MessageCatalogue& messages() const { return messages_; }

  void setTheme(ThemeName theme);
  void setMotionAllowed(bool allowed);
  /// The width that the canvas has and the height that the reader sees at once.
  void setViewport(SizePx available, float deviceRatio);
  /// One font for each ExploreFont, in its order. @return false when one is missing (then
  /// unchanged)
  [[nodiscard]] bool setFonts(std::vector<FontFace> fonts);
  /// Only these entries (indices into Dataset::events) are shown; none: all.
  void setFilter(const std::optional<std::vector<std::uint32_t>>& events);

  /// What the canvas needs: from width, data, filter and fonts, never from what is shown.
  [[nodiscard]] float heightPx();
  /// The width in whole device pixels, rounded down.
  [[nodiscard]] float widthPx() const;

  [[nodiscard]] ExploreReaction pointerDown(const PointerInput& input);
  [[nodiscard]] ExploreReaction pointerMove(const PointerInput& input);
  [[nodiscard]] ExploreReaction pointerUp(const PointerInput& input);
  void pointerCancel(int id);
  [[nodiscard]] ExploreReaction wheel(const WheelInput& input);
  [[nodiscard]] ExploreReaction key(const KeyInput& input);

  /// @param factor  > 1 shows less time, about the middle
  void zoomBy(double factor);
  /// By a part of what is shown; to later times when positive.
  void panBy(double fraction);
  void showAll();
  /// The half year with the most entries.
  void showDensest();
  /// EDTF dates. @return false when one of them is none (then unchanged)
  [[nodiscard]] bool showSpan(std::string_view from, std::string_view to);
  /// Brings an entry into view, near enough that it stands alone as far as it can, and selects it.
  void showEvent(std::size_t event);
  void select(std::optional<std::size_t> event);
  /// The entry after (or before) the selected one in time, within the filter; brings it into view.
  /// @return it; none at the end
  std::optional<std::size_t> selectNext();
  std::optional<std::size_t> selectPrevious();

  [[nodiscard]] bool isPending() const { return isPending_ || animation_.isRunning(); }
  /// Moves a running animation on.
  void tick(double nowMs);
  /// @return false when nothing could be drawn: the context is lost, or fonts or viewport are
  /// missing
  [[nodiscard]] bool draw();
  /// Draws the overview in the top left corner of the surface; the view must be drawn again after
  /// it.
  [[nodiscard]] bool drawOverview(SizePx size);

  /// Drags the brush of the overview, its ends, or what is outside. @param size  as it is drawn
  void overviewDown(float x, SizePx size, bool isTouch);
  void overviewMove(float x);
  void overviewUp();

  void contextLost();
  /// @return false when there is no context to draw with
  [[nodiscard]] bool contextRestored();

  [[nodiscard]] std::optional<std::size_t> selected() const { return view_.selected; }
  [[nodiscard]] std::optional<std::size_t> eventAt(PointPx point);
  /// True over an entry or a fold: the pointer may show it.
  [[nodiscard]] bool isTarget(PointPx point);
  /// The mark of the selected entry; none while it is out of view.
  [[nodiscard]] std::optional<RectPx> selectedMark();
  /// First and last day as an EDTF interval, "2011-05-01/2011-10-31".
  [[nodiscard]] std::string shownSpan() const;
  /// Entries within the filter that have a part in what is shown.
  [[nodiscard]] std::size_t shownCount() const;
  [[nodiscard]] std::size_t filteredCount() const { return index().size(); }
  [[nodiscard]] bool canZoomIn() const;
  [[nodiscard]] bool canZoomOut() const;
  /// As toJson in app/frame_statistics.h: "story" is the view, "strip" the overview.
  [[nodiscard]] std::string statisticsJson() const;
  /// Display list, hit regions and semantics of what is shown.
  [[nodiscard]] std::string dumpFrame();

 private:
  static constexpr std::int64_t kHalfYearSeconds = 183 * kSecondsPerDay;
  static constexpr float kMouseReachPx = 8;  ///< how near to a target is on it

  ExplorePlayer(PlayerData data, MessageCatalogue messages, PlayerHost& host,
                TextMeasurer& measurer);

  [[nodiscard]] bool isReady() const;
  [[nodiscard]] const ExploreIndex& index() const { return filtered_ ? *filtered_ : whole_; }
  [[nodiscard]] CameraLimits limits() const;
  [[nodiscard]] TimeSpan aimedAt() const;
  void apply(const ExploreCommand& command);
  void goTo(TimeSpan span, bool isQuiet);
  void change();
  void showBrush(BrushPart part);
  void move(const CameraDelta& delta);
  [[nodiscard]] ExploreReaction react(const GestureAnswer& answer, bool isTouch);
  [[nodiscard]] std::optional<std::size_t> tap(PointPx point, bool isTouch);
  void act(KeyAction action, ExploreReaction& reaction);
  void reveal(std::size_t event);
  std::optional<std::size_t> selectBeside(int step);
  void fitBands();
  void buildFrame();
  [[nodiscard]] bool emit(const DisplayList& list, SizePx size, FrameCost& cost);

  PlayerHost& host_;
  Dataset dataset_;
  MessageCatalogue messages_;
  Diagnostics diagnostics_;
  ExploreIndex whole_;                    ///< of all entries
  std::optional<ExploreIndex> filtered_;  ///< of those within the filter
  DatasetTitles words_;
  ExploreTitles titles_;
  std::vector<FontFace> fonts_;
  ExploreBands bands_;
  bool areBandsVoid_ = true;
  bool isPlaced_ = false;  ///< something was shown on purpose; else the first frame chooses
  ExploreViewState view_;
  CameraAnimation animation_;
  bool isMotionAllowed_ = true;
  GestureArbiter arbiter_;
  BrushDrag brush_;
  ExploreFrame frame_;
  DisplayList overview_;
  bool isFrameVoid_ = true;
  bool isPending_ = true;
  std::unique_ptr<SdlRenderer> renderer_;
  FrameStatistics statistics_;
};

}  // namespace timeline
