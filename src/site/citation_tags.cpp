#include "site/citation_tags.h"

#include <algorithm>
#include <string>

#include "core/base/diagnostics_json.h"

namespace timeline {
namespace {

/// "2026/11/23"
/// @source Google Scholar, Inclusion Guidelines for Webmasters, "Indexing"
std::string slashedDate(std::string date) {
  std::replace(date.begin(), date.end(), '-', '/');
  return date;
}

void appendMember(std::string& json, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  json += json.back() == '{' ? "" : ",";
  appendJsonString(json, name);
  json += ':';
  appendJsonString(json, value);
}

/// No end tag can stand in it.
std::string withoutTags(std::string json) {
  for (std::size_t at = json.find('<'); at != std::string::npos; at = json.find('<', at))
    json.replace(at, 1, "\\u003c");
  return json;
}

/// @source schema.org/Dataset
std::string linkedData(const RenderContext& context, const PageHead& head,
                       std::string_view datasetSha256) {
  const Dataset& dataset = context.dataset;
  std::string json = "{";
  appendMember(json, "@context", "https://schema.org");
  appendMember(json, "@type", "Dataset");
  appendMember(json, "name", context.words(dataset.title));
  appendMember(json, "description", head.description);
  appendMember(json, "version", dataset.version);
  appendMember(json, "datePublished", dataset.date);
  appendMember(json, "inLanguage", context.language());
  appendMember(json, "license", dataset.dataLicence);
  appendMember(json, "identifier", "sha256:" + std::string(datasetSha256));
  return withoutTags(json + "}");
}

}  // namespace

void writeCitationTags(HtmlWriter& html, const RenderContext& context, const PageHead& head,
                       std::string_view datasetSha256) {
  const Dataset& dataset = context.dataset;
  const auto tag = [&html](std::string_view name, std::string_view value) {
    html.empty("meta", {{"name", name}, {"content", value}});
  };
  tag("citation_title", context.words(dataset.title));
  tag("citation_publication_date", slashedDate(dataset.date));
  tag("citation_language", context.language());
  tag("citation_version", dataset.version);
  if (head.runsStory) return;
  tag("citation_dataset_sha256", datasetSha256);
  html.data("application/ld+json", linkedData(context, head, datasetSha256));
}

}  // namespace timeline
