#include "core/dataset/load_context.h"

#include <utility>

#include "core/base/nearest_word.h"

namespace timeline {

void checkDeclared(ItemKind kind, const std::string& id, const std::string& pointer,
                   std::size_t offset, LoadContext& context) {
  if (context.ids.isDeclared(kind, id)) return;
  const std::vector<std::string_view> candidates = context.reporter.wantsSuggestions()
                                                       ? context.ids.idsOf(kind)
                                                       : std::vector<std::string_view>{};
  context.reporter.fault("dangling-reference", pointer, offset,
                         "There is no " + nounFor(kind) + " \"" + id + "\".",
                         didYouMean(id, candidates, "Add it, or remove the reference."));
}

std::string didYouMean(std::string_view word, const std::vector<std::string_view>& candidates,
                       std::string otherwise) {
  const auto nearest = nearestWord(word, candidates);
  return nearest ? "Did you mean \"" + std::string(*nearest) + "\"?" : std::move(otherwise);
}

std::string nounFor(ItemKind kind) {
  const std::string_view withArticle = describe(kind);
  return std::string(withArticle.substr(withArticle.find(' ') + 1));
}

}  // namespace timeline
