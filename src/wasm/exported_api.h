#pragma once

#include <cstdint>

/// What the page may call. One player a module instance: the element makes a fresh module for each
/// canvas.
///
/// Lengths are CSS pixels in story coordinates unless a name says otherwise. Text and bytes are
/// borrowed for the call; an answered string belongs to the player (or the module, for lastFault)
/// until its next call of the same name. README.md in this folder tells the order of the calls.

namespace timeline {
class WebPlayer;
}  // namespace timeline

extern "C" {

/// What must be done now: answered by scrollTo and pendingDraws.
enum DrawBits : int {
  kStoryDraw = 1,
  kStripDraw = 2,
  kPageText = 4,  ///< the canvas cannot cover the viewport, or nothing is measured: show the page's
                  ///< own text
};

/// Reads the dataset and opens the canvas. @return null on failure: see lastFault
timeline::WebPlayer* createPlayer(const char* datasetJson, std::uint32_t datasetBytes);
void destroyPlayer(timeline::WebPlayer*);

/// JSON {"fault": "", "dataset" or "graphics", "detail": words, "diagnostics": […]} of
/// the last createPlayer.
const char* lastFault();
/// JSON array of {severity, rule, pointer, line, column, message, suggestion}: all that is wrong
/// with the dataset.
const char* playerDiagnostics(timeline::WebPlayer*);

/// 0 light, 1 dark, 2 high contrast light, 3 high contrast dark; anything else is taken as 0.
void setTheme(timeline::WebPlayer*, int theme);
/// The visible part, device pixels a CSS pixel, and the box of the story element.
void setViewport(timeline::WebPlayer*, float widthPx, float heightPx, float deviceRatio,
                 float contentWidthPx, float contentHeightPx);
/// The reader's text size: the root element's font size divided by 16 px.
void setTextScale(timeline::WebPlayer*, float scale);
/// All measured boxes: `count` records of six floats: kind letter code, index, x, y, width, height.
/// @return records that were understood
std::uint32_t setAnchors(timeline::WebPlayer*, const float* records, std::uint32_t count);
/// CSS font shorthands with sizes in px, one a line ("600 28px Georgia, serif\n…"), in index order;
/// at most 65,535. Drops all lines, for they index into it.
/// @return 1, or 0 when one has no size (then unchanged)
int setFonts(timeline::WebPlayer*, const char* fonts, std::uint32_t bytes);
/// Replaces the lines of one card; layout of the bytes in README.md. @return 1, or 0 when malformed
/// (then unchanged)
int setLines(timeline::WebPlayer*, const std::uint8_t* bytes, std::uint32_t length);
void dropLines(timeline::WebPlayer*, std::uint32_t card);

/// Top of the viewport in story coordinates; may be negative. Takes all pending work. @return
/// DrawBits
int scrollTo(timeline::WebPlayer*, float scrollTopPx, double nowMs);
/// What the next scrollTo would answer without a scroll: ask for an animation frame when it is not
/// 0. @return DrawBits
int pendingDraws(timeline::WebPlayer*);

/// The canvas window: style.top, style.width and style.height of the canvas. Whole device pixels.
float canvasTopPx(timeline::WebPlayer*);
float canvasWidthPx(timeline::WebPlayer*);
float canvasHeightPx(timeline::WebPlayer*);

/// Draws the story now and sizes the canvas's surface (canvas.width, canvas.height) to the window.
/// @return 1, or 0 when nothing could be drawn (context lost, nothing measured)
int draw(timeline::WebPlayer*);
/// Draws the decade strip into the top left corner of the same surface: copy it with drawImage in
/// this task, then call draw, which paints over it. @return 1, or 0 when nothing was drawn
int drawStrip(timeline::WebPlayer*, float widthPx, float heightPx);

/// Bytes of the map's drawing, as `timeline html` packs it. @return 1, or 0 when they are not
int setMap(timeline::WebPlayer*, const std::uint8_t* bytes, std::uint32_t length);
/// Draws the map as drawStrip does the strip. @param place  that is being read about; -1 for none
/// @return 1, or 0 when nothing was drawn
int drawMap(timeline::WebPlayer*, int place);

void contextLost(timeline::WebPlayer*);
/// Builds renderer and caches anew. @return 1, or 0 when the context does not work
int contextRestored(timeline::WebPlayer*);

/// Bytes of a PNG or JPEG for Dataset::media[media]. @return 1 when it will be drawn; 0: leave its
/// box to the page
int imageArrived(timeline::WebPlayer*, std::uint32_t media, const std::uint8_t* bytes,
                 std::uint32_t length);

/// Event under a point of the story; 0xffffffff for none.
std::uint32_t eventAt(timeline::WebPlayer*, float x, float y);
/// Display list and hit regions of the canvas window, one line a command.
const char* dumpFrame(timeline::WebPlayer*);
/// JSON: see FrameStatistics in app/frame_statistics.h.
const char* frameStatistics(timeline::WebPlayer*);
}
