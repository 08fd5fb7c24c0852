#include "cli/validate_command.h"

#include <algorithm>
#include <iostream>

#include "cli/console.h"
#include "core/base/diagnostics_json.h"
#include "core/dataset/loader.h"

namespace timeline {
namespace {

constexpr int kSound = 0;
constexpr int kFaults = 1;
constexpr int kCannotRead = 2;

struct Tally {
  std::size_t faults = 0;
  std::size_t warnings = 0;
};

Tally tallyOf(const Diagnostics& diagnostics) {
  const auto faults = static_cast<std::size_t>(std::count_if(
      diagnostics.begin(), diagnostics.end(),
      [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::fault; }));
  return {faults, diagnostics.size() - faults};
}

std::string counted(std::size_t count, const std::string& one, const std::string& more) {
  return (count == 0 ? "no" : std::to_string(count)) + " " + (count == 1 ? one : more);
}

void printSummary(const std::string& file, const LoadResult& loaded, const Tally& tally) {
  std::cout << file << ": ";
  if (loaded.dataset) {
    const Dataset& dataset = *loaded.dataset;
    std::cout << counted(dataset.events.size(), "event", "events") << ", "
              << counted(dataset.claims.size(), "claim", "claims") << ", "
              << counted(dataset.sources.size(), "source", "sources") << "; ";
  }
  std::cout << counted(tally.faults, "fault", "faults") << ", "
            << counted(tally.warnings, "warning", "warnings") << "\n";
}

void printJson(const std::string& file, const LoadResult& loaded, const Tally& tally) {
  std::string out = "{\"file\":";
  appendJsonString(out, file);
  out += ",\"faults\":" + std::to_string(tally.faults);
  out += ",\"warnings\":" + std::to_string(tally.warnings);
  out += ",\"diagnostics\":" + toJson(loaded.diagnostics) + "}\n";
  std::cout << out;
}

}  // namespace

int runValidate(const ValidateOptions& options) {
  std::string bytes;
  try {
    bytes = readFile(options.dataset);
  } catch (const std::exception& error) {
    std::cerr << "timeline validate: " << error.what() << "\n";
    return kCannotRead;
  }
  const LoadResult loaded = loadDataset(bytes);
  const Tally tally = tallyOf(loaded.diagnostics);
  if (options.json) {
    printJson(options.dataset, loaded, tally);
  } else {
    printDiagnostics(std::cerr, options.dataset, loaded.diagnostics);
    printSummary(options.dataset, loaded, tally);
  }
  return loaded.hasFaults() ? kFaults : kSound;
}

}  // namespace timeline
