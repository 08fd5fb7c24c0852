#include "site/map_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/dataset/loader.h"
#include "core/map/map_drawing.h"
#include "core/time/edtf_parser.h"
#include "site/site_builder.h"
#include "support/project_files.h"

namespace timeline {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

LocalizedText english(const std::string& text) {
  return LocalizedText({{"en", text, TextState::draft, "", ""}});
}

Event eventAt(const std::string& id, const std::string& date, std::vector<std::size_t> places) {
  Event made;
  made.id = id;
  made.date = *parseEdtf(date);
  made.title = english("The *" + id + "*");
  made.tracks = {0};
  made.places = std::move(places);
  return made;
}

Place placeAt(const std::string& id, double longitude, double latitude) {
  Place place;
  place.id = id;
  place.name = english("Town \"" + id + "\"");
  place.longitude = longitude;
  place.latitude = latitude;
  return place;
}

class MapFiles : public testing::Test {
 protected:
  MapFiles() {
    dataset_.languages = {"en"};
    dataset_.title = english("A title");
    dataset_.mapExtent = {10, 59, 14, 61};
    dataset_.tracks = {{"work", english("Work"), {1, 2, 3, 255}, {4, 5, 6, 255}}};
    dataset_.places = {placeAt("far", 40, 10), placeAt("near", 12, 60), placeAt("other", 11, 59.5)};
    Chapter chapter;
    chapter.id = "part";
    chapter.title = english("Part");
    chapter.events = {0, 1, 2};
    dataset_.chapters = {chapter};
    dataset_.events = {eventAt("late", "2012-05", {0, 1}), eventAt("early", "2011-12-16", {1}),
                       eventAt("elsewhere", "2013", {0})};
  }

  std::vector<SiteFile> built(bool hasWorld = true) const {
    const MessageCatalogue words =
        *loadCatalogue(readProjectFile("data/messages/en.json")).catalogue;
    SiteAssets assets{"body{}",          "p{}",    "ol{}",   "assets/story.js",
                      "data/story.json", "m.json", "abcdef0"};
    const WorldShapes world{{"Land", {{{10, 59}, {13, 59}, {13, 61}, {10, 61}}}}};
    if (hasWorld) assets.world = &world;
    return buildSite(dataset_, words, assets);
  }
  static std::vector<std::string> mapNames(const std::vector<SiteFile>& files) {
    std::vector<std::string> names;
    for (const SiteFile& file : files)
      if (file.path.find(".map") != std::string::npos) names.push_back(file.path);
    return names;
  }
  static std::string bytesOf(const std::vector<SiteFile>& files, std::string_view path) {
    for (const SiteFile& file : files)
      if (file.path == path) return file.bytes;
    return "";
  }

  Dataset dataset_;
};

TEST_F(MapFiles, AreBesideTheDatasetAndTheStorySaysSo) {
  const auto files = built();
  EXPECT_THAT(mapNames(files), ElementsAre("data/story.map240.bin", "data/story.map240.en.json",
                                           "data/story.map360.bin", "data/story.map360.en.json"));
  EXPECT_THAT(bytesOf(files, "index.html"), HasSubstr("lang=en map>"));
}

TEST_F(MapFiles, AreNotThereWithoutAWorldOrAPlaceOnTheMap) {
  EXPECT_TRUE(mapNames(built(false)).empty());
  EXPECT_THAT(bytesOf(built(false), "index.html"), Not(HasSubstr(" map>")));
  dataset_.places.resize(1);
  for (Event& event : dataset_.events)
    event.places.clear();
  EXPECT_TRUE(mapNames(built()).empty());
}

TEST_F(MapFiles, HoldADrawingOfTheirWidth) {
  const std::string bytes = bytesOf(built(), "data/story.map360.bin");
  const auto map = unpackMap({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
  ASSERT_TRUE(map);
  EXPECT_FLOAT_EQ(map->size.width, 360);
  EXPECT_EQ(map->squares.size(), 2u);
}

TEST_F(MapFiles, ListTheEntriesOfEachPlaceInTheOrderOfTime) {
  const std::string json = bytesOf(built(), "data/story.map240.en.json");
  EXPECT_THAT(json, HasSubstr(R"("place":1,"id":"near","name":"Town \"near\"")"));
  EXPECT_THAT(
      json,
      HasSubstr(
          R"("count":2,"entries":[{"date":"16 December 2011","title":"The early","address":"index.html#event=early"},)"
          R"({"date":"May 2012","title":"The late","address":"index.html#event=late"}])"));
  EXPECT_THAT(json, HasSubstr(R"("id":"other")"));
  EXPECT_THAT(json, Not(HasSubstr(R"("id":"far")")));
}

TEST_F(MapFiles, TellWhichPlaceEachEntryShows) {
  // The first of its places that the map has; none for one that is elsewhere.
  EXPECT_THAT(bytesOf(built(), "data/story.map240.en.json"), HasSubstr(R"("at":[0,0,-1]})"));
}

TEST_F(MapFiles, StayBoundedWhereEntriesAreMany) {
  for (int year = 1000; year < 1200; ++year) {
    dataset_.chapters[0].events.push_back(dataset_.events.size());
    dataset_.events.push_back(eventAt("y" + std::to_string(year), std::to_string(year), {2}));
  }
  const std::string json = bytesOf(built(), "data/story.map240.en.json");
  EXPECT_THAT(json, HasSubstr(R"("count":200)"));
  EXPECT_THAT(json, HasSubstr("#event=y1059"));
  EXPECT_THAT(json, Not(HasSubstr("#event=y1060")));
}

}  // namespace
}  // namespace timeline
