// Times single searches: search_bench DATASET MESSAGES [--benchmark_…]. A repetition is one search,
// so that the percentiles are those of single searches.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "core/dataset/loader.h"
#include "core/search/search.h"

namespace {

using timeline::Finder;
using timeline::SearchData;
using timeline::SearchRequest;

std::string readFile(const char* path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

double percentile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  const auto place = std::ceil(share * static_cast<double>(values.size())) - 1;
  return values[static_cast<std::size_t>(std::max(place, 0.0))];
}

double median(const std::vector<double>& values) {
  return percentile(values, 0.5);
}
double p99(const std::vector<double>& values) {
  return percentile(values, 0.99);
}

void single(benchmark::internal::Benchmark* made, int repetitions) {
  made->Iterations(1)
      ->Repetitions(repetitions)
      ->ReportAggregatesOnly(true)
      ->ComputeStatistics("p50", median)
      ->ComputeStatistics("p99", p99)
      ->Unit(benchmark::kMillisecond);
}

void addSearch(const Finder& finder, const char* name, SearchRequest request) {
  single(benchmark::RegisterBenchmark(name,
                                      [&finder, request](benchmark::State& state) {
                                        std::size_t total = 0;
                                        for ([[maybe_unused]] auto turn : state)
                                          benchmark::DoNotOptimize(
                                              total = finder.search(request).total());
                                        state.counters["hits"] = static_cast<double>(total);
                                      }),
         200);
}

SearchRequest asked(std::string_view words, std::vector<std::size_t> chosen) {
  SearchRequest request;
  request.words = words;
  request.chosen = std::move(chosen);
  return request;
}

}  // namespace

int main(int count, char** words) {
  if (count < 3) return 2;
  const std::string json = readFile(words[1]);
  const auto loaded = timeline::loadDataset(json);
  const auto catalogue = timeline::loadCatalogue(readFile(words[2]));
  if (!loaded.dataset || !catalogue.catalogue) {
    std::cerr << "cannot read " << words[1] << " or " << words[2] << "\n";
    return 1;
  }
  const SearchData data = timeline::makeSearchData(*loaded.dataset, *catalogue.catalogue);
  const std::string text = timeline::writeSearchData(data);
  const Finder finder(data);
  std::cerr << "entries " << loaded.dataset->events.size() << ", documents "
            << data.documents.size() << ", search data " << text.size() << " bytes\n";
  const auto track = finder.filter().find("track", loaded.dataset->tracks.front().id).value();
  const auto year = finder.filter().find("year", "2012").value();

  addSearch(finder, "one letter", asked("s", {}));
  addSearch(finder, "a beginning", asked("bri", {}));
  addSearch(finder, "one word", asked("bridge", {}));
  addSearch(finder, "two words", asked("bridge harbour", {}));
  addSearch(finder, "four words", asked("northern bridge committee harbour", {}));
  addSearch(finder, "in another script", asked("бридге харбоур", {}));
  addSearch(finder, "a misspelt word", asked("commttee", {}));
  addSearch(finder, "a word that no text has", asked("xylophonist", {}));
  addSearch(finder, "a word and two filters", asked("bridge", {track, year}));
  addSearch(finder, "two filters alone", asked("", {track, year}));
  single(benchmark::RegisterBenchmark("reading its data and making the index",
                                      [&text](benchmark::State& state) {
                                        for ([[maybe_unused]] auto turn : state)
                                          benchmark::DoNotOptimize(
                                              Finder(*timeline::readSearchData(text)));
                                      }),
         10);
  int rest = count - 2;
  benchmark::Initialize(&rest, words + 2);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
