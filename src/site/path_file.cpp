#include "site/path_file.h"

#include "core/base/diagnostics_json.h"
#include "core/narrative/phrases.h"

namespace timeline {
namespace {

std::string plain(const RenderContext& context, const LocalizedText& text) {
  return plainWords(context.dataset, context.words(text), context.messages);
}

void appendMember(std::string& out, std::string_view name, std::string_view text) {
  if (out.back() != '{') out += ',';
  appendJsonString(out, name);
  out += ':';
  appendJsonString(out, text);
}

/// A quiet chapter without a content note is told by its title.
void appendQuietChapters(std::string& out, const RenderContext& context) {
  out += '{';
  for (const Chapter& chapter : context.dataset.chapters)
    if (chapter.quiet)
      appendMember(
          out, chapter.id,
          plain(context, chapter.contentNote.empty() ? chapter.title : chapter.contentNote));
  out += '}';
}

void appendStop(std::string& out, const RenderContext& context, std::size_t stop) {
  const Event& event = context.dataset.events[stop];
  out += '{';
  appendMember(out, "event", event.id);
  appendMember(out, "chapter", context.dataset.chapters[event.chapter].id);
  appendMember(out, "page", context.plan.pageOfEvent[stop]);
  out += '}';
}

void appendPath(std::string& out, const RenderContext& context, const GuidedPath& path) {
  out += '{';
  appendMember(out, "id", path.id);
  appendMember(out, "title", plain(context, path.title));
  out += ",\"stops\":[";
  for (std::size_t stop = 0; stop < path.stops.size(); ++stop) {
    if (stop > 0) out += ',';
    appendStop(out, context, path.stops[stop]);
  }
  out += "]}";
}

}  // namespace

std::string pathFileOf(std::string_view datasetFile, std::string_view language) {
  constexpr std::string_view kEnding = ".json";
  std::string file(datasetFile.substr(0, datasetFile.rfind(kEnding)));
  return file.append(".paths.").append(language).append(kEnding);
}

std::string writePathFile(const RenderContext& context) {
  std::string out = "{\"quiet\":";
  appendQuietChapters(out, context);
  out += ",\"paths\":[";
  for (const GuidedPath& path : context.dataset.paths) {
    if (path.stops.empty()) continue;
    if (out.back() != '[') out += ',';
    appendPath(out, context, path);
  }
  return out + "]}\n";
}

}  // namespace timeline
