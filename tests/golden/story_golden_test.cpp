#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>

#include "core/dataset/loader.h"
#include "core/narrative/phrases.h"
#include "layout/dump_writer.h"
#include "layout/page_flow.h"
#include "scene/story_scene.h"
#include "support/fixed_text_flow.h"
#include "support/golden_file.h"

namespace timeline {
namespace {

const std::string kRoot = TIMELINE_SOURCE_DIR;
const std::string kGoldenFolder = kRoot + "/tests/golden/";

std::string readFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

MessageCatalogue wordsIn(const std::string& language) {
  CatalogueResult result = loadCatalogue(readFile(kRoot + "/data/messages/" + language + ".json"));
  return result.catalogue.value_or(MessageCatalogue());
}

/// All that one frame of the whole story holds.
std::string frameText(const Dataset& dataset, const MessageCatalogue& messages, float widthPx) {
  const Story story = tellStory(dataset);
  const FlowedPage page = flowPage(dataset, story, messages, testing::FixedTextFlow(), widthPx);
  const StoryLayout layout = layOutStory(dataset, story, page.story);
  ViewState view;
  view.viewport = {{widthPx, 844}, 1};
  view.canvasHeightPx = page.story.content.height;
  view.activeChapter = 1;
  view.activeEvent = 5;
  const TextRows rows(page.text);
  const std::vector<EventLabel> labels = eventLabels(dataset, messages);
  Frame frame;
  buildFrame({dataset, layout, page.text, rows, &labels, view, {widthPx, 48}}, frame);
  std::string text = "# layout\n" + dump(layout) + "# story\n" + dump(frame.story);
  text += "# strip\n" + dump(frame.strip) + "# hit regions\n" + dump(frame.hits);
  text += "# semantics\n" + dump(frame.semantics) + "# fonts\n";
  for (const FontFace& font : page.text.fonts)
    text += font.css + '\n';
  return text;
}

struct Setting {
  int widthPx = 390;
  const char* language = "en";
};

std::string nameOf(const Setting& setting) {
  const std::string language = setting.language;
  return (language == "en" ? "" : language + '-') + std::to_string(setting.widthPx);
}

class SmallStory : public ::testing::TestWithParam<Setting> {};

TEST_P(SmallStory, IsDrawnAsItWas) {
  const LoadResult loaded = loadDataset(readFile(kGoldenFolder + "small.json"));
  ASSERT_TRUE(loaded.dataset.has_value());
  for (const Diagnostic& diagnostic : loaded.diagnostics)
    EXPECT_NE(diagnostic.severity, Severity::fault) << diagnostic.pointer << diagnostic.message;
  expectGolden("small-" + nameOf(GetParam()) + ".txt",
               frameText(*loaded.dataset, wordsIn(GetParam().language),
                         static_cast<float>(GetParam().widthPx)));
}

INSTANTIATE_TEST_SUITE_P(Settings, SmallStory,
                         ::testing::Values(Setting{390}, Setting{820}, Setting{1'440},
                                           Setting{390, "ru"}, Setting{820, "ru"},
                                           Setting{1'440, "ru"}),
                         [](const auto& tested) {
                           return tested.param.language + std::to_string(tested.param.widthPx);
                         });

std::string orderText(const Dataset& dataset, const MessageCatalogue& messages) {
  DumpWriter out;
  const Story story = tellStory(dataset);
  for (const StoryChapter& told : story.chapters) {
    out.line("chapter").word(dataset.chapters[told.chapter].id);
    if (!told.items.empty()) out.quoted(extentInWords(told, messages));
    if (told.returnsTo) out.line("  return").quoted(returnInWords(told, messages));
    for (const StoryItem& item : told.items) {
      if (item.gapBefore) {
        out.line("  gap").quoted(gapSentence(*item.gapBefore, messages));
        for (const std::size_t event : item.gapBefore->spanning)
          out.line("    spanned-by").word(dataset.events[event].id);
      }
      const Event& event = dataset.events[item.event];
      out.line("  " + event.id).word(event.date.text).word("+" + std::to_string(item.spaceBefore));
    }
  }
  return out.take();
}

TEST(SmallStoryOrder, IsToldAsItWas) {
  const LoadResult loaded = loadDataset(readFile(kGoldenFolder + "small.json"));
  ASSERT_TRUE(loaded.dataset.has_value());
  expectGolden("small-order.txt", orderText(*loaded.dataset, wordsIn("en")));
}

TEST(Documentary, IsToldInItsOrder) {
  for (const char* name : {"zhanaozen"}) {
    const std::string json = readFile(kRoot + "/data/" + name + ".json");
    ASSERT_FALSE(json.empty()) << name;
    const LoadResult loaded = loadDataset(json);
    ASSERT_TRUE(loaded.dataset.has_value()) << name;
    expectGolden(std::string(name) + "-order.txt", orderText(*loaded.dataset, wordsIn("en")));
  }
}

}  // namespace
}  // namespace timeline
