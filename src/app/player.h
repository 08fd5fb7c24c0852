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
#include "core/dataset/dataset.h"
#include "core/narrative/story_order.h"
#include "core/view/view_command.h"
#include "layout/canvas_window.h"
#include "layout/story_layout.h"
#include "render/sdl_renderer.h"
#include "scene/map_scene.h"
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
  [[nodiscard]] static Result<std::unique_ptr<Player>, PlayerFault> create(
      std::string_view datasetJson, PlayerHost& host);

  [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }
  [[nodiscard]] const ViewState& view() const { return view_; }

  void setTheme(ThemeName theme);
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

  /// @param bytes  packMap's   @return false when they are not, and what was there stays
  [[nodiscard]] bool setMap(std::span<const std::uint8_t> bytes);
  /// Draws the map as drawStrip does the strip.
  /// @param active  the place that is being read about, index into Dataset::places
  [[nodiscard]] bool drawMap(std::optional<std::size_t> active);

  void contextLost();
  /// @return false when there is no context to draw with
  [[nodiscard]] bool contextRestored();

  /// @return whether the picture will be drawn; else its box is the page's
  [[nodiscard]] bool addPicture(std::uint32_t media, std::span<const std::uint8_t> bytes);

  [[nodiscard]] std::optional<std::size_t> eventAt(PointPx point);
  /// Display list and hit regions of the canvas window.
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
  [[nodiscard]] bool drawAside(const DisplayList& list, FrameCost& cost);
  [[nodiscard]] bool emit(const DisplayList& list, float topPx, FrameCost& cost);
  void addMissingPictures();

  PlayerHost& host_;
  Dataset dataset_;
  Diagnostics diagnostics_;
  Story story_;
  MeasuredStory measured_;
  MeasuredLines lines_;
  StoryLayout layout_;
  bool isLayoutVoid_ = true;
  ViewState view_;
  FrameScheduler scheduler_;
  Frame frame_;
  bool isFrameVoid_ = true;  ///< the story's side of frame_ does not show what is measured
  std::unique_ptr<SdlRenderer> renderer_;
  std::vector<StoredPicture> pictures_;
  MapDrawing map_;
  FrameStatistics statistics_;
};

}  // namespace timeline
