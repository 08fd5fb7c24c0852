#pragma once

#include <string>
#include <vector>

#include "render/text_rasteriser.h"

namespace timeline {

/// Pages that hold nothing but remember where they were written.
class FakePages : public TextPages {
 public:
  std::unique_ptr<TextPage> create(int, int) override {
    ++created;
    return std::make_unique<Page>(updates);
  }
  bool isPremultiplied() const override { return true; }

  int created = 0;
  std::vector<PixelRect> updates;

 private:
  class Page : public TextPage {
   public:
    explicit Page(std::vector<PixelRect>& updates) : updates_(updates) {}
    void bind() override {}
    void update(const PixelRect& rect, const std::uint32_t*, int) override {
      updates_.push_back(rect);
    }

   private:
    std::vector<PixelRect>& updates_;
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
