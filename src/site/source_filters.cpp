#include "site/source_filters.h"

#include <algorithm>
#include <string>
#include <vector>

namespace timeline {
namespace {

struct Choice {
  std::string value;
  std::string name;
  std::size_t sources = 0;
};

void count(std::vector<Choice>& choices, const std::string& value, const std::string& name) {
  const auto found = std::find_if(choices.begin(), choices.end(),
                                  [&](const Choice& choice) { return choice.value == value; });
  if (found == choices.end())
    choices.push_back({value, name, 1});
  else
    ++found->sources;
}

void writeChoices(HtmlWriter& html, const RenderContext& context, std::string_view name,
                  std::string_view legendKey, std::vector<Choice> choices) {
  std::sort(choices.begin(), choices.end(), [](const Choice& left, const Choice& right) {
    return left.sources != right.sources ? left.sources > right.sources : left.name < right.name;
  });
  html.open("fieldset").element("legend", context.say(legendKey));
  for (const Choice& choice : choices) {
    html.open("label").empty("input",
                             {{"type", "checkbox"}, {"name", name}, {"value", choice.value}});
    html.text(" ").text(choice.name).text(" ");
    html.element("span", {{"class", "amount"}}, std::to_string(choice.sources)).close();
  }
  html.close();
}

}  // namespace

std::string_view sourceKindToken(SourceKind kind) {
  switch (kind) {
    case SourceKind::report:
      return "report";
    case SourceKind::news:
      return "news";
    case SourceKind::article:
      return "article";
    case SourceKind::statement:
      return "statement";
    case SourceKind::official:
      return "official";
    case SourceKind::court:
      return "court";
    case SourceKind::letter:
      return "letter";
    case SourceKind::film:
      return "film";
    case SourceKind::reference:
      return "reference";
    case SourceKind::campaignPage:
      return "campaign-page";
  }
  return "article";
}

const std::string& sourceLanguage(const RenderContext& context, const Source& source) {
  return source.titleLanguage.empty() ? context.dataset.languages.front() : source.titleLanguage;
}

std::string languageName(const RenderContext& context, const std::string& language) {
  const std::string key = "languageName." + language;
  return context.messages.has(key) ? context.say(key) : language;
}

void writeSourceFilters(HtmlWriter& html, const RenderContext& context) {
  std::vector<Choice> languages;
  std::vector<Choice> kinds;
  for (const Source& source : context.dataset.sources) {
    const std::string kind(sourceKindToken(source.kind));
    const std::string& language = sourceLanguage(context, source);
    count(languages, language, languageName(context, language));
    count(kinds, kind, context.say("sourceKind." + kind));
  }
  html.open("form", {{"class", "source-filters"}, {"role", "search"}, {"hidden", ""}});
  html.open("p", {{"class", "search"}})
      .element("label", {{"for", "source-search"}}, context.say("sources.search"))
      .empty("input",
             {{"type", "search"}, {"id", "source-search"}, {"name", "q"}, {"autocomplete", "off"}})
      .close();
  writeChoices(html, context, "language", "sources.language", std::move(languages));
  writeChoices(html, context, "kind", "sources.kind", std::move(kinds));
  html.open("p", {{"class", "found"}, {"role", "status"}}).close();
  html.open("div", {{"class", "nothing"}, {"hidden", ""}}).close();
  html.close();
}

}  // namespace timeline
