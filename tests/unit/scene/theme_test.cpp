#include "scene/theme.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace timeline {
namespace {

constexpr ThemeName kAll[] = {ThemeName::light, ThemeName::dark, ThemeName::highContrastLight,
                              ThemeName::highContrastDark};

TEST(Theme, KeepsTextAt4Point5To1) {
  for (const ThemeName name : kAll) {
    const Theme& theme = themeNamed(name);
    for (const InkRole role : {InkRole::ink, InkRole::muted, InkRole::faint, InkRole::accent})
      EXPECT_GE(contrastRatio(inkOf(theme, role), theme.ground), 4.5) << static_cast<int>(name);
  }
}

TEST(Theme, KeepsLinesThatMeanSomethingAt3To1) {
  for (const ThemeName name : kAll) {
    const Theme& theme = themeNamed(name);
    EXPECT_GE(contrastRatio(theme.axis, theme.ground), 3) << static_cast<int>(name);
  }
}

TEST(Theme, KeepsWordsMarksAndCoastsOfTheMapApartFromIt) {
  for (const ThemeName name : kAll) {
    const Theme& theme = themeNamed(name);
    for (const Color paper : {theme.water, theme.land, theme.abroad}) {
      EXPECT_GE(contrastRatio(theme.ink, paper), 7) << static_cast<int>(name);
      EXPECT_GE(contrastRatio(theme.muted, paper), 4.5) << static_cast<int>(name);
      EXPECT_GE(contrastRatio(theme.axis, paper), kLeastLineContrast) << static_cast<int>(name);
    }
  }
}

TEST(Theme, RaisesTextTo7To1InHighContrast) {
  for (const ThemeName name : {ThemeName::highContrastLight, ThemeName::highContrastDark}) {
    const Theme& theme = themeNamed(name);
    for (const InkRole role : {InkRole::ink, InkRole::muted, InkRole::faint, InkRole::accent})
      EXPECT_GE(contrastRatio(inkOf(theme, role), theme.ground), 7);
  }
}

TEST(Theme, TakesTrackColoursFromTheDataset) {
  Track track;
  track.light = {1, 2, 3, 255};
  track.dark = {4, 5, 6, 255};
  EXPECT_EQ(trackColor(track, themeNamed(ThemeName::light)), track.light);
  EXPECT_EQ(trackColor(track, themeNamed(ThemeName::highContrastDark)), track.dark);
}

TEST(Theme, HasNoRedOfItsOwn) {
  for (const ThemeName name : kAll) {
    const Theme& theme = themeNamed(name);
    for (const Color color : {theme.ink, theme.muted, theme.faint, theme.axis, theme.accent})
      EXPECT_LT(color.red - std::min(color.green, color.blue), 40);
  }
}

TEST(Faded, ScalesAlphaOnly) {
  EXPECT_EQ(faded({10, 20, 30, 200}, 0.5F), (Color{10, 20, 30, 100}));
  EXPECT_EQ(faded({10, 20, 30, 200}, 7), (Color{10, 20, 30, 200}));
}

}  // namespace
}  // namespace timeline
