#pragma once

#include <string>
#include <vector>

#include "site/render_context.h"

namespace timeline {

/// What the bundler has made, as the pages name it. Paths are relative to the site's root.
struct SiteAssets {
  std::string css;           ///< text of the style sheet, inlined in every page
  std::string pagesCss;      ///< likewise, in the pages beside the story
  std::string exploreCss;    ///< likewise, after it in the view Explore
  std::string storyScript;   ///< "assets/story-1a2b3c.js"; "" leaves the page without script
  std::string datasetFile;   ///< "data/story-1a2b3c.json"
  std::string messagesFile;  ///< "data/en-1a2b3c.json"
  std::string datasetSha256;
};

/// One page without its content.
struct PageHead {
  std::string title;
  std::string description;
  std::string css;  ///< rules of this page, after SiteAssets::css
  bool runsStory = false;
  bool hasScript = false;  ///< loads SiteAssets::storyScript, as a page that runs the story does
};

/// A complete document around `main`: strict content security policy, names of views, footer.
[[nodiscard]] std::string wrapPage(const RenderContext& context, const SiteAssets& assets,
                                   const PageHead& head, const HtmlWriter& main);

}  // namespace timeline
