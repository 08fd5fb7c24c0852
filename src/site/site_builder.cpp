#include "site/site_builder.h"

#include "core/dataset/inline_markup.h"
#include "core/narrative/decade_line.h"
#include "core/narrative/phrases.h"
#include "core/narrative/story_order.h"
#include "site/chapter_section.h"
#include "site/decade_drawing.h"
#include "site/event_article.h"
#include "site/opening_section.h"
#include "site/side_pages.h"
#include "site/source_list.h"

namespace timeline {
namespace {

/// One page of entries of a long chronology.
struct StoryPage {
  std::string path;
  std::string title;
  ChapterPart part;
};

std::int64_t yearOf(const Dataset& dataset, const StoryItem& item) {
  return civilDateOf(spanOf(dataset.events[item.event].date).start).year;
}

/// The chapter's pages: one, or one for each year (and each kMaxEventsPerPage of it) where it is longer than a page.
void planChapter(const Dataset& dataset, const StoryChapter& told, std::size_t index, std::vector<StoryPage>& pages) {
  const Chapter& chapter = dataset.chapters[told.chapter];
  const std::string stem = "chapter-" + chapter.id;
  const std::size_t count = told.items.size();
  if (count <= kMaxEventsPerPage) {
    pages.push_back({stem + ".html", "", {index, 0, count}});
    return;
  }
  std::size_t sheet = 1;
  for (std::size_t first = 0; first < count;) {
    const std::int64_t year = yearOf(dataset, told.items[first]);
    std::size_t last = first;
    while (last < count && last - first < kMaxEventsPerPage && yearOf(dataset, told.items[last]) == year)
      ++last;
    sheet = first > 0 && yearOf(dataset, told.items[first - 1]) == year ? sheet + 1 : 1;
    const std::string suffix = sheet == 1 ? "" : "-" + std::to_string(sheet);
    pages.push_back({stem + "-" + std::to_string(year) + suffix + ".html", std::to_string(year), {index, first, last}});
    first = last;
  }
}

class SiteWriter {
public:
  SiteWriter(const Dataset& dataset, const MessageCatalogue& messages, const SiteAssets& assets)
      : dataset_(dataset), messages_(messages), assets_(assets), story_(tellStory(dataset)),
        decade_(decadeLineOf(dataset, story_)) {
    planPages();
  }

  std::vector<SiteFile> write() {
    writeIndex();
    for (const StoryPage& page : pages_)
      writeStoryPage(page);
    if (split_)
      writePage("sources.html", messages_.format("view.sources"), writeSourceRegister);
    writePage("register.html", messages_.format("view.register"), writeRegister);
    writePage("method.html", messages_.format("view.method"), writeMethod);
    writePage("corrections.html", messages_.format("view.corrections"), writeCorrections);
    return std::move(files_);
  }

private:
  void planPages() {
    split_ = dataset_.events.size() > kMaxEventsPerPage;
    plan_.pageOfEvent.assign(dataset_.events.size(), "index.html");
    plan_.pageOfChapter.assign(dataset_.chapters.size(), "index.html");
    plan_.pageOfSources = split_ ? "sources.html" : "index.html";
    if (!split_)
      return;
    for (std::size_t chapter = 0; chapter < story_.chapters.size(); ++chapter)
      planChapter(dataset_, story_.chapters[chapter], chapter, pages_);
    for (const StoryPage& page : pages_) {
      const StoryChapter& told = story_.chapters[page.part.storyChapter];
      if (page.part.first == 0)
        plan_.pageOfChapter[told.chapter] = page.path;
      for (std::size_t item = page.part.first; item < page.part.last; ++item)
        plan_.pageOfEvent[told.items[item].event] = page.path;
    }
  }

  [[nodiscard]] RenderContext contextFor(const std::string& page) const {
    return {dataset_, story_, decade_, messages_, plan_, page};
  }

  [[nodiscard]] std::string siteTitle() const { return dataset_.title.in(messages_.language()); }

  [[nodiscard]] std::string description() const {
    return plainWords(dataset_, dataset_.lead.in(messages_.language()), messages_);
  }

  void writeIndex() {
    const RenderContext context = contextFor("index.html");
    HtmlWriter main;
    writeOpening(main, context, assets_.datasetSha256);
    if (split_) {
      writePageList(main, context);
    } else {
      for (std::size_t chapter = 0; chapter < story_.chapters.size(); ++chapter)
        writeChapter(main, context, {chapter, 0, story_.chapters[chapter].items.size()});
      writeSourceRegister(main, context);
    }
    const std::string css = decadeRules(context) + storyRules(dataset_, story_);
    files_.push_back({"index.html", wrapPage(context, assets_, {siteTitle(), description(), css, true}, main)});
  }

  /// Every page of a long chronology, by chapter and year.
  void writePageList(HtmlWriter& html, const RenderContext& context) const {
    html.open("nav", {{"class", "register wrap"}, {"aria-label", messages_.format("opening.pages")}}).open("ol");
    for (const StoryPage& page : pages_) {
      const StoryChapter& told = story_.chapters[page.part.storyChapter];
      html.open("li").open("a", {{"href", page.path}});
      writeMarkup(html, context, context.words(dataset_.chapters[told.chapter].title));
      html.text(page.title.empty() ? "" : " ").text(page.title).close().text(" · ");
      html.text(messages_.formatCount("count.entries", page.part.last - page.part.first)).close();
    }
    html.close().close();
  }

  void writeStoryPage(const StoryPage& page) {
    const RenderContext context = contextFor(page.path);
    const StoryChapter& told = story_.chapters[page.part.storyChapter];
    HtmlWriter main;
    writeChapter(main, context, page.part);
    std::string title = plainWords(dataset_, context.words(dataset_.chapters[told.chapter].title), messages_);
    title += (page.title.empty() ? "" : " " + page.title) + " · " + siteTitle();
    const std::string css = storyRules(dataset_, story_);
    files_.push_back({page.path, wrapPage(context, assets_, {title, description(), css, true}, main)});
  }

  void writePage(const std::string& path, const std::string& title, void (*write)(HtmlWriter&, const RenderContext&)) {
    const RenderContext context = contextFor(path);
    HtmlWriter main;
    write(main, context);
    files_.push_back({path, wrapPage(context, assets_, {title + " · " + siteTitle(), description(), "", false}, main)});
  }

  const Dataset& dataset_;
  const MessageCatalogue& messages_;
  const SiteAssets& assets_;
  Story story_;
  DecadeLine decade_;
  SitePlan plan_;
  std::vector<StoryPage> pages_;
  std::vector<SiteFile> files_;
  bool split_ = false;
};

} // namespace

std::vector<SiteFile> buildSite(const Dataset& dataset, const MessageCatalogue& messages, const SiteAssets& assets) {
  return SiteWriter(dataset, messages, assets).write();
}

} // namespace timeline
