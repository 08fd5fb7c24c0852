#include "core/search/search_index.h"

#include <algorithm>
#include <unordered_map>

#include "core/search/folding.h"

namespace timeline {
namespace {

/// The words in the order in which they were met, each with its postings by document.
struct MetWords {
  std::unordered_map<std::string, std::size_t> numbers;
  std::vector<std::vector<Posting>> postings;

  void meet(std::string&& word, std::uint32_t document, FieldRank rank) {
    const auto [found, isNew] = numbers.try_emplace(std::move(word), postings.size());
    if (isNew) postings.emplace_back();
    std::vector<Posting>& known = postings[found->second];
    if (known.empty() || known.back().document != document)
      known.push_back({document, rank});
    else if (rank < known.back().rank)
      known.back().rank = rank;
  }
};

}  // namespace

SearchIndex::SearchIndex(const std::vector<SearchDocument>& documents) {
  MetWords met;
  for (std::size_t document = 0; document < documents.size(); ++document)
    for (const SearchField& field : documents[document].fields)
      for (FoldedWord& word : foldWords(field.text))
        met.meet(std::move(word.letters), static_cast<std::uint32_t>(document), field.rank);
  words_.reserve(met.numbers.size());
  for (const auto& entry : met.numbers)
    words_.push_back(entry.first);
  std::sort(words_.begin(), words_.end());
  for (const std::string& word : words_) {
    const std::vector<Posting>& known = met.postings[met.numbers.find(word)->second];
    firstPosting_.push_back(postings_.size());
    postings_.insert(postings_.end(), known.begin(), known.end());
  }
  firstPosting_.push_back(postings_.size());
}

SearchIndex::WordRange SearchIndex::wordsBeginning(std::string_view letters) const {
  const auto first = std::lower_bound(words_.begin(), words_.end(), letters);
  const auto last = std::partition_point(first, words_.end(), [letters](const std::string& word) {
    return std::string_view(word).substr(0, letters.size()) == letters;
  });
  return {static_cast<std::size_t>(first - words_.begin()),
          static_cast<std::size_t>(last - words_.begin())};
}

SearchIndex::WordRange SearchIndex::wordExactly(std::string_view letters) const {
  const auto first = std::lower_bound(words_.begin(), words_.end(), letters);
  const auto at = static_cast<std::size_t>(first - words_.begin());
  return {at, at + (first != words_.end() && *first == letters ? 1 : 0)};
}

std::span<const Posting> SearchIndex::postingsOf(std::size_t word) const {
  return std::span(postings_).subspan(firstPosting_[word],
                                      firstPosting_[word + 1] - firstPosting_[word]);
}

}  // namespace timeline
