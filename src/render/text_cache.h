#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "layout/measured_story.h"
#include "render/text_atlas.h"
#include "render/text_rasteriser.h"
#include "scene/display_list.h"

namespace timeline {

struct TextCacheStatistics {
  std::size_t pages = 0;
  std::size_t bytes = 0;  ///< of all pages, at four bytes a pixel
  std::size_t runs = 0;   ///< pieces of text that are ready
  std::uint64_t hits = 0;
  std::uint64_t misses = 0;
  std::uint64_t forgottenPages = 0;
  RasterTimes times;
};

/// A piece of a page to be copied pixel by pixel.
struct TextQuad {
  std::size_t command = 0;  ///< index of its DrawText
  std::size_t page = 0;
  PixelRect source;
  int x = 0;  ///< where its top left goes, device pixels of the surface
  int y = 0;
};

/// Where the surface lies in story coordinates. `topPx` times the ratio is whole.
struct TextFrame {
  float topPx = 0;
  float deviceRatio = 1;
  const std::vector<FontFace>* fonts = nullptr;
};

/// Keeps rasterised runs near the viewport within a budget, keyed by font, text, colour, and place
/// within a pixel.
class TextCache {
 public:
  /// Both are borrowed for life.
  TextCache(TextPages& pages, TextRasteriser& rasteriser, TextAtlasLimits limits = {});

  /// Makes ready the texts of commands[first…] until the budget is full.
  ///
  /// @param quads  answered: what to copy, in the order of the commands
  /// @return one past the last command whose text is ready; draw these, then call again from there.
  /// `first` itself
  ///         when nothing can be painted any more (context lost)
  /// @cost O(commands) when all is ready; one call of the rasteriser for each page with new text
  [[nodiscard]] std::size_t prepare(const std::vector<DisplayCommand>& commands, std::size_t first,
                                    const TextFrame& frame, std::vector<TextQuad>& quads);

  [[nodiscard]] TextPage& page(std::size_t index) { return *pageStore_[index]; }
  [[nodiscard]] const TextAtlasLimits& limits() const { return atlas_.limits(); }
  /// A point within the white block of every page, 0 to 1: shapes drawn from there need no texture
  /// of their own, so that they do not part the texts around them into several draws.
  [[nodiscard]] PointPx whitePoint() const;
  /// Forgets all runs: fonts, ratio or context changed. Keeps the statistics' counters.
  void clear();
  [[nodiscard]] TextCacheStatistics statistics() const;

 private:
  struct Key {
    std::uint64_t hash = 0;
    std::uint32_t color = 0;
    std::uint16_t font = 0;
    std::uint16_t piece = 0;  ///< a run wider than a page is cut
    std::uint8_t phaseX = 0;  ///< 64ths of a device pixel
    std::uint8_t phaseY = 0;
    std::uint32_t advance = 0;  ///< 64ths of a device pixel
  };
  struct Run {
    Key key;
    std::string text;
    TextAtlas::Slot slot;
  };
  struct Placing;  ///< of one run: defined in the source
  struct PendingJob {
    std::size_t page = 0;
    std::uint64_t hash = 0;
    TextJob job;
  };

  [[nodiscard]] const Run* find(const Key& key, std::string_view text) const;
  [[nodiscard]] bool add(const Placing& placing, std::uint16_t piece,
                         std::vector<PendingJob>& pending);
  [[nodiscard]] bool paint(std::vector<PendingJob>& pending, float deviceRatio);
  [[nodiscard]] std::unique_ptr<TextPage> createPage();
  void forgetPage(std::size_t page);
  void touchReady(const std::vector<DisplayCommand>& commands, std::size_t first,
                  const TextFrame& frame);

  TextPages& pages_;
  TextRasteriser& rasteriser_;
  TextAtlas atlas_;
  std::vector<std::unique_ptr<TextPage>> pageStore_;
  std::map<std::uint64_t, Run> runs_;  ///< by Key::hash
  TextCacheStatistics counters_;
};

}  // namespace timeline
