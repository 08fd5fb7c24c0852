#include "core/dataset/loader.h"

#include <algorithm>
#include <utility>

#include "core/dataset/document_reader.h"
#include "core/dataset/json_reader.h"
#include "core/dataset/load_context.h"

namespace timeline {
namespace {

constexpr std::string_view kFormat = "timeline-1";

bool isDocument(const JsonValue& root, Reporter& reporter) {
  if (root.kind != JsonKind::object) {
    reporter.fault(
        "wrong-type", "", root.offset,
        "A dataset is one object in braces, not " + std::string(describe(root.kind)) + ".");
    return false;
  }
  const JsonValue* format = root.find("format");
  if (format != nullptr && format->kind == JsonKind::string && format->text == kFormat) return true;
  reporter.fault("unknown-format", format == nullptr ? "" : "/format",
                 format == nullptr ? root.offset : format->offset,
                 "This is no dataset of the format \"timeline-1\".",
                 "Write \"format\": \"timeline-1\" at its head.");
  return false;
}

}  // namespace

bool LoadResult::hasFaults() const {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::fault;
  });
}

LoadResult loadDataset(std::string_view json, const LoadLimits& limits) {
  JsonResult read = readJson(json, {limits.maxBytes, limits.maxDepth});
  LoadResult result;
  result.diagnostics = std::move(read.diagnostics);
  if (!read.root) return result;
  LoadContext context{Reporter(json, limits.maxDiagnostics)};
  if (isDocument(*read.root, context.reporter)) {
    result.dataset = readDocument(*read.root, context);
    checkWhole(*result.dataset, *read.root, context);
  }
  for (Diagnostic& diagnostic : context.reporter.take())
    result.diagnostics.push_back(std::move(diagnostic));
  return result;
}

CatalogueResult loadCatalogue(std::string_view json) {
  JsonResult read = readJson(json);
  CatalogueResult result;
  result.diagnostics = std::move(read.diagnostics);
  if (!read.root) return result;
  Reporter reporter(json, LoadLimits{}.maxDiagnostics);
  std::string language;
  std::map<std::string, std::string, std::less<>> messages;
  if (read.root->kind != JsonKind::object)
    reporter.fault("wrong-type", "", read.root->offset, "A catalogue is one object of texts.");
  for (const JsonMember& member : read.root->members) {
    if (member.value.kind != JsonKind::string)
      reporter.fault("wrong-type", "/" + member.key, member.value.offset,
                     "A message must be a text.");
    else if (member.key == "language")
      language = member.value.text;
    else
      messages[member.key] = member.value.text;
  }
  if (language.empty())
    reporter.fault("missing-field", "", read.root->offset,
                   "The catalogue does not say its language.", "Add \"language\": \"en\".");
  else
    result.catalogue = MessageCatalogue(std::move(language), std::move(messages));
  for (Diagnostic& diagnostic : reporter.take())
    result.diagnostics.push_back(std::move(diagnostic));
  return result;
}

}  // namespace timeline
