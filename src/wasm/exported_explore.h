#pragma once

#include <cstdint>

/// What the view Explore may call: a program of its own beside the story's, so that neither is
/// fetched for the other.
///
/// One player a module instance. Lengths are CSS pixels from the canvas's top left; times are
/// milliseconds of a steady clock. Text is UTF-8 and borrowed for the call; an answered string
/// belongs to the player (or the module, for lastFault) until its next call of the same name.
/// After any call ask isPending: when it is not 0, request an animation frame, then tick and draw.

namespace timeline {
class WebExplore;
}  // namespace timeline

extern "C" {

/// What an input came to.
enum InputBits : int {
  kInputClaimed = 1,  ///< the page must not scroll or select with it
  kEntryOpened = 2,   ///< the reader chose an entry; it is selected already
};

/// Reads the dataset and opens the canvas. @return null on failure: see lastFault
timeline::WebExplore* createExplore(const char* datasetJson, std::uint32_t datasetBytes,
                                    const char* messagesJson, std::uint32_t messagesBytes);
void destroyExplore(timeline::WebExplore*);
/// JSON {"fault": "", "dataset", "messages" or "graphics", "detail": words, "diagnostics": […]} of
/// the last createExplore.
const char* lastFault();

/// 0 light, 1 dark, 2 high contrast light, 3 high contrast dark; anything else is taken as 0.
void setTheme(timeline::WebExplore*, int theme);
void setMotionAllowed(timeline::WebExplore*, int allowed);
/// The width that the canvas has, the height that the reader sees at once, device pixels a CSS
/// pixel.
void setViewport(timeline::WebExplore*, float widthPx, float heightPx, float deviceRatio);
/// CSS font shorthands with sizes in px, one a line, one for each ExploreFont
/// (layout/explore_fonts.h). @return 1, or 0 when malformed (then unchanged)
int setFonts(timeline::WebExplore*, const char* fonts, std::uint32_t bytes);
/// Only these events of the dataset are shown; a null pointer shows all.
void setFilter(timeline::WebExplore*, const std::uint32_t* events, std::uint32_t count);

/// The canvas's size in CSS pixels, of whole device pixels.
float widthPx(timeline::WebExplore*);
float heightPx(timeline::WebExplore*);

/// @return InputBits
int pointerDown(timeline::WebExplore*, int id, float x, float y, int isTouch, double nowMs);
int pointerMove(timeline::WebExplore*, int id, float x, float y, int isTouch, double nowMs);
int pointerUp(timeline::WebExplore*, int id, float x, float y, int isTouch, double nowMs);
void pointerCancel(timeline::WebExplore*, int id);
/// Deltas in CSS pixels. @return InputBits
int wheel(timeline::WebExplore*, float deltaX, float deltaY, int control, float x, float y);
/// @param name  as KeyboardEvent.key   @param other  Ctrl, Alt or Meta is down   @return InputBits
int key(timeline::WebExplore*, const char* name, int shift, int other);

/// @param factor  > 1 shows less time, about the middle
void zoomBy(timeline::WebExplore*, double factor);
/// By a part of what is shown; to later times when positive.
void panBy(timeline::WebExplore*, double fraction);
void showAll(timeline::WebExplore*);
/// The half year with the most entries.
void showDensest(timeline::WebExplore*);
/// EDTF dates. @return 1, or 0 when one of them is none (then unchanged)
int showSpan(timeline::WebExplore*, const char* from, const char* to);
/// Brings an event into view and selects it.
void showEvent(timeline::WebExplore*, std::uint32_t event);
/// Selects an event; 0xffffffff none.
void selectEvent(timeline::WebExplore*, std::uint32_t event);
/// Selects the event after (step 1) or before (step -1) the selected one in time.
/// @return it; 0xffffffff at the end
std::uint32_t selectBeside(timeline::WebExplore*, int step);
/// The event with that id, or with that former id; 0xffffffff for none.
std::uint32_t eventNamed(timeline::WebExplore*, const char* id);

/// 1 when something has to be drawn or moves.
int isPending(timeline::WebExplore*);
void tick(timeline::WebExplore*, double nowMs);
/// @return 1, or 0 when nothing could be drawn (context lost, no fonts, no viewport)
int draw(timeline::WebExplore*);
/// Draws the overview into the top left corner of the same surface: copy it with drawImage in this
/// task, then call draw, which paints over it. @return 1, or 0 when nothing was drawn
int drawOverview(timeline::WebExplore*, float widthPx, float heightPx);
/// Drags the brush of the overview, as it was drawn.
void overviewDown(timeline::WebExplore*, float x, float widthPx, float heightPx, int isTouch);
void overviewMove(timeline::WebExplore*, float x);
void overviewUp(timeline::WebExplore*);

void contextLost(timeline::WebExplore*);
/// Builds renderer and caches anew. @return 1, or 0 when the context does not work
int contextRestored(timeline::WebExplore*);

/// 1 over an entry or a fold.
int isTarget(timeline::WebExplore*, float x, float y);
/// JSON {"from", "to": EDTF days, "words": both in words, "shown", "count": entries in view and
/// within the filter, "selected": event or null, "markTop", "markHeight": whole CSS pixels of its
/// mark in the canvas or null, "canZoomIn", "canZoomOut"}.
const char* viewJson(timeline::WebExplore*);
/// JSON of app/entry_card.h.
const char* entryCard(timeline::WebExplore*, std::uint32_t event);
/// Display list, hit regions and semantics of what is shown, one line a command.
const char* dumpFrame(timeline::WebExplore*);
/// JSON of what frames have cost: see ExplorePlayer::statisticsJson.
const char* frameStatistics(timeline::WebExplore*);
}
