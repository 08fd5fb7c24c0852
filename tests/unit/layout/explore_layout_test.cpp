#include "layout/explore_layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/dataset/loader.h"
#include "support/explore_samples.h"
#include "support/project_files.h"

namespace timeline {
namespace {

class ExploreLayoutTest : public ::testing::Test {
 protected:
  ExploreLayoutTest() {
    titles_.setFonts(&fonts_);
    messages_ = loadCatalogue(readProjectFile("data/messages/en.json")).catalogue.value();
    dataset_ = testing::emptyDataset();
    dataset_.tracks.resize(3, dataset_.tracks.front());
  }

  /// The index must outlive what is laid out of it.
  void prepare(std::size_t count, float widthPx, std::size_t lanes = 4) {
    index_ = ExploreIndex(testing::rolledEntries(count, count), 3);
    bands_ = exploreSides(widthPx, titles_);
    stackBands(bands_, std::vector<std::size_t>(3, lanes), dataset_, index_, messages_, titles_);
  }
  ExploreLayout layOut(TimeSpan shown, std::optional<std::size_t> selected = std::nullopt) {
    return layOutExplore({index_, bands_, messages_, titles_, shown, selected});
  }
  static TimeSpan fromDay(std::uint32_t day, std::uint32_t days) {
    const std::int64_t start = instantOf({2010, 1, 1}).seconds + day * kSecondsPerDay;
    return {{start}, {start + days * kSecondsPerDay}};
  }

  /// Runs a check at all widths, sizes of data, zooms and places.
  template <class Check>
  void everywhere(Check check) {
    for (const std::size_t count : {1, 40, 300, 20'000}) {
      for (const float widthPx : {390.0F, 820.0F, 1'440.0F}) {
        prepare(count, widthPx);
        for (const std::uint32_t days : {3, 20, 183, 900, 3'800}) {
          for (const std::uint32_t day : {0, 400, 690, 715, 2'000, 3'600}) {
            SCOPED_TRACE(::testing::Message() << count << " entries, " << widthPx << " px, " << days
                                              << " days from " << day);
            check(fromDay(day, days));
          }
        }
      }
    }
  }

  const std::vector<FontFace> fonts_ = testing::exploreFonts();
  testing::NumberedTitles numbered_;
  testing::FixedMeasurer measurer_;
  ExploreTitles titles_{numbered_, measurer_};
  MessageCatalogue messages_;
  Dataset dataset_;
  ExploreIndex index_;
  ExploreBands bands_;
};

bool overlap(const RectPx& a, const RectPx& b) {
  constexpr float kRounding = 0.05F;
  return a.x + kRounding < b.right() && b.x + kRounding < a.right() &&
         a.y + kRounding < b.bottom() && b.y + kRounding < a.bottom();
}

bool overlapsAny(const RectPx& a, const std::vector<RectPx>& all) {
  return std::any_of(all.begin(), all.end(), [&](const RectPx& b) { return overlap(a, b); });
}

TEST_F(ExploreLayoutTest, NoTwoLabelsOverlapAndNoneRunsOverAnothersMark) {
  everywhere([this](TimeSpan shown) {
    const ExploreLayout layout = layOut(shown);
    for (std::size_t i = 0; i < layout.labels.size(); ++i) {
      for (const RectPx& box : layout.labels[i].boxes) {
        for (std::size_t j = 0; j < i; ++j)
          EXPECT_FALSE(overlapsAny(box, layout.labels[j].boxes));
        for (const ExploreMark& mark : layout.marks) {
          const bool isOwn = mark.event == layout.labels[i].event;
          EXPECT_FALSE(!isOwn && overlap(mark.rect, box)) << mark.event;
        }
      }
    }
  });
}

TEST_F(ExploreLayoutTest, NoTwoMarksAndNoTwoCountsOverlap) {
  everywhere([this](TimeSpan shown) {
    const ExploreLayout layout = layOut(shown);
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j)
        EXPECT_FALSE(overlap(layout.marks[i].rect, layout.marks[j].rect));
    }
    for (std::size_t i = 1; i < layout.folds.size(); ++i) {
      if (layout.folds[i].track != layout.folds[i - 1].track) continue;
      const SetLine& before = layout.folds[i - 1].words;
      EXPECT_GE(layout.folds[i].words.origin.x, before.origin.x + before.widthPx);
    }
  });
}

TEST_F(ExploreLayoutTest, EveryVisibleEntryIsAMarkOrCountedInAFold) {
  everywhere([this](TimeSpan shown) {
    const ExploreLayout layout = layOut(shown);
    for (std::uint32_t track = 0; track < 3; ++track) {
      const ExploreIndex::Rows& rows = index_.tracks()[track];
      std::set<std::uint32_t> visible;
      for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows.starts[row] < shown.end.seconds && rows.ends[row] > shown.start.seconds)
          visible.insert(rows.events[row]);
      }
      std::size_t counted = 0;
      for (const ExploreMark& mark : layout.marks)
        counted += visible.count(mark.event);
      for (const ExploreFold& fold : layout.folds)
        counted += fold.track == track ? fold.count : 0;
      EXPECT_EQ(counted, visible.size());
    }
  });
}

TEST_F(ExploreLayoutTest, EverythingStandsWithinTheTimesPartOfTheWidth) {
  everywhere([this](TimeSpan shown) {
    const ExploreLayout layout = layOut(shown);
    const auto isWithin = [this](float left, float right) {
      return left >= bands_.timeLeftPx - 0.01F && right <= bands_.timeRightPx + 0.01F;
    };
    for (const ExploreMark& mark : layout.marks)
      EXPECT_TRUE(isWithin(mark.rect.x, mark.rect.right())) << mark.rect.x;
    for (const ExploreLabel& label : layout.labels) {
      for (const RectPx& box : label.boxes)
        EXPECT_TRUE(isWithin(box.x, box.right())) << box.x;
    }
    for (const ExploreFold& fold : layout.folds)
      EXPECT_TRUE(isWithin(fold.box.x, fold.box.right())) << fold.box.x;
  });
}

TEST_F(ExploreLayoutTest, ATitleIsShortenedOnlyWhereTheWholeHasNoRoom) {
  everywhere([this](TimeSpan shown) {
    const ExploreLayout layout = layOut(shown);
    for (const ExploreLabel& label : layout.labels) {
      if (!label.isShortened) continue;
      RectPx whole = label.boxes.front();
      whole.width = titles_.measured(label.event, ExploreFont::label).widthPx() + 8;
      const bool hitsMark =
          std::any_of(layout.marks.begin(), layout.marks.end(), [&](const ExploreMark& mark) {
            return mark.event != label.event && overlap(mark.rect, whole);
          });
      const bool hitsLabel =
          std::any_of(layout.labels.begin(), layout.labels.end(), [&](const ExploreLabel& other) {
            return other.event != label.event && overlapsAny(whole, other.boxes);
          });
      EXPECT_TRUE(hitsMark || hitsLabel || whole.right() > bands_.timeRightPx - 10) << label.event;
    }
  });
}

TEST_F(ExploreLayoutTest, ASelectedEntryInViewIsAMarkWithItsLabel) {
  everywhere([this](TimeSpan shown) {
    for (std::size_t event = 0; event < index_.size(); event += 1 + index_.size() / 9) {
      bool isVisible = false;
      for (const ExploreIndex::Rows& rows : index_.tracks()) {
        for (std::size_t row = 0; row < rows.size(); ++row)
          isVisible =
              isVisible || (rows.events[row] == event && rows.starts[row] < shown.end.seconds &&
                            rows.ends[row] > shown.start.seconds);
      }
      if (!isVisible) continue;
      const ExploreLayout layout = layOut(shown, event);
      EXPECT_TRUE(std::any_of(layout.marks.begin(), layout.marks.end(),
                              [](const ExploreMark& mark) { return mark.isSelected; }))
          << event;
      EXPECT_TRUE(std::any_of(layout.labels.begin(), layout.labels.end(),
                              [](const ExploreLabel& label) { return label.isSelected; }))
          << event;
    }
  });
}

TEST_F(ExploreLayoutTest, LanesStayWhileTimeMoves) {
  prepare(300, 1'440);
  const ExploreLayout before = layOut(fromDay(600, 183));
  const ExploreLayout after = layOut(fromDay(601, 183));
  std::size_t both = 0;
  for (const ExploreMark& mark : before.marks) {
    const auto same = std::find_if(after.marks.begin(), after.marks.end(),
                                   [&](const ExploreMark& m) { return m.event == mark.event; });
    if (same == after.marks.end()) continue;
    EXPECT_EQ(same->rect.y, mark.rect.y) << mark.event;
    ++both;
  }
  EXPECT_GT(both, 20u);
}

TEST_F(ExploreLayoutTest, MeasuresOnlyWhatIsSeen) {
  prepare(6'000, 1'440);
  measurer_.calls = 0;
  (void)layOut(fromDay(0, 3'800));
  EXPECT_LT(measurer_.calls, 3'000);
  const int before = measurer_.calls;
  (void)layOut(fromDay(0, 3'800));
  EXPECT_LT(measurer_.calls - before, 300);
}

TEST_F(ExploreLayoutTest, BandsStandOnTheOtherAndHoldTheirLanes) {
  for (const float widthPx : {320.0F, 390.0F, 820.0F, 1'440.0F, 2'560.0F}) {
    prepare(300, widthPx);
    float top = 0;
    for (const ExploreBand& band : bands_.bands) {
      EXPECT_GE(band.topPx, top);
      EXPECT_LE(band.lanesTopPx + static_cast<float>(band.lanes) * bands_.lanePx, band.bottomPx);
      for (const SetLine& line : band.words)
        EXPECT_LE(line.origin.y, band.bottomPx);
      top = band.bottomPx;
    }
    EXPECT_EQ(bands_.heightPx, top);
    EXPECT_EQ(bands_.timeLeftPx > 0, widthPx >= 700);
  }
}

}  // namespace
}  // namespace timeline
