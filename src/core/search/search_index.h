#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/search_documents.h"

namespace timeline {

/// That a word stands in a document, and the best rank of the fields that hold it.
struct Posting {
  std::uint32_t document = 0;
  FieldRank rank = FieldRank::text;
};

/// The words of all documents in order, each with the documents that hold it.
class SearchIndex {
 public:
  /// @cost O(bytes + words log words)
  explicit SearchIndex(const std::vector<SearchDocument>& documents);

  /// Places [first, last) of the words that begin so, or that are just so.
  struct WordRange {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] bool empty() const { return first == last; }
  };
  [[nodiscard]] WordRange wordsBeginning(std::string_view letters) const;
  [[nodiscard]] WordRange wordExactly(std::string_view letters) const;

  [[nodiscard]] std::span<const std::string> words() const { return words_; }
  /// By document. @param word  place of a word
  [[nodiscard]] std::span<const Posting> postingsOf(std::size_t word) const;

 private:
  std::vector<std::string> words_;
  std::vector<std::size_t> firstPosting_;  ///< one more than words
  std::vector<Posting> postings_;
};

}  // namespace timeline
