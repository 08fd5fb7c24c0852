#include "layout/page_flow.h"

#include <algorithm>

#include "core/narrative/decade_line.h"
#include "core/narrative/phrases.h"
#include "layout/entry_flow.h"

namespace timeline {
namespace {

PageColumn wholeColumn(const PageContext& page) {
  return {page.columns.left, page.columns.width};
}

PageColumn headColumn(const PageContext& page) {
  const float right = page.columns.left + page.columns.width;
  return {page.columns.textX, std::max(1.0F, right - page.columns.textX)};
}

void setChapterLinks(const PageContext& page, const Story& story) {
  const DecadeLine decade = decadeLineOf(page.dataset, story);
  for (const StoryChapter& told : story.chapters) {
    const Chapter& chapter = page.dataset.chapters[told.chapter];
    PageColumn column = wholeColumn(page);
    if (page.columns.form == ScreenForm::desktop) {
      const double start = decade.scale.fractionOf(told.extent.start);
      column.x += static_cast<float>(start) * page.columns.width;
    }
    const std::string name = std::to_string(told.chapter + 1) + ' ' + wordsOf(page, chapter.title);
    page.setter.paragraph(name, page.styles.chapterName, column);
  }
}

void setOpening(const PageContext& page, const Story& story) {
  constexpr float kDecadePx = 96;
  constexpr float kYearsPx = 28;
  const Dataset& dataset = page.dataset;
  PageSetter& setter = page.setter;
  const bool desktop = page.columns.form == ScreenForm::desktop;
  setter.startCard();
  setter.space(desktop ? 80 : 40);
  setter.paragraph(wordsOf(page, dataset.kicker), page.styles.kicker, wholeColumn(page));
  setter.space(8);
  setter.paragraph(wordsOf(page, dataset.title), page.styles.title, wholeColumn(page));
  setter.space(8);
  const float measure = desktop ? 720 : 528;
  setParagraphs(page, dataset.lead, page.styles.lead,
                {page.columns.left, std::min(measure, page.columns.width)});
  setter.space(28);
  for (const PageLink& way : dataset.waysIn)
    setter.paragraph(wordsOf(page, way.label), page.styles.way, wholeColumn(page));
  setter.space(56);
  const float top = setter.y();
  setter.space(kDecadePx);
  setter.anchor(AnchorKind::decade, 0, setter.boxFrom(top, wholeColumn(page)));
  setter.space(kYearsPx + 16);
  setChapterLinks(page, story);
  setter.space(48);
}

void setMotif(const PageContext& page, const StoryChapter& told) {
  const Chapter& chapter = page.dataset.chapters[told.chapter];
  if (!chapter.motif) return;
  const float right = page.columns.left + page.columns.width;
  if (page.columns.form == ScreenForm::desktop) {
    page.setter.anchor(AnchorKind::motif, told.chapter, {right - 352, page.setter.y(), 352, 240});
    return;
  }
  const float top = page.setter.y();
  page.setter.space(120);
  page.setter.anchor(AnchorKind::motif, told.chapter,
                     page.setter.boxFrom(top, {page.columns.textX, 240}));
  page.setter.space(24);
}

void setChapterHead(const PageContext& page, const StoryChapter& told) {
  constexpr float kStripPx = 48;
  constexpr float kWidestStripPx = 704;
  const Chapter& chapter = page.dataset.chapters[told.chapter];
  PageSetter& setter = page.setter;
  const PageColumn column = headColumn(page);
  setter.startCard();
  setter.space(page.columns.form == ScreenForm::desktop ? 112 : 48);
  setMotif(page, told);
  setter.paragraph(chapterCounter(told.chapter, page.dataset.chapters.size(), page.messages),
                   page.styles.counter, column);
  setter.space(8);
  setter.paragraph(wordsOf(page, chapter.title), page.styles.chapterTitle, column);
  setParagraphs(page, chapter.about, page.styles.about, column);
  setter.space(16);
  if (!told.items.empty())
    setter.paragraph(extentInWords(told, page.messages), page.styles.counter, column);
  setter.space(12);
  const float top = setter.y();
  setter.space(kStripPx);
  const PageColumn strip{column.x, std::min(kWidestStripPx, column.width)};
  setter.anchor(AnchorKind::chapterStrip, told.chapter, setter.boxFrom(top, strip));
  if (told.returnsTo) {
    setter.space(12);
    const RectPx words =
        setter.paragraph(returnInWords(told, page.messages), page.styles.counter, column);
    setter.anchor(AnchorKind::returnMark, told.chapter, words);
  }
  setParagraphs(page, chapter.contentNote, page.styles.note, column);
  setter.space(40);
}

void setChapter(const PageContext& page, const StoryChapter& told) {
  constexpr float kListTopPx = 8;
  constexpr float kListBottomPx = 48;
  const float top = page.setter.y();
  setChapterHead(page, told);
  const float listTop = page.setter.y();
  page.setter.space(kListTopPx);
  const bool quiet = page.dataset.chapters[told.chapter].quiet;
  for (const StoryItem& item : told.items)
    setEntry(page, item, quiet);
  page.setter.space(kListBottomPx);
  const PageColumn list{page.columns.axisX,
                        page.columns.left + page.columns.width - page.columns.axisX};
  page.setter.anchor(AnchorKind::chapterList, told.chapter, page.setter.boxFrom(listTop, list));
  page.setter.anchor(AnchorKind::chapter, told.chapter,
                     page.setter.boxFrom(top, wholeColumn(page)));
}

}  // namespace

FlowedPage flowPage(const Dataset& dataset, const Story& story, const MessageCatalogue& messages,
                    const TextFlow& flow, float widthPx) {
  const PageColumns columns = pageColumnsFor(widthPx);
  const PageStyles styles = pageStylesFor(widthPx);
  PageSetter setter(flow);
  const PageContext page{dataset, messages, columns, styles, setter};
  setOpening(page, story);
  for (const StoryChapter& told : story.chapters)
    setChapter(page, told);
  FlowedPage flowed;
  flowed.story = setter.takeStory(widthPx);
  flowed.text = setter.takeText();
  return flowed;
}

}  // namespace timeline
