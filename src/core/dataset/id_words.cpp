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
    const std::size_t end = std::min(id.find_first_of("-/.", begin), id.size());
    const std::string_view word = id.substr(begin, end - begin);
    if (std::find(std::begin(kVerdictWords), std::end(kVerdictWords), word) !=
        std::end(kVerdictWords))
      return word;
    begin = end + 1;
  }
  return std::nullopt;
}

void checkIdWords(ObjectReader& reader, const std::string& id, Severity severity) {
  const auto word = findVerdictWord(id);
  if (!word) return;
  const std::string message =
      "The id says \"" + std::string(*word) + "\". Ids are public addresses and pass no verdict.";
  const std::string suggestion = "Use place, date and a neutral word.";
  if (severity == Severity::fault)
    reader.fault("id-verdict-word", "id", message, suggestion);
  else
    reader.warn("id-verdict-word", "id", message, suggestion);
}

}  // namespace timeline
