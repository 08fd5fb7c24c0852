#include "site/chapter_section.h"

#include "core/narrative/phrases.h"
#include "site/decade_drawing.h"
#include "site/event_article.h"

namespace timeline {
namespace {

/// The way past this chapter; with a content note in the same paragraph, so that it is one keyboard
/// stop.
void writeOnward(HtmlWriter& html, const RenderContext& context, const StoryChapter& told) {
  const Dataset& dataset = context.dataset;
  const Chapter& chapter = dataset.chapters[told.chapter];
  const std::size_t next = told.chapter + 1;
  html.open("p", {{"class", chapter.contentNote.empty() ? "next" : "content-note"}});
  if (!chapter.contentNote.empty()) {
    writeMarkup(html, context, context.words(chapter.contentNote));
    html.text(" ");
  }
  if (next < dataset.chapters.size())
    html.element("a", {{"href", context.linkToChapter(next)}},
                 context.say(chapter.contentNote.empty() ? "chapter.next" : "chapter.skip",
                             {{"number", std::to_string(next + 1)}}));
  else
    html.element("a", {{"href", context.linkTo("page:sources")}}, context.say("chapter.toSources"));
  html.close();
}

void writeMotif(HtmlWriter& html, const RenderContext& context, std::size_t chapterIndex) {
  const Chapter& chapter = context.dataset.chapters[chapterIndex];
  if (!chapter.motif) return;
  const Media& motif = context.dataset.media[*chapter.motif];
  html.empty("img", {{"class", "motif"},
                     {"data-a", "m" + std::to_string(chapterIndex)},
                     {"data-media", std::to_string(*chapter.motif)},
                     {"src", context.linkToMedia(motif)},
                     {"width", std::to_string(motif.widthPx)},
                     {"height", std::to_string(motif.heightPx)},
                     {"loading", "lazy"},
                     {"alt", context.words(motif.alt)}});
}

/// A page has one h1: the index page's is the documentary's title.
std::string_view headingTag(const RenderContext& context) {
  return context.isIndex() || context.isEmbedded ? "h2" : "h1";
}

void writeContinuation(HtmlWriter& html, const RenderContext& context, const StoryChapter& told,
                       const std::string& part) {
  const Chapter& chapter = context.dataset.chapters[told.chapter];
  const std::string title =
      plainWords(context.dataset, context.words(chapter.title), context.messages);
  html.element(headingTag(context), {{"id", "c" + std::to_string(told.chapter)}},
               context.say("chapter.continued", {{"title", title}, {"part", part}}));
}

void writeChapterHead(HtmlWriter& html, const RenderContext& context, const StoryChapter& told) {
  const Chapter& chapter = context.dataset.chapters[told.chapter];
  html.open("header", {{"class", "chapter-head"}});
  writeMotif(html, context, told.chapter);
  html.element("p", {{"class", "count"}},
               chapterCounter(told.chapter, context.dataset.chapters.size(), context.messages));
  html.open(headingTag(context), {{"id", "c" + std::to_string(told.chapter)}});
  writeMarkup(html, context, context.words(chapter.title));
  html.close();
  writeText(html, context, "p", "about", chapter.about);
  html.element("p", {{"class", "extent"}}, extentInWords(told, context.messages));
  writeChapterStrip(html, context, told);
  if (told.returnsTo)
    html.element("p", {{"class", "return"}, {"data-a", "r" + std::to_string(told.chapter)}},
                 returnInWords(told, context.messages));
  writeOnward(html, context, told);
  html.close();
}

/// @param number   of the chapter, as its heading and its marks are named
/// @param isNamed  the address of the chapter leads here
void openChapter(HtmlWriter& html, const Chapter& chapter, const std::string& number,
                 bool isNamed) {
  html.open("section", {{"class", chapter.quiet ? "chapter quiet wrap" : "chapter wrap"},
                        {isNamed ? "id" : "", "chapter=" + chapter.id},
                        {"data-a", "c" + number},
                        {"aria-labelledby", "c" + number}});
}

}  // namespace

void writeChapter(HtmlWriter& html, const RenderContext& context, const ChapterPart& part) {
  const StoryChapter& told = context.story.chapters[part.storyChapter];
  const Chapter& chapter = context.dataset.chapters[told.chapter];
  const std::string number = std::to_string(told.chapter);
  const bool opens = part.first == 0;
  openChapter(html, chapter, number, opens);
  if (opens)
    writeChapterHead(html, context, told);
  else
    writeContinuation(html, context, told, part.name);
  html.open("ol", {{"class", "entries"},
                   {"data-a", "l" + number},
                   {opens ? "" : "start", std::to_string(part.first + 1)}});
  for (std::size_t item = part.first; item < part.last; ++item)
    writeEvent(html, context, told.items[item]);
  html.close().close();
}

void writeChapterExcerpt(HtmlWriter& html, const RenderContext& context, std::size_t storyChapter,
                         const std::vector<std::size_t>& items) {
  const StoryChapter& told = context.story.chapters[storyChapter];
  const Chapter& chapter = context.dataset.chapters[told.chapter];
  const std::string number = std::to_string(told.chapter);
  openChapter(html, chapter, number, false);
  html.open(headingTag(context), {{"class", "of-chapter"}, {"id", "c" + number}});
  html.open("a", {{"href", context.linkToChapter(told.chapter)}});
  writeMarkup(html, context, context.words(chapter.title));
  html.close().close();
  html.open("ol", {{"class", "entries"}, {"data-a", "l" + number}});
  for (const std::size_t item : items) {
    StoryItem shown = told.items[item];
    shown.gapBefore.reset();
    writeEvent(html, context, shown);
  }
  html.close().close();
}

}  // namespace timeline
