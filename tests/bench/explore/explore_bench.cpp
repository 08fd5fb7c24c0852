#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "made_entries.h"
#include "scene/explore_scene.h"

namespace timeline::bench {
namespace {

constexpr float kWidthPx = 1'440;
constexpr int kFrames = 1'000;
constexpr std::int64_t kZoomDays[] = {3'650, 365, 30, 2};
const char* const kZoomNames[] = {"decade", "year", "month", "day"};

/// Processor time of this thread: what other programs of a busy machine take is left out.
double milliseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A view of many entries; made once for all benchmarks of one size.
class Scene {
 public:
  explicit Scene(std::size_t count) : fonts_(fonts()) {
    std::vector<ExploreEntry> entries = madeEntries(count);
    const double start = milliseconds();
    index = ExploreIndex(std::move(entries), kTracks);
    buildMs = milliseconds() - start;
    titles_.setFonts(&fonts_);
    dataset_.tracks.resize(kTracks);
    bands_ = exploreSides(kWidthPx, titles_);
    const std::vector<std::size_t> lanes(kTracks, mostLanes(bands_.form));
    stackBands(bands_, lanes, dataset_, index, messages_, titles_);
  }

  /// Layout and display list, as the player makes them.
  void frame(TimeSpan shown) {
    const ExploreLayout layout =
        layOutExplore({index, bands_, messages_, titles_, shown, std::nullopt});
    buildExplore(layout, bands_, dataset_, fonts_, themeNamed(ThemeName::light), frame_);
    benchmark::DoNotOptimize(frame_.list.commands.data());
  }
  [[nodiscard]] std::size_t commands() const { return frame_.list.commands.size(); }

  ExploreIndex index;
  double buildMs = 0;

 private:
  static std::vector<FontFace> fonts() {
    return std::vector<FontFace>(kExploreFonts, FontFace{"14px sans-serif", 14});
  }

  MadeTitles words_;
  EvenMeasurer measurer_;
  std::vector<FontFace> fonts_;
  ExploreTitles titles_{words_, measurer_};
  MessageCatalogue messages_;
  Dataset dataset_;
  ExploreBands bands_;
  ExploreFrame frame_;
};

Scene& sceneOf(std::size_t count) {
  static std::size_t made = 0;
  static std::unique_ptr<Scene> scene;
  if (count != made) scene = std::make_unique<Scene>(count);
  made = count;
  return *scene;
}

double percentile(std::vector<double> samples, int percent) {
  std::sort(samples.begin(), samples.end());
  const std::size_t rank = (samples.size() * static_cast<std::size_t>(percent) + 99) / 100;
  return samples[std::max<std::size_t>(rank, 1) - 1];
}

/// A thousand frames while time moves by a hundredth of the view each, from the middle on and back
/// to the start at the end.
void panning(benchmark::State& state) {
  Scene& scene = sceneOf(static_cast<std::size_t>(state.range(0)));
  const std::int64_t length = kZoomDays[state.range(1)] * kSecondsPerDay;
  const TimeSpan extent = scene.index.extent();
  const std::int64_t way = std::max<std::int64_t>(1, extent.seconds() - length);
  std::vector<double> samples;
  std::int64_t moved = way / 2;
  for (auto unused : state) {
    const std::int64_t start = extent.start.seconds + moved % way;
    const double began = milliseconds();
    scene.frame({{start}, {start + length}});
    const double ms = milliseconds() - began;
    samples.push_back(ms);
    state.SetIterationTime(ms / 1'000);
    moved += std::max<std::int64_t>(1, length / 100);
  }
  state.counters["entries"] = static_cast<double>(state.range(0));
  state.counters["zoom"] = static_cast<double>(state.range(1));
  state.counters["p50"] = percentile(samples, 50);
  state.counters["p99"] = percentile(samples, 99);
  state.counters["build"] = scene.buildMs;
  state.counters["bytes"] =
      static_cast<double>(scene.index.bytes()) / static_cast<double>(state.range(0));
  state.counters["commands"] = static_cast<double>(scene.commands());
}

/// Prints one Markdown table when all is measured.
class TableReporter : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      const auto value = [&run](const char* name) { return run.counters.at(name).value; };
      Row& row = rows_[static_cast<long>(value("entries"))];
      row.buildMs = value("build");
      row.bytes = value("bytes");
      row.p50[static_cast<int>(value("zoom"))] = value("p50");
      row.p99[static_cast<int>(value("zoom"))] = value("p99");
      std::fprintf(stderr, "%ld entries, %s: %.0f commands\n", static_cast<long>(value("entries")),
                   kZoomNames[static_cast<int>(value("zoom"))], value("commands"));
    }
  }
  void Finalize() override {
    std::printf("| entries | index built | bytes an entry |");
    for (const char* name : kZoomNames)
      std::printf(" %s, p50 / p99 |", name);
    std::printf("\n|---:|---:|---:|---:|---:|---:|---:|\n");
    for (const auto& [entries, row] : rows_) {
      std::printf("| %ld | %.2f ms | %.1f |", entries, row.buildMs, row.bytes);
      for (int zoom = 0; zoom < 4; ++zoom)
        std::printf(" %.2f / %.2f ms |", row.p50[zoom], row.p99[zoom]);
      std::printf("\n");
    }
  }

 private:
  struct Row {
    double buildMs = 0;
    double bytes = 0;
    double p50[4] = {};
    double p99[4] = {};
  };
  std::map<long, Row> rows_;
};

/// One size after the other, so that each is made once.
void allSizesAndZooms(benchmark::internal::Benchmark* bench) {
  for (const std::int64_t entries : {1'000, 10'000, 100'000, 1'000'000}) {
    for (std::int64_t zoom = 0; zoom < 4; ++zoom)
      bench->Args({entries, zoom});
  }
}

BENCHMARK(panning)->Apply(allSizesAndZooms)->Iterations(kFrames)->UseManualTime();

}  // namespace
}  // namespace timeline::bench

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  timeline::bench::TableReporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  return 0;
}
