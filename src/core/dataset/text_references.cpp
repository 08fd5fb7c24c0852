#include "core/dataset/text_references.h"

#include <algorithm>
#include <iterator>

#include "core/base/address_form.h"

namespace timeline {
namespace {

/// More than any document needs. What a hostile one has beyond it loads without a word about links
/// to items that were left out.
constexpr std::size_t kMostOpenReferences = 100'000;

void keepOpen(OpenReference reference, LoadContext& context) {
  if (context.openReferences.size() < kMostOpenReferences)
    context.openReferences.push_back(std::move(reference));
}

/// Reports an item that the document has but that was left out.
void checkKept(const OpenReference& reference, LoadContext& context) {
  if (context.ids.isResolved(reference.kind, reference.id)) return;
  const std::string noun = nounFor(reference.kind);
  const std::string beginning =
      "The " + noun + " \"" + reference.id + "\" has a fault of its own, ";
  const std::string suggestion = "Mend the " + noun + " first.";
  if (reference.quoted)
    context.reporter.fault("rests-on-fault", reference.pointer, reference.offset,
                           beginning + "so its figure is missing here.", suggestion);
  else
    context.reporter.warn("rests-on-fault", reference.pointer, reference.offset,
                          beginning + "so this link leads nowhere.", suggestion);
}

void checkLinked(ItemKind kind, const std::string& id, const std::string& pointer,
                 std::size_t offset, LoadContext& context) {
  checkDeclared(kind, id, pointer, offset, context);
  if (!context.ids.isDeclared(kind, id)) return;
  if (kind == ItemKind::question && context.questionsShown.count(id) == 0) {
    context.reporter.fault("link-target", pointer, offset,
                           "No entry shows the question \"" + id + "\", so this leads nowhere.",
                           "Add it to an entry's \"questions\", or leave the words plain.");
    return;
  }
  keepOpen({kind, id, pointer, offset, false}, context);
}

std::string suggestionFor(const std::string& prefix, const std::string& id) {
  if (prefix == "claim")
    return "Write {claim:" + id + "} for its figure, or link to an entry that shows it: event:ID.";
  if (prefix == "place") return "Link to an entry instead, event:ID, or leave the words plain.";
  return "Pages are page:method, page:corrections, page:sources and page:register; web addresses "
         "start with https://.";
}

bool isPage(const std::string& target) {
  static constexpr std::string_view kPages[] = {"page:method", "page:corrections", "page:sources",
                                                "page:register"};
  return std::find(std::begin(kPages), std::end(kPages), target) != std::end(kPages);
}

}  // namespace

void checkWayIn(const std::string& target, const std::string& pointer, std::size_t offset,
                LoadContext& context) {
  constexpr std::string_view kPath = "path:";
  if (target.rfind(kPath, 0) == 0)
    checkLinked(ItemKind::path, target.substr(kPath.size()), pointer, offset, context);
  else
    checkTarget(target, pointer, offset, context);
}

void checkTarget(const std::string& target, const std::string& pointer, std::size_t offset,
                 LoadContext& context) {
  const std::size_t colon = target.find(':');
  if (colon == std::string::npos) {
    context.reporter.fault(
        "link-target", pointer, offset, "\"" + target + "\" is no address.",
        "Write event:ID, chapter:ID, source:ID, question:ID, page:method or a web address.");
    return;
  }
  const std::string prefix = target.substr(0, colon);
  const std::string id = target.substr(colon + 1);
  if (const auto kind = linkedKind(prefix)) {
    checkLinked(*kind, id, pointer, offset, context);
    return;
  }
  if (!isPage(target) && !isWebAddress(target))
    context.reporter.fault("link-target", pointer, offset, "\"" + target + "\" leads nowhere.",
                           suggestionFor(prefix, id));
}

void checkQuoted(const std::string& id, const std::string& pointer, std::size_t offset,
                 LoadContext& context) {
  checkDeclared(ItemKind::claim, id, pointer, offset, context);
  if (!context.ids.isDeclared(ItemKind::claim, id)) return;
  if (context.claimsWithFigure.count(id) == 0) {
    context.reporter.fault("claim-without-figure", pointer, offset,
                           "The claim \"" + id + "\" has no figure to quote.",
                           "Give it a \"figure\", or say in words what it states.");
    return;
  }
  OpenReference reference{ItemKind::claim, id, pointer, offset, true};
  if (context.claimsAreRead)
    checkKept(reference, context);
  else
    keepOpen(std::move(reference), context);
}

void checkOpenReferences(LoadContext& context) {
  for (const OpenReference& reference : context.openReferences)
    checkKept(reference, context);
}

}  // namespace timeline
