#include "core/base/text_position.h"

#include <algorithm>

namespace timeline {
namespace {

constexpr std::size_t kCheckpointBytes = 4'096;

TextPosition advance(TextPosition position, std::string_view text) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == '\n') {
      ++position.line;
      position.column = 1;
    } else if ((byte & 0xC0u) != 0x80u) {  // continuation bytes belong to the code point before
      ++position.column;
    }
  }
  return position;
}

}  // namespace

TextPositionIndex::TextPositionIndex(std::string_view text) : text_(text) {
  TextPosition position{1, 1};
  checkpoints_.reserve(text.size() / kCheckpointBytes + 1);
  checkpoints_.push_back(position);
  for (std::size_t offset = kCheckpointBytes; offset <= text.size(); offset += kCheckpointBytes) {
    position = advance(position, text.substr(offset - kCheckpointBytes, kCheckpointBytes));
    checkpoints_.push_back(position);
  }
}

TextPosition TextPositionIndex::at(std::size_t byteOffset) const {
  const std::size_t offset = std::min(byteOffset, text_.size());
  const std::size_t checkpoint = offset / kCheckpointBytes;
  const std::size_t start = checkpoint * kCheckpointBytes;
  return advance(checkpoints_[checkpoint], text_.substr(start, offset - start));
}

}  // namespace timeline
