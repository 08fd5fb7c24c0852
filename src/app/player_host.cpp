#include "app/player_host.h"

#include <utility>

#include "core/dataset/loader.h"

namespace timeline {

Result<PlayerData, PlayerFault> readData(std::string_view datasetJson) {
  LoadResult loaded = loadDataset(datasetJson);
  if (!loaded.dataset)
    return Unexpected{PlayerFault{PlayerFaultKind::dataset, {}, std::move(loaded.diagnostics)}};
  return PlayerData{*std::move(loaded.dataset), std::move(loaded.diagnostics)};
}

bool drawTimed(SdlRenderer& renderer, const DisplayList& list, const SurfaceFrame& surface,
               PlayerHost& host, FrameCost& cost) {
  const RasterTimes before = renderer.textStatistics().times;
  const double started = host.nowMilliseconds();
  const bool isDrawn = renderer.draw(list, surface);
  const RasterTimes after = renderer.textStatistics().times;
  cost.raster = after.raster - before.raster;
  cost.upload = after.upload - before.upload;
  cost.emit = (host.nowMilliseconds() - started) * 1000 - cost.raster - cost.upload;
  return isDrawn;
}

}  // namespace timeline
