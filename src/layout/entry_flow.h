#pragma once

#include <string>

#include "core/base/message_catalogue.h"
#include "core/dataset/dataset.h"
#include "core/narrative/story_order.h"
#include "layout/page_setter.h"
#include "layout/page_styles.h"

namespace timeline {

/// What all parts of a page that is being set share.
struct PageContext {
  const Dataset& dataset;
  const MessageCatalogue& messages;
  const PageColumns& columns;
  const PageStyles& styles;
  PageSetter& setter;
};

/// The words of a text in the page's language, without markup.
[[nodiscard]] std::string wordsOf(const PageContext& page, const LocalizedText& text);

/// Sets each paragraph of a text, with air between them.
void setParagraphs(const PageContext& page, const LocalizedText& text, const TextStyle& style,
                   PageColumn column);

/// Elastic space, the gap before it where there is one, and the entry with its claims, accounts and
/// charts.
void setEntry(const PageContext& page, const StoryItem& item, bool quiet);

}  // namespace timeline
