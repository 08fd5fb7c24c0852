#include "site/embed_pages.h"

#include <algorithm>

#include "core/narrative/phrases.h"
#include "core/narrative/story_pages.h"
#include "site/chapter_section.h"
#include "site/decade_drawing.h"
#include "site/embed_shell.h"
#include "site/event_article.h"
#include "site/explore_page.h"
#include "site/opening_section.h"
#include "site/source_support.h"
#include "site/source_view.h"

namespace timeline {
namespace {

/// From "embed/" to the edition's own folder.
constexpr std::string_view kHome = "../";

SitePlan planFromEmbed(const SitePlan& site) {
  SitePlan plan = site;
  plan.root = std::string(kHome) + site.root;
  plan.home = kHome;
  plan.pageOfSources = std::string(kHome) + site.pageOfSources;
  for (std::vector<std::string>* pages : {&plan.pageOfEvent, &plan.pageOfChapter})
    for (std::string& page : *pages)
      page.insert(0, kHome);
  return plan;
}

/// The bundle's and the dataset's files as these pages name them.
SiteAssets assetsFromEmbed(const SiteAssets& site) {
  SiteAssets assets = site;
  for (std::string* file : {&assets.storyScript, &assets.embedScript, &assets.datasetFile,
                            &assets.messagesFile, &assets.root})
    if (!file->empty() || file == &assets.root) file->insert(0, kHome);
  return assets;
}

class EmbedWriter {
 public:
  EmbedWriter(const Dataset& dataset, const Story& story, const DecadeLine& decade,
              const MessageCatalogue& messages, const SiteAssets& assets, const SitePlan& plan)
      : dataset_(dataset),
        story_(story),
        decade_(decade),
        messages_(messages),
        assets_(assetsFromEmbed(assets)),
        home_(planFromEmbed(plan)),
        rules_(storyRules(dataset, story)),
        isLong_(dataset.events.size() > kMaxEventsPerPage) {}

  std::vector<SiteFile> write() {
    writeWhole();
    for (std::size_t chapter = 0; chapter < story_.chapters.size(); ++chapter)
      writeChapterPage(chapter);
    for (std::size_t track = 0; track < dataset_.tracks.size(); ++track)
      writeTrackPage(track);
    writeEventPages();
    writeSourcePages();
    writeExplorePage();
    return std::move(files_);
  }

 private:
  [[nodiscard]] RenderContext contextFor(const SitePlan& plan, const std::string& page) const {
    RenderContext context{dataset_, story_, decade_, messages_, plan, page};
    context.isEmbedded = true;
    return context;
  }

  [[nodiscard]] std::string plain(const LocalizedText& text) const {
    return plainWords(dataset_, text.in(messages_.language()), messages_);
  }

  void add(const RenderContext& context, EmbedHead head, const HtmlWriter& main) {
    files_.push_back({context.page, wrapEmbed(context, assets_, std::move(head), main)});
  }

  void writeWhole() {
    SitePlan plan = home_;
    if (!isLong_) {
      plan.pageOfEvent.assign(dataset_.events.size(), std::string(kEmbedPage));
      plan.pageOfChapter.assign(dataset_.chapters.size(), std::string(kEmbedPage));
    } else {
      for (std::size_t chapter = 0; chapter < dataset_.chapters.size(); ++chapter)
        plan.pageOfChapter[chapter] = "chapter-" + dataset_.chapters[chapter].id + ".html";
    }
    const RenderContext context = contextFor(plan, std::string(kEmbedPage));
    HtmlWriter main;
    writeOpening(main, context, assets_.datasetSha256);
    for (std::size_t chapter = 0; !isLong_ && chapter < story_.chapters.size(); ++chapter)
      writeChapter(main, context, {chapter, 0, story_.chapters[chapter].items.size(), ""});
    EmbedHead head;
    head.title = plain(dataset_.title);
    head.css = decadeRules(context) + rules_;
    head.home = std::string(kHome) + "index.html";
    head.drawsStory = true;
    add(context, head, main);
  }

  void writeChapterPage(std::size_t index) {
    const StoryChapter& told = story_.chapters[index];
    const Chapter& chapter = dataset_.chapters[told.chapter];
    const std::string page = "embed/chapter-" + chapter.id + ".html";
    const std::size_t count = std::min(told.items.size(), kMaxEventsPerPage);
    SitePlan plan = home_;
    plan.pageOfChapter[told.chapter] = page;
    for (std::size_t item = 0; item < count; ++item)
      plan.pageOfEvent[told.items[item].event] = page;
    const RenderContext context = contextFor(plan, page);
    HtmlWriter main;
    writeChapter(main, context, {index, 0, count, ""});
    EmbedHead head = headOfPart(plain(chapter.title));
    head.home = home_.pageOfChapter[told.chapter] + "#chapter=" + chapter.id;
    if (count < told.items.size()) head.scope = messages_.format("embed.beginning");
    add(context, head, main);
  }

  /// Chapter by chapter, what belongs to one track.
  void writeTrackPage(std::size_t track) {
    const std::string page = "embed/track-" + dataset_.tracks[track].id + ".html";
    SitePlan plan = home_;
    const auto parts = itemsOfTrack(track, plan, page);
    std::size_t count = 0;
    const RenderContext context = contextFor(plan, page);
    HtmlWriter main;
    for (std::size_t chapter = 0; chapter < parts.size(); ++chapter) {
      count += parts[chapter].size();
      if (!parts[chapter].empty()) writeChapterExcerpt(main, context, chapter, parts[chapter]);
    }
    EmbedHead head = headOfPart(plain(dataset_.tracks[track].name));
    head.scope =
        plain(dataset_.tracks[track].name) + " · " + messages_.formatCount("count.entries", count);
    head.home = std::string(kHome) + "index.html";
    add(context, head, main);
  }

  /// At most as many entries as one page holds; their addresses become the page's.
  std::vector<std::vector<std::size_t>> itemsOfTrack(std::size_t track, SitePlan& plan,
                                                     const std::string& page) const {
    std::vector<std::vector<std::size_t>> parts(story_.chapters.size());
    std::size_t room = kMaxEventsPerPage;
    for (std::size_t chapter = 0; chapter < parts.size(); ++chapter) {
      const std::vector<StoryItem>& items = story_.chapters[chapter].items;
      for (std::size_t item = 0; item < items.size() && room > 0; ++item) {
        const std::vector<std::size_t>& tracks = dataset_.events[items[item].event].tracks;
        if (std::find(tracks.begin(), tracks.end(), track) == tracks.end()) continue;
        parts[chapter].push_back(item);
        plan.pageOfEvent[items[item].event] = page;
        --room;
      }
    }
    return parts;
  }

  void writeEventPages() {
    // One plan for all: a copy for each would cost events × events.
    SitePlan plan = home_;
    for (std::size_t chapter = 0; chapter < story_.chapters.size(); ++chapter)
      for (std::size_t item = 0; item < story_.chapters[chapter].items.size(); ++item) {
        const std::size_t index = story_.chapters[chapter].items[item].event;
        const Event& event = dataset_.events[index];
        const std::string page = "embed/event-" + event.id + ".html";
        plan.pageOfEvent[index] = page;
        const RenderContext context = contextFor(plan, page);
        HtmlWriter main;
        writeChapterExcerpt(main, context, chapter, {item});
        EmbedHead head = headOfPart(plain(event.title));
        head.home = home_.pageOfEvent[index] + "#event=" + event.id;
        add(context, head, main);
        plan.pageOfEvent[index] = home_.pageOfEvent[index];
      }
  }

  void writeSourcePages() {
    SiteAssets assets = assets_;
    assets.css += assets.pagesCss;
    const RenderContext anywhere = contextFor(home_, "");
    const std::vector<SourceSupport> support = supportOfSources(dataset_, story_);
    for (std::size_t source = 0; source < dataset_.sources.size(); ++source) {
      RenderContext context = anywhere;
      context.page = "embed/source-" + dataset_.sources[source].id + ".html";
      HtmlWriter main;
      writeOneSource(main, context, source, support);
      EmbedHead head;
      head.title = dataset_.sources[source].label + " · " + plain(dataset_.title);
      head.heading = plain(dataset_.title);
      head.home = anywhere.linkToSource(source);
      files_.push_back({context.page, wrapEmbed(context, assets, std::move(head), main)});
    }
  }

  void writeExplorePage() {
    const RenderContext context = contextFor(home_, "embed/explore.html");
    HtmlWriter main;
    writeExplore(main, context, assets_);
    EmbedHead head;
    head.heading = plain(dataset_.title);
    head.title = messages_.format("view.explore") + " · " + head.heading;
    head.css = assets_.exploreCss + trackRules(dataset_);
    head.home = std::string(kHome) + "explore.html";
    head.drawsChart = true;
    add(context, head, main);
  }

  /// Of a page that shows a part of the story.
  [[nodiscard]] EmbedHead headOfPart(const std::string& part) const {
    EmbedHead head;
    head.heading = plain(dataset_.title);
    head.title = part + " · " + head.heading;
    head.css = rules_;
    head.drawsStory = true;
    return head;
  }

  const Dataset& dataset_;
  const Story& story_;
  const DecadeLine& decade_;
  const MessageCatalogue& messages_;
  const SiteAssets assets_;
  const SitePlan home_;
  const std::string rules_;
  const bool isLong_;
  std::vector<SiteFile> files_;
};

}  // namespace

std::vector<SiteFile> buildEmbedPages(const Dataset& dataset, const Story& story,
                                      const DecadeLine& decade, const MessageCatalogue& messages,
                                      const SiteAssets& assets, const SitePlan& plan) {
  return EmbedWriter(dataset, story, decade, messages, assets, plan).write();
}

}  // namespace timeline
