#include "layout/explore_titles.h"

#include "core/base/utf8.h"

namespace timeline {
namespace {

constexpr std::size_t kMostKept = 20'000;
/// An average letter, in parts of the font's size.
constexpr float kLetterWidth = 0.5F;

}  // namespace

void ExploreTitles::setFonts(const std::vector<FontFace>* fonts) {
  fonts_ = fonts;
  titles_.clear();
  kept_ = 0;
}

void ExploreTitles::beginFrame() {
  if (kept_ <= kMostKept) return;
  titles_.clear();
  kept_ = 0;
}

ExploreTitles::Title& ExploreTitles::titleOf(std::uint32_t event) {
  if (event >= titles_.size()) titles_.resize(event + std::size_t{1});
  std::unique_ptr<Title>& title = titles_[event];
  if (!title) {
    title = std::make_unique<Title>();
    title->text = words_.titleOf(event);
    // The whole ends with its last word.
    title->text.erase(title->text.find_last_not_of(' ') + 1);
    title->codePoints = static_cast<std::uint32_t>(countCodePoints(title->text));
    ++kept_;
  }
  return *title;
}

float ExploreTitles::guessedWidthPx(std::uint32_t event) {
  return static_cast<float>(titleOf(event).codePoints) * face(ExploreFont::label).sizePx *
         kLetterWidth;
}

const MeasuredTitle& ExploreTitles::measured(std::uint32_t event, ExploreFont font) {
  Title& title = titleOf(event);
  std::unique_ptr<MeasuredTitle>& kept =
      font == ExploreFont::labelStrong ? title.strong : title.plain;
  if (kept) return *kept;
  kept = std::make_unique<MeasuredTitle>();
  kept->text = title.text;
  kept->ellipsisPx = advance("…", font);
  const std::string_view text = title.text;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at)
      kept->ends.push_back({static_cast<std::uint32_t>(end), advance(text.substr(0, end), font)});
    at = end + 1;
  }
  return *kept;
}

float ExploreTitles::advance(std::string_view text, ExploreFont font) {
  return measurer_.advance(face(font).css, text);
}

}  // namespace timeline
