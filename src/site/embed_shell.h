#pragma once

#include <string>

#include "site/page_shell.h"

namespace timeline {

/// One page for frames without its content.
struct EmbedHead {
  std::string title;
  std::string heading;      ///< the documentary's name above the content; "" where that has it
  std::string scope;        ///< what is shown, in words; "" where the content says it
  std::string css;          ///< rules of this page, after SiteAssets::embedCss
  std::string home;         ///< the same on the site itself
  bool drawsStory = false;  ///< has entries along the axis
  bool drawsChart = false;  ///< the view Explore
};

/// A complete document for a frame around `main`: name above it, and at its foot, always in sight,
/// the way to the site, the licence and the dataset's version. Links open outside of the frame.
///
/// The story is drawn once the page's own script (web/src/embed.ts) admits it: `data-src` is the
/// `src` to be.
[[nodiscard]] std::string wrapEmbed(const RenderContext& context, const SiteAssets& assets,
                                    EmbedHead head, const HtmlWriter& main);

}  // namespace timeline
