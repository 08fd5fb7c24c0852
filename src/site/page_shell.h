#pragma once

#include <string>
#include <vector>

#include "site/render_context.h"

namespace timeline {

/// What the bundler has made, as the pages name it. Paths are relative to the
/// edition's folder.
struct SiteAssets {
  std::string css;           ///< text of the style sheet, inlined in every page
  std::string pagesCss;      ///< likewise, in the pages beside the story
  std::string exploreCss;    ///< likewise, after it in the view Explore
  std::string storyScript;   ///< "assets/story-1a2b3c.js"; "" leaves the page without script
  std::string datasetFile;   ///< "data/story-1a2b3c.json"
  std::string messagesFile;  ///< "data/en-1a2b3c.json"
  std::string datasetSha256;
  std::string root =
      {};  ///< "../" for an edition in a folder of its own; the paths above begin with it
  std::string embedCss = {};     ///< likewise, in the pages for frames
  std::string embedScript = {};  ///< "assets/embed-1a2b3c.js", which those run before the story's
  std::vector<EditionLink> editions = {};  ///< all of them, when there are several
  const WorldShapes* world = nullptr;      ///< for the map; null: the pages have none
};

/// One page without its content.
struct PageHead {
  std::string title;
  std::string description;
  std::string css;  ///< rules of this page, after SiteAssets::css
  bool runsStory = false;
  bool runsScript = false;  ///< a page beside the story that the script serves too
  bool isIndexed = true;    ///< search engines may list it
};

/// A complete document around `main`: strict content security policy, names of views, footer.
[[nodiscard]] std::string wrapPage(const RenderContext& context, const SiteAssets& assets,
                                   const PageHead& head, const HtmlWriter& main);

}  // namespace timeline
