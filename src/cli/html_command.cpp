#include "cli/html_command.h"

#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <vector>

#include "cli/console.h"
#include "cli/site_folder.h"
#include "core/base/diagnostics_json.h"
#include "core/base/sha256.h"
#include "core/search/search_data.h"
#include "site/site_builder.h"

namespace timeline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHashCharacters = 10;

int refuse(const std::string& line) {
  std::cerr << "timeline html: " << line << "\n";
  return kCannotRead;
}

/// "story.json" with its bytes' hash in the name: caches never show an old one.
std::string hashedName(const fs::path& file, const std::string& bytes) {
  return file.stem().string() + "-" + sha256Hex(bytes).substr(0, kHashCharacters) +
         file.extension().string();
}

void copyBundle(const DocumentaryInputs& inputs, SiteFolder& site) {
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(inputs.bundle)) {
    const fs::path relative = fs::relative(entry.path(), inputs.bundle);
    const bool ours = entry.is_regular_file() && relative.begin()->string() != ".vite" &&
                      entry.path().extension() != ".css";
    if (ours) site.copy(entry.path(), relative.generic_string());
  }
}

void copyPictures(const DocumentaryInputs& inputs, SiteFolder& site) {
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

/// What a new site must not replace.
std::vector<fs::path> filesToKeep(const HtmlOptions& options, const DocumentaryInputs& inputs) {
  std::vector<fs::path> files{options.inputs.dataset, options.inputs.manifest, inputs.pictures};
  for (const Edition& edition : inputs.editions)
    files.push_back(edition.messageFile);
  return files;
}

/// The original at the root, every other language in a folder of its name.
std::vector<EditionLink> editionLinks(const DocumentaryInputs& inputs) {
  std::vector<EditionLink> links;
  for (const Edition& edition : inputs.editions)
    links.push_back({edition.language, edition.messages.format("language.name"),
                     links.empty() ? "" : edition.language + "/"});
  return links;
}

/// "data/story-1a2b.json", of other languages than the original "data/story-kk-3c4d.json".
std::string datasetFileOf(const HtmlOptions& options, const DocumentaryInputs& inputs,
                          const Edition& edition) {
  const fs::path dataset(options.inputs.dataset);
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
void writeSearchLanguages(const HtmlOptions& options, const DocumentaryInputs& inputs,
                          const Edition& own, SiteFolder& site) {
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
std::size_t writeEdition(const HtmlOptions& options, const DocumentaryInputs& inputs,
                         const Edition& edition, const std::vector<EditionLink>& links,
                         SiteFolder& site) {
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

int writeSite(const HtmlOptions& options, const DocumentaryInputs& inputs) {
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
  return kRead;
}

}  // namespace

int runHtml(const HtmlOptions& options) {
  try {
    DocumentaryInputs inputs;
    if (const int code = readDataset(options.inputs, inputs); code != kRead) return code;
    if (const int code = readBundle(options.inputs, inputs); code != kRead) return code;
    if (const auto fault =
            faultOfSitePlace(options.output, filesToKeep(options, inputs), inputs.bundle))
      return refuse(*fault);
    readWorld(options.inputs, inputs);
    return writeSite(options, inputs);
  } catch (const fs::filesystem_error& error) {
    return refuse("cannot write " + error.path1().string() + ": " + error.code().message() +
                  ". Choose another folder with -o, or make room for this one.");
  } catch (const std::exception& error) {
    return refuse(std::string(error.what()));
  }
}

}  // namespace timeline
