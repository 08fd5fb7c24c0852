#include "core/search/search.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace timeline {
namespace {

/// Sorts as hits do: rank, importance, then the document's place, which is time.
using HitKey = std::uint64_t;

constexpr unsigned kDocumentBits = 32;
constexpr unsigned kImportanceBits = 8;
constexpr HitKey kDocumentMask = (HitKey{1} << kDocumentBits) - 1;

std::size_t documentOf(HitKey key) {
  return static_cast<std::size_t>(key & kDocumentMask);
}

/// Documents that have all words, best rank of each word summed up.
std::vector<HitKey> matchingDocuments(const SearchWords& searched, const SearchIndex& index,
                                      const std::vector<SearchDocument>& documents) {
  constexpr std::uint8_t kNone = 0xFF;
  std::vector<std::uint8_t> sums(documents.size());
  std::vector<std::uint8_t> best(documents.size());
  for (const SearchedWord& word : searched.words) {
    std::fill(best.begin(), best.end(), kNone);
    for (const SearchedLetters& way : word.ways) {
      const SearchIndex::WordRange range =
          way.isWhole ? index.wordExactly(way.letters) : index.wordsBeginning(way.letters);
      for (std::size_t place = range.first; place < range.last; ++place)
        for (const Posting& posting : index.postingsOf(place))
          best[posting.document] =
              std::min(best[posting.document], static_cast<std::uint8_t>(posting.rank));
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
      sums[i] = best[i] == kNone || sums[i] == kNone ? kNone
                                                     : static_cast<std::uint8_t>(sums[i] + best[i]);
  }
  std::vector<HitKey> keys;
  for (std::size_t i = 0; i < sums.size(); ++i)
    if (sums[i] != kNone)
      keys.push_back((HitKey{sums[i]} << (kDocumentBits + kImportanceBits)) |
                     (static_cast<HitKey>(documents[i].importance & 0xFF) << kDocumentBits) | i);
  return keys;
}

/// Every entry, by time.
std::vector<HitKey> allEntries(const std::vector<SearchDocument>& documents) {
  std::vector<HitKey> keys;
  for (std::size_t i = 0; i < documents.size(); ++i)
    if (documents[i].group == SearchGroup::events) keys.push_back(i);
  return keys;
}

/// True when an entry that leads to the document misses no kind but those of `dropped`.
bool passes(const SearchDocument& document, const std::vector<FilterKinds>& missed,
            FilterKinds dropped) {
  return std::any_of(document.events.begin(), document.events.end(),
                     [&](std::size_t event) { return (missed[event] & ~dropped) == 0; });
}

/// The text with most of the words that title and byline lack.
MarkedText bestExcerpt(const SearchDocument& document, const SearchWords& searched) {
  std::uint32_t told = 0;
  const SearchField* best = nullptr;
  int most = 0;
  for (std::size_t i = 0; i < document.fields.size(); ++i) {
    const std::uint32_t within = wordsWithin(document.fields[i].text, searched);
    if (i < 2) {
      told |= within;
    } else if (const int more = std::popcount(within & ~told); more > most) {
      most = more;
      best = &document.fields[i];
    }
  }
  if (best == nullptr) return {};
  SearchWords sought;
  for (std::size_t i = 0; i < searched.words.size(); ++i)
    if ((told & (1U << i)) == 0) sought.words.push_back(searched.words[i]);
  return excerptOf(best->text, searched, sought);
}

SearchHit describe(const std::vector<SearchDocument>& documents, HitKey key,
                   const SearchWords& searched) {
  const SearchDocument& document = documents[documentOf(key)];
  return {documentOf(key), markedText(document.fields[0].text, searched),
          markedText(document.fields[1].text, searched),
          searched.empty() ? MarkedText{} : bestExcerpt(document, searched)};
}

}  // namespace

std::size_t SearchAnswer::total() const {
  return std::accumulate(groups.begin(), groups.end(), std::size_t{0},
                         [](std::size_t sum, const GroupHits& group) { return sum + group.total; });
}

Finder::Finder(SearchData data) : data_(std::move(data)), index_(data_.documents) {}

SearchAnswer Finder::search(const SearchRequest& request) const {
  SearchAnswer answer;
  const SearchWords searched = readSearchWords(request.words, index_);
  answer.unknown = searched.unknown;
  const std::vector<FilterKinds> missed = data_.filter.missedBy(request.chosen);
  for (std::size_t event = 0; event < missed.size(); ++event)
    if (missed[event] == 0) answer.passing.push_back(static_cast<std::uint32_t>(event));
  const bool isFiltered = !request.chosen.empty();
  const bool isAsked = !searched.empty() || isFiltered;
  std::vector<HitKey> keys = searched.empty()
                                 ? allEntries(data_.documents)
                                 : matchingDocuments(searched, index_, data_.documents);
  std::vector<std::size_t> entries;
  for (const HitKey key : keys)
    if (data_.documents[documentOf(key)].group == SearchGroup::events)
      entries.push_back(data_.documents[documentOf(key)].item);
  answer.optionCounts = data_.filter.countOptions(entries, missed);

  std::sort(keys.begin(), keys.end());
  for (const HitKey key : keys) {
    const SearchDocument& document = data_.documents[documentOf(key)];
    if (!isAsked || (isFiltered && !passes(document, missed, 0))) continue;
    const auto group = static_cast<std::size_t>(document.group);
    GroupHits& found = answer.groups[group];
    ++found.total;
    if (found.hits.size() < request.limits[group])
      found.hits.push_back(describe(data_.documents, key, searched));
  }
  if (answer.total() > 0 || !isFiltered) return answer;
  answer.withoutAll = keys.size();
  for (std::size_t kind = 0; kind < kFilterKinds; ++kind)
    for (const HitKey key : keys)
      if (passes(data_.documents[documentOf(key)], missed, static_cast<FilterKinds>(1U << kind)))
        ++answer.without[kind];
  return answer;
}

std::vector<TextRange> Finder::mark(std::string_view words, std::string_view text) const {
  return matchesIn(text, readSearchWords(words, index_));
}

}  // namespace timeline
