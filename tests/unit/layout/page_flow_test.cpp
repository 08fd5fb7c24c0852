#include "layout/page_flow.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "layout/page_styles.h"
#include "support/fixed_text_flow.h"
#include "support/made_dataset.h"

namespace timeline {
namespace {

using testing::emptyDataset;
using testing::english;
using testing::entry;
using testing::figure;

class PageFlowTest : public ::testing::Test {
 protected:
  PageFlowTest() : dataset_(emptyDataset(2)) {
    dataset_.lead = english("First paragraph of the lead.\n\nSecond paragraph.");
    dataset_.events = {entry("a", "2011-05-11"), entry("b", "2012-05-11"),
                       entry("c", "2012-06-01", 1)};
    Question question;
    question.question = english("How many?");
    question.scaleMaximum = 80;
    dataset_.questions = {question};
    Claim claim;
    claim.question = 0;
    claim.figure = figure(FigureKind::exactly, 16);
    claim.statement = english("There were sixteen.");
    dataset_.claims = {claim, claim};
    dataset_.events[1].questions = {0};
    dataset_.events[1].claims = {0, 1};
  }

  FlowedPage flow(float widthPx) const {
    return flowPage(dataset_, tellStory(dataset_), MessageCatalogue("en", {}), flow_, widthPx);
  }

  static std::size_t count(const FlowedPage& page, AnchorKind kind) {
    return static_cast<std::size_t>(
        std::count_if(page.story.anchors.begin(), page.story.anchors.end(),
                      [kind](const AnchorBox& anchor) { return anchor.kind == kind; }));
  }

  Dataset dataset_;
  testing::FixedTextFlow flow_;
};

TEST_F(PageFlowTest, MeasuresWhatThePageWouldHave) {
  const FlowedPage page = flow(1'440);
  EXPECT_EQ(count(page, AnchorKind::decade), 1U);
  EXPECT_EQ(count(page, AnchorKind::chapter), 2U);
  EXPECT_EQ(count(page, AnchorKind::chapterList), 2U);
  EXPECT_EQ(count(page, AnchorKind::event), 3U);
  EXPECT_EQ(count(page, AnchorKind::eventDate), 3U);
  EXPECT_EQ(count(page, AnchorKind::gap), 1U);
  EXPECT_EQ(count(page, AnchorKind::accountScale), 2U);
}

TEST_F(PageFlowTest, StacksEntriesInReadingOrderWithoutOverlap) {
  for (const float width : {320.0F, 390.0F, 820.0F, 1'440.0F}) {
    const FlowedPage page = flow(width);
    float bottom = 0;
    for (const AnchorBox& anchor : page.story.anchors) {
      if (anchor.kind != AnchorKind::event) continue;
      EXPECT_GE(anchor.box.y, bottom);
      bottom = anchor.box.bottom();
      EXPECT_GE(anchor.box.x, 0);
      EXPECT_LE(anchor.box.right(), width);
    }
    EXPECT_GE(page.story.content.height, bottom);
  }
}

TEST_F(PageFlowTest, SortsLinesByCardAndHeightAndKeepsThemInTheirColumn) {
  const FlowedPage page = flow(390);
  ASSERT_FALSE(page.text.lines.empty());
  for (std::size_t i = 1; i < page.text.lines.size(); ++i) {
    const TextLine& before = page.text.lines[i - 1];
    const TextLine& line = page.text.lines[i];
    EXPECT_TRUE(before.card < line.card ||
                (before.card == line.card && before.box.y <= line.box.y));
    EXPECT_LE(line.box.right(), 390) << line.text;
    EXPECT_GT(line.baselinePx, line.box.y);
    EXPECT_LT(line.baselinePx, line.box.bottom());
    EXPECT_LT(line.font, page.text.fonts.size());
  }
}

TEST_F(PageFlowTest, ListsEachFaceOnce) {
  const FlowedPage page = flow(820);
  std::set<std::string> names;
  for (const FontFace& face : page.text.fonts)
    names.insert(face.css);
  EXPECT_EQ(names.size(), page.text.fonts.size());
}

TEST_F(PageFlowTest, SetsScalesBesideTheAnswersOfTheLadder) {
  const FlowedPage page = flow(820);
  for (const AnchorBox& anchor : page.story.anchors) {
    if (anchor.kind != AnchorKind::accountScale) continue;
    for (const TextLine& line : page.text.lines) {
      const bool sameRow = line.box.overlapsRows(anchor.box.y, anchor.box.bottom());
      EXPECT_TRUE(!sameRow || line.box.right() <= anchor.box.x) << line.text;
    }
  }
}

TEST(PageColumns, ChangeFormWithTheWidth) {
  EXPECT_EQ(pageColumnsFor(599).form, ScreenForm::phone);
  EXPECT_EQ(pageColumnsFor(600).form, ScreenForm::tablet);
  EXPECT_EQ(pageColumnsFor(999).form, ScreenForm::tablet);
  EXPECT_EQ(pageColumnsFor(1'000).form, ScreenForm::desktop);
  for (const float width : {200.0F, 320.0F, 600.0F, 1'000.0F, 2'560.0F}) {
    const PageColumns columns = pageColumnsFor(width);
    EXPECT_LE(columns.textX + columns.textWidth, width);
    EXPECT_LE(columns.textWidth, 640);
  }
}

TEST(PageStyles, HaveNoTextUnder14Px) {
  for (const float width : {320.0F, 820.0F, 1'440.0F}) {
    const PageStyles styles = pageStylesFor(width);
    for (const TextStyle* style :
         {&styles.kicker, &styles.title, &styles.lead, &styles.way, &styles.chapterName,
          &styles.counter, &styles.chapterTitle, &styles.about, &styles.note, &styles.date,
          &styles.eventTitle, &styles.minorTitle, &styles.body, &styles.minorBody, &styles.claim,
          &styles.small, &styles.accountsTitle, &styles.answer, &styles.gapLength}) {
      EXPECT_GE(style->sizePx, 14);
      EXPECT_GT(style->lineHeightPx, style->sizePx);
    }
  }
}

}  // namespace
}  // namespace timeline
