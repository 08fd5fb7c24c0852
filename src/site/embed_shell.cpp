#include "site/embed_shell.h"

#include "core/base/sha256.h"
#include "site/citation_tags.h"

namespace timeline {
namespace {

constexpr std::size_t kHashCharactersShown = 10;

/// The theme and the language that the address asks for, before anything is painted. No other word
/// passes than "dark", "light" and the languages of the root element's data-editions, the first of
/// which is at the site's root.
constexpr std::string_view kAddressScript =
    "{let r=document.documentElement,q=new URLSearchParams(location.search),"
    "t=q.get('theme'),l=q.get('lang'),e=(r.dataset.editions||'').split(' ');"
    "if(t=='dark'||t=='light')r.dataset.theme=t;"
    "if(l&&l!=r.lang&&e.includes(l)){q.delete('lang');"
    "location.replace(r.dataset.root+(l==e[0]?'':l+'/')+'embed/'+location.pathname.split('/').pop()"
    "+'?'+q+location.hash)}}";

std::string languagesOf(const RenderContext& context) {
  std::string languages;
  for (const EditionLink& edition : context.plan.editions)
    languages += (languages.empty() ? "" : " ") + edition.language;
  return languages;
}

std::string contentSecurityPolicy(const std::string& css) {
  return "default-src 'none'; script-src 'self' '" + sha256Integrity(kAddressScript) +
         "' 'wasm-unsafe-eval'; style-src '" + sha256Integrity(css) +
         "'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; "
         "form-action 'none'";
}

void writeHead(HtmlWriter& html, const RenderContext& context, const SiteAssets& assets,
               const EmbedHead& head) {
  const std::string css = assets.css + assets.embedCss + head.css;
  html.open("head").empty("meta", {{"charset", "utf-8"}});
  html.empty("meta",
             {{"http-equiv", "Content-Security-Policy"}, {"content", contentSecurityPolicy(css)}});
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width"}});
  html.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
  html.empty("meta", {{"name", "robots"}, {"content", "noindex"}});
  html.element("title", head.title);
  PageHead cited;
  cited.runsStory = head.drawsStory;
  cited.description = head.title;
  writeCitationTags(html, context, cited, assets.datasetSha256);
  html.empty("link", {{"rel", "canonical"}, {"href", head.home}});
  html.empty("link", {{"rel", "icon"}, {"href", "data:,"}});
  html.empty("base", {{"target", "_blank"}});
  html.script(kAddressScript).style(css);
  html.close();
}

void writeName(HtmlWriter& html, const EmbedHead& head) {
  if (head.heading.empty()) return;
  html.open("header", {{"class", "embed-head wrap"}}).open("h1");
  html.element("a", {{"href", head.home}}, head.heading).close();
  if (!head.scope.empty()) html.element("p", {{"class", "kicker"}}, head.scope);
  html.close();
}

/// The words in it that the script needs are its attributes.
void writeFoot(HtmlWriter& html, const RenderContext& context, const SiteAssets& assets,
               const EmbedHead& head) {
  const Dataset& dataset = context.dataset;
  html.open("footer", {{"class", "embed-foot"},
                       {"data-read", context.say("embed.read")},
                       {"data-leave", context.say("embed.leave")},
                       {"data-range", context.say("embed.range")},
                       {"data-none", context.say("embed.none")},
                       {"data-address", context.say("embed.address")}});
  html.open("p", {{"class", "embed-home"}});
  html.element("a", {{"href", head.home}}, context.say("embed.home"));
  html.close().open("p");
  html.text(context.words(dataset.title)).text(" · ").text(dataset.dataLicence).text(" · ");
  html.text(context.say("colophon.version", {{"version", dataset.version}, {"date", dataset.date}}))
      .open("span", {{"class", "hash"}})
      .text(" · SHA-256 ")
      .text(assets.datasetSha256.substr(0, kHashCharactersShown))
      .text("…")
      .close();
  html.close().close();
}

}  // namespace

std::string wrapEmbed(const RenderContext& context, const SiteAssets& assets, EmbedHead head,
                      const HtmlWriter& main) {
  HtmlWriter html;
  const std::string languages = languagesOf(context);
  html.open("html", {{"lang", context.language()},
                     {languages.empty() ? "" : "data-editions", languages},
                     {languages.empty() ? "" : "data-root", context.plan.root}});
  writeHead(html, context, assets, head);
  html.open("body", {{"class", "embed"}});
  writeName(html, head);
  if (head.drawsStory)
    html.open("documentary-timeline", {{"data-src", assets.datasetFile},
                                       {"messages", assets.messagesFile},
                                       {"lang", context.language()}});
  html.open("main", {{"id", "story"}}).append(main).close();
  if (head.drawsStory) html.close();
  writeFoot(html, context, assets, head);
  if (!head.drawsStory && !head.drawsChart)
    html.open("template", {{"data-messages", assets.messagesFile}}).close();
  // No module: where the frame has no origin of its own, a host that does not allow others to read
  // its files still lets the page take its place.
  if (!assets.embedScript.empty())
    html.open("script", {{"defer", ""}, {"src", assets.embedScript}}).close();
  if (!assets.storyScript.empty())
    html.open("script", {{"type", "module"}, {"src", assets.storyScript}}).close();
  html.close().close();
  return "<!doctype html>" + html.html() + "\n";
}

}  // namespace timeline
