#include "layout/entry_flow.h"

#include <algorithm>

#include "core/dataset/inline_markup.h"
#include "core/narrative/accounts.h"
#include "core/narrative/phrases.h"
#include "core/time/date_words.h"

namespace timeline {
namespace {

constexpr float kParagraphAirPx = 12;

PageColumn textColumn(const PageContext& page) {
  return {page.columns.textX, page.columns.textWidth};
}

void setGap(const PageContext& page, const StoryItem& item) {
  constexpr float kPaddingPx = 32;
  const float top = page.setter.y();
  page.setter.startCard();
  page.setter.space(kPaddingPx);
  page.setter.paragraph(durationInWords(item.gapBefore->silence, page.messages),
                        page.styles.gapLength, textColumn(page));
  page.setter.space(kGridStepPx);
  std::string sentence = gapSentence(*item.gapBefore, page.messages);
  for (const std::size_t event : item.gapBefore->spanning)
    sentence += ' ' + spanningSentence(page.dataset, event, page.messages);
  page.setter.paragraph(sentence, page.styles.small, textColumn(page));
  page.setter.space(kPaddingPx);
  page.setter.anchor(AnchorKind::gap, item.event, page.setter.boxFrom(top, textColumn(page)));
}

std::string saidBy(const PageContext& page, const Claim& claim) {
  std::string words = claim.saidBy.name.in(page.messages.language());
  words += " · " + speakerKindInWords(claim.saidBy.kind, page.messages);
  return words;
}

bool standsInLadder(const Event& event, const Claim& claim) {
  return claim.question && std::find(event.questions.begin(), event.questions.end(),
                                     *claim.question) != event.questions.end();
}

void setLooseClaims(const PageContext& page, const Event& event) {
  constexpr float kIndentPx = 18;
  const PageColumn column{page.columns.textX + kIndentPx, page.columns.textWidth - kIndentPx};
  for (const std::size_t index : event.claims) {
    const Claim& claim = page.dataset.claims[index];
    if (standsInLadder(event, claim)) continue;
    page.setter.space(kParagraphAirPx);
    page.setter.paragraph(wordsOf(page, claim.statement), page.styles.claim, column);
    page.setter.paragraph(saidBy(page, claim), page.styles.small, column);
  }
}

/// Columns of a ladder's row: date, answer and speaker, scale.
struct RungColumns {
  PageColumn when;
  PageColumn answer;
  PageColumn scale;
};

RungColumns rungColumns(const PageColumns& columns) {
  constexpr float kBetweenPx = 16;
  const float x = columns.textX;
  const float width = columns.ladderWidth;
  if (columns.form == ScreenForm::phone) {
    constexpr float kScalePx = 112;
    const PageColumn words{x, width - kScalePx - kBetweenPx};
    return {words, words, {x + width - kScalePx, kScalePx}};
  }
  constexpr float kWhenPx = 112;
  const float scale = columns.form == ScreenForm::desktop ? 240 : 160;
  const float answerX = x + kWhenPx + kBetweenPx;
  return {{x, kWhenPx},
          {answerX, width - kWhenPx - scale - 2 * kBetweenPx},
          {x + width - scale, scale}};
}

void setRung(const PageContext& page, std::size_t index) {
  constexpr float kPaddingPx = 12;
  constexpr float kScaleHeightPx = 24;
  const Claim& claim = page.dataset.claims[index];
  const RungColumns columns = rungColumns(page.columns);
  PageSetter& setter = page.setter;
  setter.space(kPaddingPx);
  const float top = setter.y();
  if (claim.saidOn)
    setter.paragraph(dateInWords(*claim.saidOn, page.messages, DateStyle::brief), page.styles.small,
                     columns.when);
  const float below = setter.y();
  if (page.columns.form != ScreenForm::phone) setter.moveTo(top);
  const RectPx answer = setter.paragraph(ladderWords(page.dataset, claim, page.messages),
                                         page.styles.answer, columns.answer);
  setter.paragraph(saidBy(page, claim), page.styles.small, columns.answer);
  setter.moveTo(std::max(below, setter.y()));
  setter.anchor(AnchorKind::accountScale, index,
                {columns.scale.x, answer.y, columns.scale.width, kScaleHeightPx});
  setter.space(kPaddingPx);
}

void setAccounts(const PageContext& page, std::size_t question) {
  constexpr float kAbovePx = 28;
  const Accounts accounts = accountsOf(page.dataset, question);
  page.setter.space(kAbovePx);
  page.setter.paragraph(accountsHeading(page.dataset, accounts, page.messages),
                        page.styles.accountsTitle, textColumn(page));
  setParagraphs(page, page.dataset.questions[question].neutral, page.styles.body, textColumn(page));
  for (const std::size_t claim : accounts.claims)
    setRung(page, claim);
}

/// The figures of a question are its ladder, which an entry that shows the question has already.
void setDots(const PageContext& page, const Chart& chart, const Event& event) {
  const bool isShown = std::find(event.questions.begin(), event.questions.end(), chart.question) !=
                       event.questions.end();
  if (chart.question && !isShown) setAccounts(page, *chart.question);
}

void setParts(const PageContext& page, std::size_t index) {
  constexpr float kAbovePx = 28;
  constexpr float kBarPx = 40;
  const Chart& chart = page.dataset.charts[index];
  page.setter.space(kAbovePx);
  page.setter.paragraph(wordsOf(page, chart.title), page.styles.accountsTitle, textColumn(page));
  page.setter.space(kParagraphAirPx);
  const float top = page.setter.y();
  page.setter.space(kBarPx);
  page.setter.anchor(AnchorKind::chart, index, page.setter.boxFrom(top, textColumn(page)));
  for (const std::size_t claim : chart.claims) {
    page.setter.space(kGridStepPx);
    page.setter.paragraph(ladderWords(page.dataset, page.dataset.claims[claim], page.messages),
                          page.styles.note, textColumn(page));
  }
  setParagraphs(page, chart.note, page.styles.small, textColumn(page));
}

void setPictures(const PageContext& page, const Event& event) {
  for (const std::size_t index : event.media) {
    const Media& media = page.dataset.media[index];
    if (media.widthPx <= 0 || media.heightPx <= 0) continue;
    page.setter.space(kParagraphAirPx);
    const float ratio = static_cast<float>(media.heightPx) / static_cast<float>(media.widthPx);
    const float top = page.setter.y();
    page.setter.space(page.columns.textWidth * ratio);
    page.setter.anchor(AnchorKind::picture, index, page.setter.boxFrom(top, textColumn(page)));
    page.setter.paragraph(wordsOf(page, media.caption), page.styles.small, textColumn(page));
  }
}

void setSources(const PageContext& page, const Event& event) {
  std::string labels;
  for (const SourceReference& reference : event.sources) {
    if (!labels.empty()) labels += page.messages.format("list.comma");
    labels += page.dataset.sources[reference.source].label;
  }
  page.setter.space(kParagraphAirPx);
  page.setter.paragraph(labels, page.styles.small, textColumn(page));
}

void setArticle(const PageContext& page, std::size_t index) {
  const Event& event = page.dataset.events[index];
  const bool minor = event.importance > 1;
  PageSetter& setter = page.setter;
  setter.startCard();
  const float top = setter.y();
  const RectPx date = setter.paragraph(dateLine(page.dataset, event, page.messages),
                                       page.styles.date, textColumn(page));
  setter.anchor(AnchorKind::eventDate, index, date);
  setter.space(2);
  setter.paragraph(wordsOf(page, event.title),
                   minor ? page.styles.minorTitle : page.styles.eventTitle, textColumn(page));
  const TextStyle& body = minor ? page.styles.minorBody : page.styles.body;
  setParagraphs(page, event.summary, body, textColumn(page));
  setParagraphs(page, event.body, body, textColumn(page));
  setPictures(page, event);
  setLooseClaims(page, event);
  for (const std::size_t question : event.questions)
    setAccounts(page, question);
  for (std::size_t i = 0; i < page.dataset.charts.size(); ++i) {
    const Chart& chart = page.dataset.charts[i];
    if (chart.event != index) continue;
    if (chart.kind == ChartKind::dots)
      setDots(page, chart, event);
    else
      setParts(page, i);
  }
  setParagraphs(page, event.note, page.styles.small, textColumn(page));
  setSources(page, event);
  setter.anchor(AnchorKind::event, index, setter.boxFrom(top, textColumn(page)));
}

}  // namespace

std::string wordsOf(const PageContext& page, const LocalizedText& text) {
  return plainWords(page.dataset, text.in(page.messages.language()), page.messages);
}

void setParagraphs(const PageContext& page, const LocalizedText& text, const TextStyle& style,
                   PageColumn column) {
  for (const std::string_view paragraph : paragraphsOf(text.in(page.messages.language()))) {
    page.setter.space(kParagraphAirPx);
    page.setter.paragraph(plainWords(page.dataset, paragraph, page.messages), style, column);
  }
}

void setEntry(const PageContext& page, const StoryItem& item, bool quiet) {
  constexpr float kQuietAirPx = 48;
  const float steps = static_cast<float>(item.spaceBefore * kGridStepPx);
  page.setter.space(steps * page.columns.elastic + (quiet ? kQuietAirPx : 0));
  if (item.gapBefore) setGap(page, item);
  setArticle(page, item.event);
}

}  // namespace timeline
