#pragma once

#include <string>
#include <vector>

#include "render/text_rasteriser.h"

namespace timeline {

/// Pages that hold nothing.
class FakePages : public TextPages {
 public:
  std::unique_ptr<TextPage> create(int, int) override {
    ++created;
    return std::make_unique<Page>();
  }
  bool isPremultiplied() const override { return true; }

  int created = 0;

 private:
  class Page : public TextPage {
    void bind() override {}
    void update(const PixelRect&, const std::uint32_t*, int) override {}
  };
};

/// Notes what it is asked for; paints nothing.
class FakeRasteriser : public TextRasteriser {
 public:
  struct Call {
    PixelRect rows;
    std::vector<TextJob> jobs;
    std::vector<std::string> texts;
  };

  bool rasterise(TextPage&, bool, const PixelRect& rows, std::span<const TextJob> jobs, float,
                 RasterTimes& times) override {
    if (isLost) return false;
    Call call{rows, {jobs.begin(), jobs.end()}, {}};
    for (const TextJob& job : jobs)
      call.texts.emplace_back(job.text);
    calls.push_back(call);
    times.raster += 10;
    times.upload += 1;
    return true;
  }

  std::vector<Call> calls;
  bool isLost = false;
};

}  // namespace timeline
