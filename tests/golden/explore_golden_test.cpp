#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "layout/overview_layout.h"
#include "scene/dataset_titles.h"
#include "scene/explore_scene.h"
#include "support/explore_samples.h"
#include "support/golden_file.h"
#include "support/project_files.h"

namespace timeline {
namespace {

struct View {
  int widthPx = 390;
  const char* name = "all";
  std::string language = "en";
};

/// The frame of all time, or of one autumn with an entry selected.
std::string exploreText(const Dataset& dataset, const View& view) {
  const MessageCatalogue messages =
      loadCatalogue(readProjectFile("data/messages/" + view.language + ".json")).catalogue.value();
  const std::vector<FontFace> fonts = testing::exploreFonts();
  testing::FixedMeasurer measurer;
  const DatasetTitles words(dataset, messages);
  ExploreTitles titles(words, measurer);
  titles.setFonts(&fonts);
  const ExploreIndex index(exploreEntriesOf(dataset), dataset.tracks.size());
  const TimeSpan all = index.extent();
  ExploreBands bands = exploreSides(static_cast<float>(view.widthPx), titles);
  const std::size_t most = mostLanes(bands.form);
  stackBands(bands, lanesNeeded({index, bands, messages, titles, all, {}}, most), dataset, index,
             messages, titles);
  const bool isWhole = std::string_view(view.name) == "all";
  const TimeSpan shown = isWhole ? all : index.densest(60 * kSecondsPerDay);
  const auto selected = isWhole ? std::nullopt : std::optional<std::size_t>(index.beside({}, 1));
  const ExploreLayout layout = layOutExplore({index, bands, messages, titles, shown, selected});
  ExploreFrame frame;
  const Theme& theme = themeNamed(ThemeName::light);
  buildExplore(layout, bands, dataset, fonts, theme, frame);
  const SizePx size{static_cast<float>(view.widthPx), overviewHeightPx(fonts[2])};
  DisplayList overview;
  buildOverview(layOutOverview(index, all, size, messages, titles), shown, dataset, fonts, theme,
                overview);
  return "# bands\n" + dump(bands) + "# layout\n" + dump(layout) + "# frame\n" + dump(frame) +
         "# overview\n" + dump(overview);
}

class SmallExplore : public ::testing::TestWithParam<View> {};

TEST_P(SmallExplore, IsDrawnAsItWas) {
  const LoadResult loaded = loadDataset(readProjectFile("tests/golden/small.json"));
  ASSERT_TRUE(loaded.dataset.has_value());
  const View view = GetParam();
  const std::string language = view.language == "en" ? "" : view.language + '-';
  expectGolden(
      "explore-" + std::string(view.name) + '-' + language + std::to_string(view.widthPx) + ".txt",
      exploreText(*loaded.dataset, view));
}

INSTANTIATE_TEST_SUITE_P(Views, SmallExplore,
                         ::testing::Values(View{390, "all"}, View{820, "all"}, View{1'440, "all"},
                                           View{390, "all", "ru"}, View{820, "all", "ru"},
                                           View{1'440, "all", "ru"}, View{390, "dense"},
                                           View{1'440, "dense"}));

}  // namespace
}  // namespace timeline
