#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/dataset/id_table.h"
#include "core/dataset/reporter.h"

namespace timeline {

/// A reference in a text that can be judged only when every item has been read.
struct OpenReference {
  ItemKind kind = ItemKind::event;
  std::string id;
  std::string pointer;
  std::size_t offset = 0;
  bool quoted = false;  ///< `{claim:ID}`, else a link
};

/// What every reader of a part of the document shares.
struct LoadContext {
  Reporter reporter;
  IdTable ids{};
  std::vector<std::string> languages{};  ///< the first is the original

  std::set<std::string, std::less<>> claimsWithFigure{};  ///< ids, whatever the figure is worth
  std::set<std::string, std::less<>> questionsShown{};    ///< ids that an entry shows in full
  bool claimsAreRead = false;
  std::vector<OpenReference> openReferences{};
};

/// Reports a reference to an item that the document does not have.
void checkDeclared(ItemKind kind, const std::string& id, const std::string& pointer,
                   std::size_t offset, LoadContext& context);

/// "Did you mean …?" with the candidate that `word` probably stands for, else `otherwise`.
[[nodiscard]] std::string didYouMean(std::string_view word,
                                     const std::vector<std::string_view>& candidates,
                                     std::string otherwise);

/// "event" for ItemKind::event: describe() without its article.
[[nodiscard]] std::string nounFor(ItemKind kind);

}  // namespace timeline
