#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/map/world_shapes.h"

namespace timeline {

/// Exit codes of commands that read a documentary.
inline constexpr int kRead = 0;           ///< also: done
inline constexpr int kNothingToShow = 1;  ///< the dataset has faults that leave no entry
inline constexpr int kCannotRead = 2;     ///< also: cannot write, or a wrong call

/// Where a documentary's parts lie.
struct InputPlaces {
  std::string command;   ///< "html": whose sentences these are
  std::string dataset;   ///< FILE
  std::string manifest;  ///< --assets: the bundler's manifest; its folder's parent holds the files
                         ///< that it names
  std::string messages;  ///< --messages; "" means messages/LANG.json beside the dataset
  std::string pictures;  ///< --pictures; "" means ../assets beside the dataset
};

/// The documentary in one language.
struct Edition {
  std::string language;
  std::string datasetBytes;  ///< as published
  Dataset dataset;           ///< as the engine will read it
  std::filesystem::path messageFile;
  std::string messageBytes;
  MessageCatalogue messages;
};

/// Everything that a command reads of a documentary.
struct DocumentaryInputs {
  std::vector<Edition> editions;  ///< the original first
  std::string css;
  std::string pagesCss;
  std::string exploreCss;
  std::string embedCss;
  std::string embedScript;
  std::string script;
  std::filesystem::path bundle;  ///< the folder with the bundler's files
  std::filesystem::path pictures;
  std::optional<WorldShapes> world;
};

/// @throws std::runtime_error that names the file, the reason and, by `advice`, what to do
[[nodiscard]] std::string readInput(const std::filesystem::path& file, const std::string& advice);

/// The dataset in every language, with the words of the interface, and where its pictures lie. Says
/// on standard error what is wrong.
/// @return kRead, kNothingToShow or kCannotRead   @throws std::runtime_error as readInput()
[[nodiscard]] int readDataset(const InputPlaces& places, DocumentaryInputs& inputs);

/// Style sheets and names of scripts from the bundler's manifest.
/// @return kRead or kCannotRead   @throws std::runtime_error as readInput()
[[nodiscard]] int readBundle(const InputPlaces& places, DocumentaryInputs& inputs);

/// The shapes of countries, beside the pictures; without them the pages have no map, and a line on
/// standard error says so.
/// @pre readDataset() has run
void readWorld(const InputPlaces& places, DocumentaryInputs& inputs);

}  // namespace timeline
