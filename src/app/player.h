#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/frame_scheduler.h"
#include "app/frame_statistics.h"
#include "app/measured_lines.h"
#include "app/player_host.h"
#include "core/base/diagnostic.h"
#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/narrative/story_order.h"
#include "core/view/view_command.h"
#include "layout/canvas_window.h"
#include "layout/story_layout.h"
#include "render/sdl_renderer.h"
#include "scene/story_scene.h"

namespace timeline {

/// What scrollTo asks for.
struct FrameNeeds {
  PendingDraws draws;
  bool isCovered = false;  ///< the canvas covers the viewport; else the page shows its own text
};

/// Wires dataset, story, measures, view, layout, scene and renderer for one canvas. Decides
/// nothing.
class Player {
 public:
  /// @param host  borrowed for life
  [[nodiscard]] static Result<std::unique_ptr<Player>, PlayerFault> create(const PlayerInput& input,
                                                                           PlayerHost& host);

  [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }
  [[nodiscard]] const ViewState& view() const { return view_; }

  void setTheme(ThemeName theme);
  /// Nothing that it draws moves by itself; kept for what will.
  void setMotionAllowed(bool allowed) { isMotionAllowed_ = allowed; }
  [[nodiscard]] bool isMotionAllowed() const { return isMotionAllowed_; }
  void setViewport(const Viewport& viewport, SizePx content);
  void setTextScale(float scale);
  void setAnchors(std::vector<AnchorBox> anchors);
  void setFonts(std::vector<FontFace> fonts);
  void setLines(std::uint32_t card, std::vector<TextLine> lines);
  void dropLines(std::uint32_t card);

  /// Follows the page's scrolling and takes all pending work.
  [[nodiscard]] FrameNeeds scrollTo(float scrollTopPx);
  [[nodiscard]] PendingDraws pending() const;
  [[nodiscard]] CanvasWindow canvasWindow() const {
    return {view_.canvasTopPx, view_.canvasHeightPx};
  }
  /// The content's width in whole device pixels, rounded down: a wider canvas would widen the page.
  [[nodiscard]] float canvasWidthPx() const;

  /// @return false when nothing could be drawn: the context is lost, or nothing is measured
  [[nodiscard]] bool drawStory();
  /// Draws the strip in the top left corner of the surface; the story must be drawn again after it.
  [[nodiscard]] bool drawStrip(SizePx strip);

  void contextLost();
  /// @return false when there is no context to draw with
  [[nodiscard]] bool contextRestored();

  /// @return whether the picture will be drawn; else its box is the page's
  [[nodiscard]] bool addPicture(std::uint32_t media, std::span<const std::uint8_t> bytes);

  [[nodiscard]] std::optional<std::size_t> eventAt(PointPx point);
  /// Display list, hit regions and semantics of the canvas window.
  [[nodiscard]] std::string dumpFrame();
  [[nodiscard]] std::string statisticsJson() const;

 private:
  struct StoredPicture {
    std::uint32_t media = 0;
    std::vector<std::uint8_t> bytes;
  };

  Player(PlayerData data, PlayerHost& host);

  [[nodiscard]] FrameInput frameInput(SizePx strip = {});
  void apply(const ViewCommand& command);
  void layOut();
  void buildStoryFrame();
  [[nodiscard]] bool emit(const DisplayList& list, float topPx, FrameCost& cost);
  void addMissingPictures();

  PlayerHost& host_;
  Dataset dataset_;
  MessageCatalogue messages_;
  Diagnostics diagnostics_;
  Story story_;
  std::vector<EventLabel> labels_;
  MeasuredStory measured_;
  MeasuredLines lines_;
  StoryLayout layout_;
  bool isLayoutVoid_ = true;
  ViewState view_;
  bool isMotionAllowed_ = true;
  FrameScheduler scheduler_;
  Frame frame_;
  bool isFrameVoid_ = true;  ///< the story's side of frame_ does not show what is measured
  std::unique_ptr<SdlRenderer> renderer_;
  std::vector<StoredPicture> pictures_;
  FrameStatistics statistics_;
};

}  // namespace timeline
