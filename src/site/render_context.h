#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/map/world_shapes.h"
#include "core/narrative/decade_line.h"
#include "core/narrative/story_order.h"
#include "site/html_writer.h"

namespace timeline {

/// The same pages in one language.
struct EditionLink {
  std::string language;  ///< BCP 47
  std::string name;      ///< as its readers call it
  std::string folder;    ///< "" for the original, "kk/" for others
};
/// The page of all sources with what rests on each.
inline constexpr std::string_view kSourcesPage = "sources.html";
/// The whole for frames on other people's pages.
inline constexpr std::string_view kEmbedPage = "embed/index.html";

/// Where things are: every link between pages is made here.
struct SitePlan {
  std::string root;                        ///< "" or "../": from a page to the site's root
  std::string home;                        ///< "" or "../": from a page to its edition's folder
  std::vector<EditionLink> editions;       ///< all languages, the original first; none for one
  std::vector<std::string> pageOfEvent;    ///< by event index: "index.html", "chapter-two.html"
  std::vector<std::string> pageOfChapter;  ///< by chapter index: the first page of the chapter
  std::string pageOfSources;
};

/// What every piece of a page needs to write itself. Borrowed for one page.
struct RenderContext {
  const Dataset& dataset;
  const Story& story;
  const DecadeLine& decade;
  const MessageCatalogue& messages;
  const SitePlan& plan;
  std::string page;                    ///< the file being written
  const WorldShapes* world = nullptr;  ///< for the map; null: there is none
  bool isEmbedded = false;             ///< a page for frames on other people's pages

  [[nodiscard]] bool isIndex() const { return page == "index.html"; }
  /// Whether the page opens with the title and the whole of time.
  [[nodiscard]] bool hasOpening() const { return isIndex() || page == kEmbedPage; }
  /// Whether the map has anything to show.
  [[nodiscard]] bool hasMap() const;
  [[nodiscard]] const std::string& language() const { return messages.language(); }
  [[nodiscard]] std::string words(const LocalizedText& text) const { return text.in(language()); }
  [[nodiscard]] std::string say(std::string_view key,
                                MessageCatalogue::Arguments arguments = {}) const {
    return messages.format(key, arguments);
  }

  /// "#event=ID" on the page that holds it, "chapter-two.html#event=ID" elsewhere.
  [[nodiscard]] std::string linkToEvent(std::size_t event) const;
  [[nodiscard]] std::string linkToChapter(std::size_t chapter) const;
  /// Within the story its own list of sources, elsewhere the page of sources.
  [[nodiscard]] std::string linkToSource(std::size_t source) const;
  /// A picture's file.
  [[nodiscard]] std::string linkToMedia(const Media& media) const {
    return plan.root + "assets/" + media.file;
  }
  /// "#claim=ID" on the page of the entry that shows the claim in a ladder.
  [[nodiscard]] std::string linkToClaim(std::size_t claim, std::size_t event) const;
  /// "index.html#path=ID", which the page's script opens; "" for a path without stops.
  [[nodiscard]] std::string linkToPath(std::size_t path) const;
  /// Address of a markup or way-in target ("event:ID", "page:method", "https://…"), of a path its
  /// first stop's; "" when it has no page.
  [[nodiscard]] std::string linkTo(std::string_view target) const;
};

/// What a reader has to know about a text that is not the original: " · draft translation", or the
/// language in which it stands where there is no translation; "" for an original or a reviewed
/// text.
[[nodiscard]] std::string translationMark(const RenderContext& context, const LocalizedText& text);

/// Writes inline markup: emphasis, quotations, links, claim figures. Other languages than the
/// page's get `lang`.
void writeMarkup(HtmlWriter& html, const RenderContext& context, std::string_view markup);

/// A text in the page's language inside an element, marked with `lang` when only another language
/// has it.
void writeText(HtmlWriter& html, const RenderContext& context, std::string_view tag,
               std::string_view cssClass, const LocalizedText& text);

/// The same without an element of its own, unless it has to be marked with `lang`.
void writeWords(HtmlWriter& html, const RenderContext& context, const LocalizedText& text);

/// A date in words as `<time>`, or as `<span>` where a machine has no form for it.
void writeTime(HtmlWriter& html, const RenderContext& context, const EdtfDate& date);

/// Every paragraph of a text as `<p class=…>`; "## " opens an `<h2>`.
void writeParagraphs(HtmlWriter& html, const RenderContext& context, std::string_view cssClass,
                     const LocalizedText& text);

}  // namespace timeline
