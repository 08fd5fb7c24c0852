#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "layout/explore_fonts.h"
#include "layout/text_measurer.h"

namespace timeline {

/// Tells an entry's title in plain words.
class TitleWords {
 public:
  virtual ~TitleWords() = default;
  [[nodiscard]] virtual std::string titleOf(std::uint32_t event) const = 0;
};

/// A part of a title that a line may end with.
struct TitleEnd {
  std::uint32_t bytes = 0;  ///< from the title's start
  float widthPx = 0;        ///< advance of as much
};

/// A title and, once measured in a font, the places where it may be broken.
struct MeasuredTitle {
  std::string text;
  std::vector<TitleEnd> ends;  ///< after each word; the last is the whole
  float ellipsisPx = 0;

  [[nodiscard]] float widthPx() const { return ends.empty() ? 0 : ends.back().widthPx; }
};

/// Titles as they are needed: worded once, measured once a font, and forgotten when they are many.
class ExploreTitles {
 public:
  /// Both are borrowed for life.
  ExploreTitles(const TitleWords& words, TextMeasurer& measurer)
      : words_(words), measurer_(measurer) {}

  /// New fonts make all measures void.
  void setFonts(const std::vector<FontFace>* fonts);
  /// What was answered before may be gone after this.
  void beginFrame();

  /// About as wide as the title is, without measuring it.
  [[nodiscard]] float guessedWidthPx(std::uint32_t event);
  /// @cost one measurement a word, the first time
  [[nodiscard]] const MeasuredTitle& measured(std::uint32_t event, ExploreFont font);
  /// Any text in a font. @cost one measurement
  [[nodiscard]] float advance(std::string_view text, ExploreFont font);
  [[nodiscard]] const FontFace& face(ExploreFont font) const { return faceOf(*fonts_, font); }

 private:
  struct Title {
    std::string text;
    std::uint32_t codePoints = 0;
    std::unique_ptr<MeasuredTitle> plain;
    std::unique_ptr<MeasuredTitle> strong;
  };

  [[nodiscard]] Title& titleOf(std::uint32_t event);

  const TitleWords& words_;
  TextMeasurer& measurer_;
  const std::vector<FontFace>* fonts_ = nullptr;
  std::vector<std::unique_ptr<Title>> titles_;  ///< by event
  std::size_t kept_ = 0;
};

}  // namespace timeline
