#include "app/frame_statistics.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(SampleWindow, AnswersNearestRankPercentiles) {
  SampleWindow window;
  for (int i = 100; i >= 1; --i)
    window.add(i);
  EXPECT_EQ(window.percentile(50), 50);
  EXPECT_EQ(window.percentile(99), 99);
  EXPECT_EQ(window.percentile(100), 100);
  EXPECT_EQ(window.percentile(1), 1);
}

TEST(SampleWindow, IsZeroWhenEmptyAndKeepsTheLastThousand) {
  SampleWindow window;
  EXPECT_EQ(window.percentile(99), 0);
  for (int i = 0; i < 500; ++i)
    window.add(9'000);
  for (int i = 0; i < 1'000; ++i)
    window.add(5);
  EXPECT_EQ(window.count(), 1'000u);
  EXPECT_EQ(window.percentile(100), 5);
}

TEST(CostWindows, KeepRasterOfFramesWithNewTextOnly) {
  CostWindows windows;
  windows.add({100, 50, 0, 0});
  windows.add({100, -3, 900, 400});
  EXPECT_EQ(windows.total.count(), 2u);
  EXPECT_EQ(windows.total.percentile(100), 150);
  EXPECT_EQ(windows.emit.percentile(1), 0);
  EXPECT_EQ(windows.raster.count(), 1u);
  EXPECT_EQ(windows.raster.percentile(50), 900);
  EXPECT_EQ(windows.upload.percentile(50), 400);
}

TEST(FrameStatisticsJson, NamesEveryCostInWholeMicroseconds) {
  FrameStatistics statistics;
  statistics.story.add({1'200.4, 300.4, 0, 0});
  DrawStatistics draws;
  draws.frames = 3;
  TextCacheStatistics text;
  text.bytes = 4'194'304;
  text.times.upload = 12.6;
  const ImageCache images(nullptr, true);
  const std::string json = toJson(statistics, draws, text, images);
  EXPECT_EQ(json.rfind("{\"frames\":3,\"story\":{\"build\":{\"count\":1,\"p50\":1200,", 0), 0u)
      << json;
  EXPECT_NE(json.find("\"total\":{\"count\":1,\"p50\":1501"), std::string::npos) << json;
  EXPECT_NE(json.find("\"uploadSum\":13,"), std::string::npos) << json;
  EXPECT_NE(json.find("\"text\":{\"bytes\":4194304,"), std::string::npos) << json;
  EXPECT_EQ(json.substr(json.size() - 31), "\"images\":{\"bytes\":0,\"count\":0}}") << json;
}

}  // namespace
}  // namespace timeline
