#include "cli/documentary_inputs.h"

#include <iostream>
#include <stdexcept>

#include "cli/console.h"
#include "cli/site_folder.h"
#include "core/base/diagnostics_json.h"
#include "core/dataset/json_reader.h"
#include "core/dataset/loader.h"
#include "site/published_dataset.h"

namespace timeline {
namespace {

namespace fs = std::filesystem;

int refuse(const InputPlaces& places, const std::string& line) {
  std::cerr << "timeline " << places.command << ": " << line << "\n";
  return kCannotRead;
}

/// Name of the file that the bundler made from an entry; none when the manifest has no such entry.
std::optional<std::string> bundledFile(const JsonValue& manifest, const char* entry) {
  const JsonValue* record = manifest.find(entry);
  const JsonValue* file = record == nullptr ? nullptr : record->find("file");
  if (file == nullptr || file->kind != JsonKind::string) return std::nullopt;
  return file->text;
}

fs::path besideDataset(const InputPlaces& places, const std::string& chosen,
                       const fs::path& usual) {
  return chosen.empty() ? fs::path(places.dataset).parent_path() / usual : fs::path(chosen);
}

/// The words of the interface: those of the original where the reader says, the others beside them.
int readMessages(const InputPlaces& places, Edition& edition, bool isOriginal) {
  const fs::path chosen =
      besideDataset(places, places.messages, fs::path("messages") / (edition.language + ".json"));
  edition.messageFile = isOriginal ? chosen : chosen.parent_path() / (edition.language + ".json");
  edition.messageBytes =
      readInput(edition.messageFile, isOriginal ? "Name the words of the interface with --messages."
                                                : "Write the words of the interface in \"" +
                                                      edition.language +
                                                      "\", or take it out of \"languages\".");
  CatalogueResult catalogue = loadCatalogue(edition.messageBytes);
  printDiagnostics(std::cerr, edition.messageFile.string(), catalogue.diagnostics);
  if (!catalogue.catalogue) return kCannotRead;
  edition.messages = std::move(*catalogue.catalogue);
  if (edition.messages.language() == edition.language) return kRead;
  return refuse(places,
                edition.messageFile.string() + " holds the words in \"" +
                    edition.messages.language() + "\", not in \"" + edition.language +
                    "\". Correct its \"language\", or name the right file with --messages.");
}

/// A style sheet of the bundle without its last line breaks.
std::string readStyle(const fs::path& file) {
  std::string css = readFile(file);
  while (!css.empty() && css.back() == '\n')
    css.pop_back();
  return css;
}

}  // namespace

std::string readInput(const fs::path& file, const std::string& advice) {
  try {
    return readFile(file);
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(error.what() + (". " + advice));
  }
}

int readDataset(const InputPlaces& places, DocumentaryInputs& inputs) {
  inputs.pictures = besideDataset(places, places.pictures, fs::path("..") / "assets");
  const std::string written = readInput(places.dataset, "Name the file of a dataset.");
  const LoadResult loaded = loadDataset(written);
  printDiagnostics(std::cerr, places.dataset, loaded.diagnostics);
  if (!loaded.dataset || loaded.dataset->events.empty()) {
    std::cerr << "timeline " << places.command
              << ": no entry is left to show. Mend the faults above.\n";
    return kNothingToShow;
  }
  for (const std::string& language : loaded.dataset->languages) {
    Edition edition;
    edition.language = language;
    // The pages are made from what the engine will read, so that both number the items alike.
    edition.datasetBytes = publishedDataset(written, loaded, language);
    edition.dataset = *loadDataset(edition.datasetBytes).dataset;
    if (const int code = readMessages(places, edition, inputs.editions.empty()); code != kRead)
      return code;
    inputs.editions.push_back(std::move(edition));
  }
  return kRead;
}

int readBundle(const InputPlaces& places, DocumentaryInputs& inputs) {
  const fs::path manifestFile = settledPath(places.manifest);
  const std::string advice = "Bundle the web code: scripts/build.";
  const JsonResult manifest = readJson(readInput(places.manifest, advice));
  if (!manifest.root) return refuse(places, places.manifest + " is no JSON. " + advice);
  // Vite keeps its manifest in a folder of its own, one below the files.
  inputs.bundle = manifestFile.parent_path().filename() == ".vite"
                      ? manifestFile.parent_path().parent_path()
                      : manifestFile.parent_path();
  struct Bundled {
    const char* entry;
    std::string* kept;
    bool isStyle;  ///< its text is kept, of a script its name
  };
  const Bundled all[] = {{"src/story.ts", &inputs.script, false},
                         {"styles/story.css", &inputs.css, true},
                         {"styles/pages.css", &inputs.pagesCss, true},
                         {"styles/explore.css", &inputs.exploreCss, true},
                         {"src/embed.ts", &inputs.embedScript, false},
                         {"styles/embed.css", &inputs.embedCss, true}};
  for (const Bundled& one : all) {
    const auto file = bundledFile(*manifest.root, one.entry);
    if (!file) return refuse(places, places.manifest + " names no " + one.entry + ". " + advice);
    *one.kept = one.isStyle ? readStyle(inputs.bundle / *file) : *file;
  }
  return kRead;
}

void readWorld(const InputPlaces& places, DocumentaryInputs& inputs) {
  const fs::path file = inputs.pictures / "map" / "world.json";
  const std::string advice = " The site has no map. scripts/map writes that file.\n";
  if (!fs::exists(file)) {
    std::cerr << "timeline " << places.command << ": there is no " << file.string() << "."
              << advice;
    return;
  }
  auto world = readWorldShapes(readFile(file));
  if (world)
    inputs.world = std::move(world).value();
  else
    std::cerr << "timeline " << places.command << ": " << file.string() << ": " << world.error()
              << advice;
}

}  // namespace timeline
