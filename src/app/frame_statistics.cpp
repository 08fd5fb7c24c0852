#include "app/frame_statistics.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace timeline {

namespace {

/// Writes {"name":number,…}; nested objects are closed by end().
class ObjectWriter {
 public:
  explicit ObjectWriter(std::string& out) : out_(out) { out_ += '{'; }

  void number(std::string_view name, std::uint64_t value) {
    key(name);
    out_ += std::to_string(value);
  }
  void microseconds(std::string_view name, double value) {
    number(name, static_cast<std::uint64_t>(std::llround(std::max(value, 0.0))));
  }
  void key(std::string_view name) {
    if (out_.back() != '{') out_ += ',';
    out_ += '"';
    out_ += name;
    out_ += "\":";
  }
  void end() { out_ += '}'; }

 private:
  std::string& out_;
};

void writeWindow(ObjectWriter& parent, std::string& out, std::string_view name,
                 const SampleWindow& window) {
  parent.key(name);
  ObjectWriter object(out);
  object.number("count", window.count());
  object.microseconds("p50", window.percentile(50));
  object.microseconds("p99", window.percentile(99));
  object.microseconds("max", window.percentile(100));
  object.end();
}

void writeCosts(ObjectWriter& parent, std::string& out, std::string_view name,
                const CostWindows& costs) {
  parent.key(name);
  ObjectWriter object(out);
  writeWindow(object, out, "build", costs.build);
  writeWindow(object, out, "emit", costs.emit);
  writeWindow(object, out, "total", costs.total);
  writeWindow(object, out, "raster", costs.raster);
  writeWindow(object, out, "upload", costs.upload);
  object.end();
}

}  // namespace

void SampleWindow::add(double microseconds) {
  samples_[next_] = static_cast<float>(microseconds);
  next_ = (next_ + 1) % kCapacity;
  count_ = std::min(count_ + 1, kCapacity);
}

double SampleWindow::percentile(int percent) const {
  if (count_ == 0) return 0;
  std::array<float, kCapacity> sorted = samples_;
  const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(count_);
  const std::size_t rank = (count_ * static_cast<std::size_t>(percent) + 99) / 100;
  const auto nth = sorted.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
  std::nth_element(sorted.begin(), nth, end);
  return static_cast<double>(*nth);
}

void CostWindows::add(const FrameCost& cost) {
  build.add(cost.build);
  emit.add(std::max(cost.emit, 0.0));
  total.add(cost.build + std::max(cost.emit, 0.0));
  if (cost.raster <= 0) return;
  raster.add(cost.raster);
  upload.add(cost.upload);
}

std::string toJson(const FrameStatistics& statistics, const DrawStatistics& draws,
                   const TextCacheStatistics& text, const ImageCache& images) {
  std::string out;
  ObjectWriter all(out);
  all.number("frames", draws.frames);
  writeCosts(all, out, "story", statistics.story);
  writeCosts(all, out, "strip", statistics.strip);
  writeWindow(all, out, "layout", statistics.layout);
  all.microseconds("rasterSum", text.times.raster);
  all.microseconds("uploadSum", text.times.upload);
  all.number("drawCalls", draws.drawCalls);
  all.number("vertices", draws.vertices);
  all.key("text");
  ObjectWriter texts(out);
  texts.number("bytes", text.bytes);
  texts.number("pages", text.pages);
  texts.number("runs", text.runs);
  texts.number("hits", text.hits);
  texts.number("misses", text.misses);
  texts.number("forgottenPages", text.forgottenPages);
  texts.end();
  all.key("images");
  ObjectWriter pictures(out);
  pictures.number("bytes", images.bytes());
  pictures.number("count", images.count());
  pictures.end();
  all.end();
  return out;
}

}  // namespace timeline
