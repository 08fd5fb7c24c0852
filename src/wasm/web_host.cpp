#include "wasm/web_host.h"

#include <vector>

#include "wasm/host_calls.h"

namespace timeline {

namespace {

HostTextJob toHostJob(const TextJob& job) {
  const Color color = job.color;
  HostTextJob host{};
  host.font = job.font.data();
  host.fontBytes = static_cast<std::uint32_t>(job.font.size());
  host.text = job.text.data();
  host.textBytes = static_cast<std::uint32_t>(job.text.size());
  host.color = static_cast<std::uint32_t>(color.red) << 24 |
               static_cast<std::uint32_t>(color.green) << 16 |
               static_cast<std::uint32_t>(color.blue) << 8 | color.alpha;
  host.slotX = static_cast<float>(job.slot.x);
  host.slotY = static_cast<float>(job.slot.y);
  host.slotWidth = static_cast<float>(job.slot.width);
  host.slotHeight = static_cast<float>(job.slot.height);
  host.originX = job.originX;
  host.baselineY = job.baselineY;
  host.advance = job.advance;
  return host;
}

}  // namespace

bool WebTextRasteriser::rasterise(TextPage& page, bool, const PixelRect& rows,
                                  std::span<const TextJob> jobs, float deviceRatio,
                                  RasterTimes& times) {
  std::vector<HostTextJob> hostJobs;
  hostJobs.reserve(jobs.size());
  for (const TextJob& job : jobs)
    hostJobs.push_back(toHostJob(job));
  double microseconds[2] = {0, 0};
  page.bind();
  const int isDone = hostRasteriseText(
      hostJobs.data(), static_cast<std::uint32_t>(hostJobs.size()),
      static_cast<std::uint32_t>(rows.width), static_cast<std::uint32_t>(rows.height),
      static_cast<std::uint32_t>(rows.y), deviceRatio, microseconds);
  times.raster += microseconds[0];
  times.upload += microseconds[1];
  return isDone != 0;
}

float WebTextMeasurer::advance(std::string_view cssFont, std::string_view text) {
  return hostMeasureText(cssFont.data(), static_cast<std::uint32_t>(cssFont.size()), text.data(),
                         static_cast<std::uint32_t>(text.size()));
}

double WebHost::nowMilliseconds() {
  return hostNow();
}

}  // namespace timeline
