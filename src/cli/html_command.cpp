#include "cli/html_command.h"

#include <filesystem>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <vector>

#include "cli/console.h"
#include "cli/site_folder.h"
#include "core/base/diagnostics_json.h"
#include "core/base/sha256.h"
#include "core/dataset/json_reader.h"
#include "core/dataset/loader.h"
#include "core/search/search_data.h"
#include "site/published_dataset.h"
#include "site/site_builder.h"

namespace timeline {
namespace {

namespace fs = std::filesystem;

constexpr int kWritten = 0;
constexpr int kNothingToShow = 1;
constexpr int kCannot = 2;
constexpr std::size_t kHashCharacters = 10;

int refuse(const std::string& line) {
  std::cerr << "timeline html: " << line << "\n";
  return kCannot;
}

/// @throws std::runtime_error that says what to do, too
std::string readInput(const fs::path& file, const std::string& advice) {
  try {
    return readFile(file);
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(error.what() + (". " + advice));
  }
}

/// Name of the file that the bundler made from an entry; none when the manifest has no such entry.
std::optional<std::string> bundledFile(const JsonValue& manifest, const char* entry) {
  const JsonValue* record = manifest.find(entry);
  const JsonValue* file = record == nullptr ? nullptr : record->find("file");
  if (file == nullptr || file->kind != JsonKind::string) return std::nullopt;
  return file->text;
}

/// "story.json" with its bytes' hash in the name: caches never show an old one.
std::string hashedName(const fs::path& file, const std::string& bytes) {
  return file.stem().string() + "-" + sha256Hex(bytes).substr(0, kHashCharacters) +
         file.extension().string();
}

/// The documentary in one language.
struct Edition {
  std::string language;
  std::string datasetBytes;  ///< as published
  Dataset dataset;           ///< as the engine will read it
  fs::path messageFile;
  std::string messageBytes;
  MessageCatalogue messages;
};

/// Everything that `timeline html` reads.
struct Inputs {
  std::vector<Edition> editions;  ///< the original first
  std::string css;
  std::string pagesCss;
  std::string exploreCss;
  std::string embedCss;
  std::string embedScript;
  std::string script;
  fs::path bundle;  ///< the folder with the bundler's files
  fs::path pictures;
  std::optional<WorldShapes> world;
};

fs::path besideDataset(const HtmlOptions& options, const std::string& chosen,
                       const fs::path& usual) {
  return chosen.empty() ? fs::path(options.dataset).parent_path() / usual : fs::path(chosen);
}

/// The words of the interface: those of the original where the reader says, the others beside them.
int readMessages(const HtmlOptions& options, Edition& edition, bool isOriginal) {
  const fs::path chosen =
      besideDataset(options, options.messages, fs::path("messages") / (edition.language + ".json"));
  edition.messageFile = isOriginal ? chosen : chosen.parent_path() / (edition.language + ".json");
  edition.messageBytes =
      readInput(edition.messageFile, isOriginal ? "Name the words of the interface with --messages."
                                                : "Write the words of the interface in \"" +
                                                      edition.language +
                                                      "\", or take it out of \"languages\".");
  CatalogueResult catalogue = loadCatalogue(edition.messageBytes);
  printDiagnostics(std::cerr, edition.messageFile.string(), catalogue.diagnostics);
  if (!catalogue.catalogue) return kCannot;
  edition.messages = std::move(*catalogue.catalogue);
  if (edition.messages.language() == edition.language) return kWritten;
  return refuse(edition.messageFile.string() + " holds the words in \"" +
                edition.messages.language() + "\", not in \"" + edition.language +
                "\". Correct its \"language\", or name the right file with --messages.");
}

int readDataset(const HtmlOptions& options, Inputs& inputs) {
  const std::string written = readInput(options.dataset, "Name the file of a dataset.");
  const LoadResult loaded = loadDataset(written);
  printDiagnostics(std::cerr, options.dataset, loaded.diagnostics);
  if (!loaded.dataset || loaded.dataset->events.empty()) {
    std::cerr << "timeline html: no entry is left to show. Mend the faults above.\n";
    return kNothingToShow;
  }
  for (const std::string& language : loaded.dataset->languages) {
    Edition edition;
    edition.language = language;
    // The pages are made from what the engine will read, so that both number the items alike.
    edition.datasetBytes = publishedDataset(written, loaded, language);
    edition.dataset = *loadDataset(edition.datasetBytes).dataset;
    if (const int code = readMessages(options, edition, inputs.editions.empty()); code != kWritten)
      return code;
    inputs.editions.push_back(std::move(edition));
  }
  return kWritten;
}

/// A style sheet of the bundle without its last line breaks.
std::string readStyle(const fs::path& file) {
  std::string css = readFile(file);
  while (!css.empty() && css.back() == '\n')
    css.pop_back();
  return css;
}

int readBundle(const HtmlOptions& options, Inputs& inputs) {
  const fs::path manifestFile = settledPath(options.manifest);
  const std::string advice = "Bundle the web code: scripts/build.";
  const JsonResult manifest = readJson(readInput(options.manifest, advice));
  if (!manifest.root) return refuse(options.manifest + " is no JSON. " + advice);
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
    if (!file) return refuse(options.manifest + " names no " + one.entry + ". " + advice);
    *one.kept = one.isStyle ? readStyle(inputs.bundle / *file) : *file;
  }
  return kWritten;
}

void copyBundle(const Inputs& inputs, SiteFolder& site) {
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(inputs.bundle)) {
    const fs::path relative = fs::relative(entry.path(), inputs.bundle);
    const bool ours = entry.is_regular_file() && relative.begin()->string() != ".vite" &&
                      entry.path().extension() != ".css";
    if (ours) site.copy(entry.path(), relative.generic_string());
  }
}

void copyPictures(const Inputs& inputs, SiteFolder& site) {
  for (const Media& media : inputs.editions.front().dataset.media) {
    const std::string bytes =
        readInput(inputs.pictures / media.file, "Name the folder of pictures with --pictures.");
    if (sha256Hex(bytes) != media.sha256)
      std::cerr << "timeline html: " << media.file
                << " is not the file that the dataset describes: its SHA-256 is "
                << sha256Hex(bytes) << ". Correct \"sha256\" of \"" << media.id << "\".\n";
    site.write("assets/" + media.file, bytes);
  }
}

/// The shapes of countries, beside the pictures; without them the pages have no map.
void readWorld(Inputs& inputs) {
  const fs::path file = inputs.pictures / "map" / "world.json";
  const std::string advice = " The site has no map. scripts/map writes that file.\n";
  if (!fs::exists(file)) {
    std::cerr << "timeline html: there is no " << file.string() << "." << advice;
    return;
  }
  auto world = readWorldShapes(readFile(file));
  if (world)
    inputs.world = std::move(world).value();
  else
    std::cerr << "timeline html: " << file.string() << ": " << world.error() << advice;
}

/// What a new site must not replace.
std::vector<fs::path> filesToKeep(const HtmlOptions& options, const Inputs& inputs) {
  std::vector<fs::path> files{options.dataset, options.manifest, inputs.pictures};
  for (const Edition& edition : inputs.editions)
    files.push_back(edition.messageFile);
  return files;
}

/// The original at the root, every other language in a folder of its name.
std::vector<EditionLink> editionLinks(const Inputs& inputs) {
  std::vector<EditionLink> links;
  for (const Edition& edition : inputs.editions)
    links.push_back({edition.language, edition.messages.format("language.name"),
                     links.empty() ? "" : edition.language + "/"});
  return links;
}

/// "data/story-1a2b.json", of other languages than the original "data/story-kk-3c4d.json".
std::string datasetFileOf(const HtmlOptions& options, const Inputs& inputs,
                          const Edition& edition) {
  const fs::path dataset(options.dataset);
  const bool isOriginal = &edition == &inputs.editions.front();
  const std::string stem = dataset.stem().string() + (isOriginal ? "" : "-" + edition.language);
  return "data/" + hashedName(stem + dataset.extension().string(), edition.datasetBytes);
}

/// What the search reads lies beside the dataset, one for each language:
/// "story-1a2b.search-en.txt".
std::string searchFile(const std::string& datasetFile, const std::string& language) {
  return fs::path(datasetFile).replace_extension(".search-" + language + ".txt").generic_string();
}

/// Where the search finds words of the other languages: JSON, by language the name of the file in
/// the same folder; "story-1a2b.search.json".
void writeSearchLanguages(const HtmlOptions& options, const Inputs& inputs, const Edition& own,
                          SiteFolder& site) {
  std::string json = "{";
  for (const Edition& edition : inputs.editions) {
    if (&edition == &own) continue;
    const fs::path file = searchFile(datasetFileOf(options, inputs, edition), edition.language);
    if (json.size() > 1) json += ',';
    appendJsonString(json, edition.language);
    json += ':';
    appendJsonString(json, file.filename().string());
  }
  const fs::path datasetFile = datasetFileOf(options, inputs, own);
  site.write(fs::path(datasetFile).replace_extension(".search.json").generic_string(),
             json + "}\n");
}

/// @return the number of pages
std::size_t writeEdition(const HtmlOptions& options, const Inputs& inputs, const Edition& edition,
                         const std::vector<EditionLink>& links, SiteFolder& site) {
  const bool isOriginal = &edition == &inputs.editions.front();
  const std::string datasetFile = datasetFileOf(options, inputs, edition);
  const std::string messagesFile =
      "data/" + hashedName(edition.language + ".json", edition.messageBytes);
  const std::string folder = isOriginal ? "" : edition.language + "/";
  SiteAssets assets;
  assets.root = isOriginal ? "" : "../";
  assets.editions = links;
  assets.css = inputs.css;
  assets.pagesCss = inputs.pagesCss;
  assets.exploreCss = inputs.exploreCss;
  assets.embedCss = inputs.embedCss;
  assets.embedScript = assets.root + inputs.embedScript;
  assets.storyScript = assets.root + inputs.script;
  assets.datasetFile = assets.root + datasetFile;
  assets.messagesFile = assets.root + messagesFile;
  assets.world = inputs.world ? &*inputs.world : nullptr;
  assets.datasetSha256 = sha256Hex(edition.datasetBytes);
  std::size_t pages = 0;
  for (const SiteFile& file : buildSite(edition.dataset, edition.messages, assets)) {
    // What is shared by all editions is named from the edition's folder, as the pages name it.
    const fs::path place = fs::path(folder + file.path).lexically_normal();
    site.write(place.generic_string(), file.bytes);
    if (place.extension() == ".html") ++pages;
  }
  site.write(datasetFile, edition.datasetBytes);
  site.write(messagesFile, edition.messageBytes);
  site.write(searchFile(datasetFile, edition.language),
             writeSearchData(makeSearchData(edition.dataset, edition.messages)));
  if (inputs.editions.size() > 1) writeSearchLanguages(options, inputs, edition, site);
  return pages;
}

int writeSite(const HtmlOptions& options, const Inputs& inputs) {
  SiteFolder site(options.output);
  const std::vector<EditionLink> links = editionLinks(inputs);
  std::size_t pages = 0;
  for (const Edition& edition : inputs.editions)
    pages += writeEdition(options, inputs, edition, links, site);
  copyBundle(inputs, site);
  copyPictures(inputs, site);
  if (const auto left = site.finish())
    std::cerr << "timeline html: the old site could not be deleted. Delete " << left->string()
              << " by hand.\n";
  const std::size_t entries = inputs.editions.front().dataset.events.size();
  std::cout << "Wrote " << pages << " pages with " << entries
            << (entries == 1 ? " entry to " : " entries to ") << options.output << "\n";
  return kWritten;
}

}  // namespace

int runHtml(const HtmlOptions& options) {
  try {
    Inputs inputs;
    inputs.pictures = besideDataset(options, options.pictures, fs::path("..") / "assets");
    if (const int code = readDataset(options, inputs); code != kWritten) return code;
    if (const int code = readBundle(options, inputs); code != kWritten) return code;
    if (const auto fault =
            faultOfSitePlace(options.output, filesToKeep(options, inputs), inputs.bundle))
      return refuse(*fault);
    readWorld(inputs);
    return writeSite(options, inputs);
  } catch (const fs::filesystem_error& error) {
    return refuse("cannot write " + error.path1().string() + ": " + error.code().message() +
                  ". Choose another folder with -o, or make room for this one.");
  } catch (const std::exception& error) {
    return refuse(std::string(error.what()));
  }
}

}  // namespace timeline
