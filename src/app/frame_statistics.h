#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "render/sdl_renderer.h"

namespace timeline {

/// Microseconds of the last thousand samples of one kind of work.
class SampleWindow {
 public:
  static constexpr std::size_t kCapacity = 1'000;

  void add(double microseconds);
  [[nodiscard]] std::size_t count() const { return count_; }
  /// Nearest-rank percentile. @param percent  1 to 100   @return 0 without samples   @cost
  /// O(samples)
  [[nodiscard]] double percentile(int percent) const;

 private:
  std::array<float, kCapacity> samples_{};
  std::size_t count_ = 0;
  std::size_t next_ = 0;
};

/// Microseconds of one frame.
struct FrameCost {
  double build = 0;  ///< measured layout to display list
  double emit = 0;   ///< display list to SDL and the graphics interface, without the next two
  double raster = 0;
  double upload = 0;
};

/// Costs of the frames of one picture.
struct CostWindows {
  SampleWindow build;
  SampleWindow emit;
  SampleWindow total;   ///< both
  SampleWindow raster;  ///< of frames with new text only
  SampleWindow upload;  ///< likewise

  void add(const FrameCost& cost);
};

struct FrameStatistics {
  CostWindows story;
  CostWindows strip;
  SampleWindow layout;
};

/// {"frames", "story": {"build": {"count", "p50", "p99", "max"}, "emit", "total", "raster",
/// "upload"}, "strip": same,
///  "layout": {…}, "drawCalls", "vertices", "rasterSum", "uploadSum",
///  "text": {"bytes", "pages", "runs", "hits", "misses", "forgottenPages"}, "images": {"bytes",
///  "count"}}; times are
/// whole microseconds, as fine as the clock of the host.
[[nodiscard]] std::string toJson(const FrameStatistics& statistics, const DrawStatistics& draws,
                                 const TextCacheStatistics& text, const ImageCache& images);

}  // namespace timeline
