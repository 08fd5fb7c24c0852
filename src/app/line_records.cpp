#include "app/line_records.h"

#include <cmath>
#include <cstring>
#include <type_traits>

namespace timeline {

namespace {

/// Reads little-endian values one after another; a read past the end answers nothing from then on.
class ByteReader {
 public:
  explicit ByteReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  template <class T>
  T read() {
    static_assert(std::is_trivially_copyable_v<T>);
    T value{};
    if (take(sizeof value)) std::memcpy(&value, bytes_.data() + at_ - sizeof value, sizeof value);
    return value;
  }
  std::string text(std::size_t length) {
    const std::size_t padded = (length + 3) / 4 * 4;
    if (padded < length || !take(padded)) return {};
    return {reinterpret_cast<const char*>(bytes_.data() + at_ - padded), length};
  }
  [[nodiscard]] bool isSound() const { return isSound_; }
  [[nodiscard]] bool isAtEnd() const { return at_ == bytes_.size(); }

 private:
  bool take(std::size_t length) {
    isSound_ = isSound_ && length <= bytes_.size() - at_;
    if (isSound_) at_ += length;
    return isSound_;
  }

  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
  bool isSound_ = true;
};

}  // namespace

std::optional<CardLines> readCardLines(std::span<const std::uint8_t> bytes) {
  constexpr std::uint8_t kUnderlined = 1;
  ByteReader reader(bytes);
  CardLines card;
  card.card = reader.read<std::uint32_t>();
  const auto count = reader.read<std::uint32_t>();
  for (std::uint32_t i = 0; i < count && reader.isSound(); ++i) {
    TextLine line;
    line.card = card.card;
    line.font = reader.read<std::uint16_t>();
    const auto ink = reader.read<std::uint8_t>();
    if (ink > static_cast<std::uint8_t>(InkRole::accent)) return std::nullopt;
    line.ink = static_cast<InkRole>(ink);
    line.underlined = (reader.read<std::uint8_t>() & kUnderlined) != 0;
    line.box.x = reader.read<float>();
    line.box.y = reader.read<float>();
    line.box.width = reader.read<float>();
    line.box.height = reader.read<float>();
    line.baselinePx = reader.read<float>();
    line.text = reader.text(reader.read<std::uint32_t>());
    if (reader.isSound()) card.lines.push_back(std::move(line));
  }
  if (!reader.isSound() || !reader.isAtEnd()) return std::nullopt;
  return card;
}

std::vector<AnchorBox> readAnchors(std::span<const float> records) {
  constexpr std::size_t kNumbers = 6;
  std::vector<AnchorBox> anchors;
  anchors.reserve(records.size() / kNumbers);
  for (std::size_t at = 0; at + kNumbers <= records.size(); at += kNumbers) {
    bool isFinite = true;
    for (std::size_t i = 0; i < kNumbers; ++i)
      isFinite = isFinite && std::isfinite(records[at + i]);
    if (!isFinite || records[at] < 0 || records[at] > 127 || records[at + 1] < 0) continue;
    const auto kind = anchorKindOf(static_cast<char>(records[at]));
    if (!kind) continue;
    anchors.push_back({*kind,
                       static_cast<std::uint32_t>(records[at + 1]),
                       {records[at + 2], records[at + 3], records[at + 4], records[at + 5]}});
  }
  return anchors;
}

}  // namespace timeline
