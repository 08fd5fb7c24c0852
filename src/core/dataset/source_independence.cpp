#include "core/dataset/source_independence.h"

#include <set>
#include <utility>

namespace timeline {
namespace {

/// Everything that a source goes back to, itself included.
void collectOrigins(std::size_t source, const std::vector<Source>& sources,
                    std::set<std::size_t>& origins) {
  std::vector<std::size_t> open{source};
  while (!open.empty()) {
    const std::size_t current = open.back();
    open.pop_back();
    if (!origins.insert(current).second) continue;
    open.insert(open.end(), sources[current].derivesFrom.begin(),
                sources[current].derivesFrom.end());
  }
}

}  // namespace

std::size_t countIndependent(const std::vector<SourceReference>& cited,
                             const std::vector<Source>& sources) {
  std::vector<std::set<std::size_t>> families;
  for (const SourceReference& reference : cited) {
    std::set<std::size_t> family;
    collectOrigins(reference.source, sources, family);
    // Families that share an origin are one witness: merge them.
    for (auto other = families.begin(); other != families.end();) {
      bool meets = false;
      for (const std::size_t origin : *other)
        meets = meets || family.count(origin) > 0;
      if (!meets) {
        ++other;
        continue;
      }
      family.insert(other->begin(), other->end());
      other = families.erase(other);
    }
    families.push_back(std::move(family));
  }
  return families.size();
}

}  // namespace timeline
