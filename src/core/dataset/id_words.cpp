#include "core/dataset/id_words.h"

#include <algorithm>
#include <iterator>

namespace timeline {
namespace {

constexpr std::string_view kVerdictWords[] = {
    "butcher", "crime",     "criminal", "genocide", "guilty",  "kill",   "killed",
    "killing", "killings",  "massacre", "murder",   "riot",    "riots",  "slain",
    "terror",  "terrorist", "torture",  "tortured", "traitor", "victim", "victims",
};

}  // namespace

std::optional<std::string_view> findVerdictWord(std::string_view id) {
  for (std::size_t begin = 0; begin <= id.size();) {
    const std::size_t end = std::min(id.find('-', begin), id.size());
    const std::string_view word = id.substr(begin, end - begin);
    if (std::find(std::begin(kVerdictWords), std::end(kVerdictWords), word) !=
        std::end(kVerdictWords))
      return word;
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace timeline
