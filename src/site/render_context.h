#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/narrative/decade_line.h"
#include "core/narrative/story_order.h"
#include "site/html_writer.h"

namespace timeline {

/// Where things are: every link between pages is made here.
struct SitePlan {
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
  std::string page;  ///< the file being written

  [[nodiscard]] bool isIndex() const { return page == "index.html"; }
  [[nodiscard]] const std::string& language() const { return messages.language(); }
  [[nodiscard]] std::string words(const LocalizedText& text) const { return text.in(language()); }
  [[nodiscard]] std::string say(std::string_view key,
                                MessageCatalogue::Arguments arguments = {}) const {
    return messages.format(key, arguments);
  }

  /// "#event=ID" on the page that holds it, "chapter-two.html#event=ID" elsewhere.
  [[nodiscard]] std::string linkToEvent(std::size_t event) const;
  [[nodiscard]] std::string linkToChapter(std::size_t chapter) const;
  [[nodiscard]] std::string linkToSource(std::size_t source) const;
  /// "index.html#path=ID", which the page's script opens; "" for a path without stops.
  [[nodiscard]] std::string linkToPath(std::size_t path) const;
  /// Address of a markup or way-in target ("event:ID", "page:method", "https://…"), of a path its
  /// first stop's; "" when it has no page.
  [[nodiscard]] std::string linkTo(std::string_view target) const;
};

/// Writes inline markup: emphasis, quotations, links, claim figures. Other languages than the
/// page's get `lang`.
void writeMarkup(HtmlWriter& html, const RenderContext& context, std::string_view markup);

/// A text in the page's language inside an element, marked with `lang` when only another language
/// has it.
void writeText(HtmlWriter& html, const RenderContext& context, std::string_view tag,
               std::string_view cssClass, const LocalizedText& text);

/// The same without an element of its own, unless it has to be marked with `lang`.
void writeWords(HtmlWriter& html, const RenderContext& context, const LocalizedText& text);

/// Every paragraph of a text as `<p class=…>`; "## " opens an `<h2>`.
void writeParagraphs(HtmlWriter& html, const RenderContext& context, std::string_view cssClass,
                     const LocalizedText& text);

}  // namespace timeline
