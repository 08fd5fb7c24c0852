#pragma once

#include "core/dataset/dataset.h"
#include "core/narrative/phrases.h"
#include "layout/explore_titles.h"

namespace timeline {

/// Titles of a dataset's entries in the catalogue's language, without markup.
class DatasetTitles : public TitleWords {
 public:
  /// Both are borrowed for life.
  DatasetTitles(const Dataset& dataset, const MessageCatalogue& messages)
      : dataset_(dataset), messages_(messages) {}

  [[nodiscard]] std::string titleOf(std::uint32_t event) const override {
    return plainWords(dataset_, dataset_.events[event].title.in(messages_.language()), messages_);
  }

 private:
  const Dataset& dataset_;
  const MessageCatalogue& messages_;
};

}  // namespace timeline
