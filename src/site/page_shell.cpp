#include "site/page_shell.h"

#include "core/base/sha256.h"
#include "site/citation_tags.h"

namespace timeline {
namespace {

std::string contentSecurityPolicy(const std::string& css) {
  return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src '" +
         sha256Integrity(css) +
         "'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; "
         "form-action 'none'";
}

void writeHead(HtmlWriter& html, const RenderContext& context, const SiteAssets& assets,
               const PageHead& head) {
  const std::string css = assets.css + (head.runsStory ? "" : assets.pagesCss) + head.css;
  html.open("head").empty("meta", {{"charset", "utf-8"}});
  html.empty("meta",
             {{"http-equiv", "Content-Security-Policy"}, {"content", contentSecurityPolicy(css)}});
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width"}});
  html.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
  html.empty("meta", {{"name", "description"}, {"content", head.description}});
  if (!head.isIndexed) html.empty("meta", {{"name", "robots"}, {"content", "noindex"}});
  html.element("title", head.title);
  writeCitationTags(html, context, head, assets.datasetSha256);
  html.empty("link", {{"rel", "icon"}, {"href", "data:,"}});
  html.style(css);
  html.close();
}

/// Under their own names, from page to page.
void writeEditions(HtmlWriter& html, const RenderContext& context) {
  if (context.plan.editions.size() < 2) return;
  html.open("nav", {{"class", "languages"}, {"aria-label", context.say("languages.label")}});
  for (const EditionLink& edition : context.plan.editions) {
    const bool current = edition.language == context.language();
    html.element(
        "a",
        {{"href", current ? context.page : context.plan.root + edition.folder + context.page},
         {"lang", edition.language},
         {current ? "aria-current" : "", "true"}},
        edition.name);
  }
  html.close();
}

void writeMasthead(HtmlWriter& html, const RenderContext& context) {
  struct View {
    std::string_view key;
    std::string address;
    std::string page;
  };
  const View views[] = {{"view.story", context.isIndex() ? "#story" : "index.html", "index.html"},
                        {"view.explore", "explore.html", "explore.html"},
                        {"view.sources", std::string(kSourcesPage), std::string(kSourcesPage)},
                        {"view.register", "register.html", "register.html"},
                        {"view.method", "method.html", "method.html"}};
  html.element("a", {{"class", "skip"}, {"href", context.isIndex() ? "#chapters" : "#story"}},
               context.say(context.isIndex() ? "skip.chapters" : "skip.content"));
  html.open("header", {{"class", "masthead"}});
  html.element("a", {{"class", "home"}, {"href", context.isIndex() ? "#story" : "index.html"}},
               context.words(context.dataset.title));
  writeEditions(html, context);
  html.open("nav", {{"aria-label", context.say("view.label")}}).open("ul");
  for (const View& view : views) {
    const bool current = view.page == context.page;
    html.open("li")
        .element("a", {{"href", view.address}, {current ? "aria-current" : "", "page"}},
                 context.say(view.key))
        .close();
  }
  html.close().close().close();
}

/// The prepared text that the page's script copies where there is no address to write to.
void writeReportText(HtmlWriter& html, const RenderContext& context) {
  const Dataset& dataset = context.dataset;
  if (!dataset.contactMail.empty() || !dataset.contactUrl.empty()) return;
  html.open("template", {{"id", "report-text"},
                         {"data-body", context.say("report.body")},
                         {"data-copied", context.say("report.copied")},
                         {"data-version", dataset.version}});
  html.close();
}

void writeFooter(HtmlWriter& html, const RenderContext& context) {
  const Dataset& dataset = context.dataset;
  html.open("footer").open("div", {{"class", "wrap"}});
  html.open("p").text(context.say("footer.licence", {{"licence", dataset.dataLicence}})).close();
  for (const Credit& credit : dataset.credits)
    html.open("p")
        .text(credit.what)
        .text(credit.licence.empty() ? "" : ", ")
        .text(credit.licence)
        .close();
  html.open("p");
  html.text(context.say("colophon.version", {{"version", dataset.version}, {"date", dataset.date}}))
      .text(" · ");
  html.element("a", {{"href", "method.html"}}, context.say("view.method")).text(" · ");
  html.element("a", {{"href", "corrections.html"}}, context.say("view.corrections")).text(" · ");
  html.element("a", {{"href", "corrections.html#report"}}, context.say("report.link"));
  html.close().close().close();
}

}  // namespace

std::string wrapPage(const RenderContext& context, const SiteAssets& assets, const PageHead& head,
                     const HtmlWriter& main) {
  HtmlWriter html;
  html.open("html", {{"lang", context.language()}});
  writeHead(html, context, assets, head);
  html.open("body");
  writeMasthead(html, context);
  if (head.runsStory)
    html.open("documentary-timeline", {{"src", assets.datasetFile},
                                       {"messages", assets.messagesFile},
                                       {"lang", context.language()},
                                       {context.hasMap() ? "map" : "", ""}});
  html.open("main", {{"id", "story"}}).append(main).close();
  if (head.runsStory) html.close();
  writeFooter(html, context);
  if (head.runsStory || head.runsScript) writeReportText(html, context);
  if (head.runsScript) html.open("template", {{"data-messages", assets.messagesFile}}).close();
  // Last, so that nothing is fetched beside the words before they are there.
  if ((head.runsStory || head.runsScript) && !assets.storyScript.empty())
    html.open("script", {{"type", "module"}, {"src", assets.storyScript}}).close();
  html.close().close();
  return "<!doctype html>" + html.html() + "\n";
}

}  // namespace timeline
