#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "app/frame_statistics.h"
#include "core/base/diagnostic.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "render/sdl_renderer.h"

namespace timeline {

/// What a player needs from where it runs.
class PlayerHost {
 public:
  virtual ~PlayerHost() = default;
  [[nodiscard]] virtual TextRasteriser& rasteriser() = 0;
  /// Where to draw; asked again after a lost context. @return null when there is nowhere
  [[nodiscard]] virtual std::unique_ptr<SdlTarget> openTarget() = 0;
  /// A steady clock, for statistics only.
  [[nodiscard]] virtual double nowMilliseconds() = 0;
};

enum class PlayerFaultKind : std::uint8_t { dataset, messages, graphics };

/// Why there is no player.
struct PlayerFault {
  PlayerFaultKind kind = PlayerFaultKind::dataset;
  std::string detail;
  Diagnostics diagnostics;
};

/// A dataset that was read.
struct PlayerData {
  Dataset dataset;
  Diagnostics diagnostics;  ///< of the dataset
};

[[nodiscard]] Result<PlayerData, PlayerFault> readData(std::string_view datasetJson);

/// Draws a list and tells what that cost.
/// @param cost  all but `build` is set
/// @return false when nothing could be drawn: the context is lost
[[nodiscard]] bool drawTimed(SdlRenderer& renderer, const DisplayList& list,
                             const SurfaceFrame& surface, PlayerHost& host, FrameCost& cost);

}  // namespace timeline
