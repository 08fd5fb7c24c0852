#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"

namespace timeline {

/// Turns byte offsets of a text into lines and columns.
///
/// Lines end with "\n" or "\r\n". The text is borrowed for the life of the index.
/// @cost O(length) to make, then O(1) a question, also when the whole text is one line
class TextPositionIndex {
 public:
  explicit TextPositionIndex(std::string_view text);

  /// @param byteOffset  beyond the end answers with the end
  [[nodiscard]] TextPosition at(std::size_t byteOffset) const;

 private:
  std::string_view text_;
  std::vector<TextPosition> checkpoints_;  ///< the position of every kCheckpointBytes-th byte
};

}  // namespace timeline
