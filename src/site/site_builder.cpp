#include "site/site_builder.h"

#include "core/dataset/inline_markup.h"
#include "core/narrative/decade_line.h"
#include "core/narrative/phrases.h"
#include "core/narrative/story_order.h"
#include "core/narrative/story_pages.h"
#include "site/chapter_section.h"
#include "site/decade_drawing.h"
#include "site/embed_pages.h"
#include "site/event_article.h"
#include "site/explore_page.h"
#include "site/map_file.h"
#include "site/opening_section.h"
#include "site/path_file.h"
#include "site/side_pages.h"
#include "site/source_list.h"
#include "site/source_view.h"

namespace timeline {
namespace {

/// "2013", "2013, part 2"; "" for a chapter that is not split.
std::string partName(const StoryPage& page, const MessageCatalogue& messages) {
  if (!page.year) return "";
  const std::string year = std::to_string(*page.year);
  if (page.sheet == 1) return year;
  return messages.format("pages.part", {{"year", year}, {"number", std::to_string(page.sheet)}});
}

class SiteWriter {
 public:
  SiteWriter(const Dataset& dataset, const MessageCatalogue& messages, const SiteAssets& assets)
      : dataset_(dataset),
        messages_(messages),
        assets_(assets),
        story_(tellStory(dataset)),
        decade_(decadeLineOf(dataset, story_)) {
    planPages();
  }

  std::vector<SiteFile> write() {
    writeIndex();
    for (std::size_t page = 0; page < pages_.size(); ++page)
      writeStoryPage(page);
    writeExplorePage();
    writePage(std::string(kSourcesPage), messages_.format("view.sources"), writeSourceView);
    writePage("register.html", messages_.format("view.register"), writeRegister);
    writePage("method.html", messages_.format("view.method"), writeMethod);
    writePage("corrections.html", messages_.format("view.corrections"), writeCorrections);
    for (SiteFile& file : buildEmbedPages(dataset_, story_, decade_, messages_, assets_, plan_))
      files_.push_back(std::move(file));
    if (!dataset_.paths.empty() && !assets_.datasetFile.empty())
      files_.push_back({pathFileOf(assets_.datasetFile, messages_.language()),
                        writePathFile(contextFor("index.html"))});
    if (!assets_.datasetFile.empty())
      for (SiteFile& file : writeMapFiles(contextFor("index.html"), assets_.datasetFile))
        files_.push_back(std::move(file));
    return std::move(files_);
  }

 private:
  void planPages() {
    split_ = dataset_.events.size() > kMaxEventsPerPage;
    plan_.root = assets_.root;
    plan_.editions = assets_.editions;
    plan_.pageOfEvent.assign(dataset_.events.size(), "index.html");
    plan_.pageOfChapter.assign(dataset_.chapters.size(), "index.html");
    plan_.pageOfSources = split_ ? "sources.html" : "index.html";
    pages_ = storyPages(dataset_, story_);
    for (const StoryPage& page : pages_) {
      const StoryChapter& told = story_.chapters[page.storyChapter];
      if (page.first == 0) plan_.pageOfChapter[told.chapter] = page.path;
      for (std::size_t item = page.first; item < page.last; ++item)
        plan_.pageOfEvent[told.items[item].event] = page.path;
    }
  }

  [[nodiscard]] RenderContext contextFor(const std::string& page) const {
    return {dataset_, story_, decade_, messages_, plan_, page, assets_.world};
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
      writePageList(main);
    } else {
      for (std::size_t chapter = 0; chapter < story_.chapters.size(); ++chapter)
        writeChapter(main, context, {chapter, 0, story_.chapters[chapter].items.size(), ""});
      writeSourceRegister(main, context);
    }
    const std::string css = decadeRules(context) + storyRules(dataset_, story_);
    files_.push_back(
        {"index.html", wrapPage(context, assets_, {siteTitle(), description(), css, true}, main)});
  }

  /// Every page of a long chronology, by chapter and year.
  void writePageList(HtmlWriter& html) const {
    html.open("nav",
              {{"class", "register wrap"}, {"aria-label", messages_.format("opening.pages")}})
        .open("ol");
    for (const StoryPage& page : pages_) {
      html.open("li").element("a", {{"href", page.path}}, titleOf(page)).text(" · ");
      html.text(messages_.formatCount("count.entries", page.last - page.first)).close();
    }
    html.close().close();
  }

  /// "A chapter", "A chapter 2013"
  [[nodiscard]] std::string titleOf(const StoryPage& page) const {
    const Chapter& chapter = dataset_.chapters[story_.chapters[page.storyChapter].chapter];
    const std::string title =
        plainWords(dataset_, chapter.title.in(messages_.language()), messages_);
    const std::string part = partName(page, messages_);
    return part.empty() ? title : title + " " + part;
  }

  void writeStoryPage(std::size_t index) {
    const StoryPage& page = pages_[index];
    const RenderContext context = contextFor(page.path);
    HtmlWriter main;
    writeChapter(main, context,
                 {page.storyChapter, page.first, page.last, partName(page, messages_)});
    writeNeighbours(main, index);
    const std::string css = storyRules(dataset_, story_);
    const std::string title = titleOf(page) + " · " + siteTitle();
    files_.push_back(
        {page.path, wrapPage(context, assets_, {title, description(), css, true}, main)});
  }

  /// The way to the pages before and after this one.
  void writeNeighbours(HtmlWriter& html, std::size_t index) const {
    html.open("nav", {{"class", "wrap"}, {"aria-label", messages_.format("pages.label")}})
        .open("ul");
    if (index > 0) writeNeighbour(html, "pages.previous", "prev", pages_[index - 1]);
    if (index + 1 < pages_.size()) writeNeighbour(html, "pages.next", "next", pages_[index + 1]);
    html.close().close();
  }

  void writeNeighbour(HtmlWriter& html, std::string_view key, std::string_view relation,
                      const StoryPage& page) const {
    html.open("li", {{"class", "next"}});
    html.element("a", {{"href", page.path}, {"rel", relation}},
                 messages_.format(key, {{"title", titleOf(page)}}))
        .close();
  }

  void writeExplorePage() {
    const RenderContext context = contextFor("explore.html");
    HtmlWriter main;
    writeExplore(main, context, assets_);
    const std::string title = messages_.format("view.explore") + " · " + siteTitle();
    const std::string css = assets_.exploreCss + trackRules(dataset_);
    files_.push_back(
        {context.page, wrapPage(context, assets_, {title, description(), css, false, true}, main)});
  }

  void writePage(const std::string& path, const std::string& title,
                 void (*write)(HtmlWriter&, const RenderContext&)) {
    const RenderContext context = contextFor(path);
    HtmlWriter main;
    write(main, context);
    files_.push_back({path, wrapPage(context, assets_, headOf(path, title), main)});
  }

  /// Of a page beside the story.
  [[nodiscard]] PageHead headOf(const std::string& path, const std::string& title) const {
    PageHead head{title + " · " + siteTitle(), description(), "", false};
    head.runsScript = path == kSourcesPage;
    head.isIndexed = path != "register.html";
    return head;
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

}  // namespace

std::vector<SiteFile> buildSite(const Dataset& dataset, const MessageCatalogue& messages,
                                const SiteAssets& assets) {
  return SiteWriter(dataset, messages, assets).write();
}

}  // namespace timeline
