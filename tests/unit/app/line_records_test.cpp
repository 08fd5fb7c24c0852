#include "app/line_records.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <string>

namespace timeline {
namespace {

/// Writes the bytes as the page does.
class Bytes {
 public:
  template <class T>
  Bytes& add(T value) {
    const std::size_t at = bytes.size();
    bytes.resize(at + sizeof value);
    std::memcpy(bytes.data() + at, &value, sizeof value);
    return *this;
  }
  Bytes& line(std::uint16_t font, std::uint8_t ink, std::uint8_t flags, const std::string& text) {
    add(font).add(ink).add(flags);
    for (const float number : {10.5F, 20.25F, 100.0F, 22.0F, 37.75F})
      add(number);
    add(static_cast<std::uint32_t>(text.size()));
    for (const char character : text)
      add(character);
    while (bytes.size() % 4 != 0)
      add('\0');
    return *this;
  }
  std::vector<std::uint8_t> bytes;
};

std::vector<std::uint8_t> sample() {
  return Bytes().add(7u).add(2u).line(3, 1, 1, "Қазақ").line(0, 3, 0, "four").bytes;
}

TEST(ReadCardLines, ReadsWhatThePageWrites) {
  const auto card = readCardLines(sample());
  ASSERT_TRUE(card);
  EXPECT_EQ(card->card, 7u);
  ASSERT_EQ(card->lines.size(), 2u);
  const TextLine& first = card->lines[0];
  EXPECT_EQ(first.card, 7u);
  EXPECT_EQ(first.font, 3);
  EXPECT_EQ(first.ink, InkRole::muted);
  EXPECT_TRUE(first.underlined);
  EXPECT_EQ(first.box.x, 10.5F);
  EXPECT_EQ(first.box.y, 20.25F);
  EXPECT_EQ(first.box.width, 100);
  EXPECT_EQ(first.box.height, 22);
  EXPECT_EQ(first.baselinePx, 37.75F);
  EXPECT_EQ(first.text, "Қазақ");
  EXPECT_EQ(card->lines[1].text, "four");
  EXPECT_EQ(card->lines[1].ink, InkRole::accent);
  EXPECT_FALSE(card->lines[1].underlined);
}

TEST(ReadCardLines, ACardWithoutLinesIsSound) {
  const auto card = readCardLines(Bytes().add(7u).add(0u).bytes);
  ASSERT_TRUE(card);
  EXPECT_TRUE(card->lines.empty());
}

TEST(ReadCardLines, RefusesEveryTruncation) {
  const auto whole = sample();
  for (std::size_t length = 0; length < whole.size(); ++length) {
    EXPECT_FALSE(readCardLines(std::span(whole).first(length))) << length;
  }
}

TEST(ReadCardLines, RefusesCountsAndLengthsThatLie) {
  EXPECT_FALSE(readCardLines(Bytes().add(7u).add(0xffffffffu).bytes));
  EXPECT_FALSE(readCardLines(Bytes().add(7u).add(1u).line(0, 0, 0, "x").add(0u).bytes));
  auto bytes = Bytes().add(7u).add(1u).line(0, 0, 0, "four").bytes;
  const std::uint32_t huge = 0xfffffffe;
  std::memcpy(bytes.data() + 8 + 24, &huge, 4);
  EXPECT_FALSE(readCardLines(bytes));
}

TEST(ReadCardLines, RefusesAnUnknownInk) {
  EXPECT_FALSE(readCardLines(Bytes().add(7u).add(1u).line(0, 4, 0, "x").bytes));
}

TEST(ReadAnchors, ReadsKnownLettersAndLeavesTheRestOut) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const std::vector<float> records{
      'e', 12, 1,   2, 3, 4,  //
      'o', 0,  1,   2, 3, 4,  // only a card of text
      'd', 12, nan, 2, 3, 4,  //
      'c', -1, 1,   2, 3, 4,  //
      900, 1,  1,   2, 3, 4,  //
      'm', 2,  5,   6, 7, 8,  //
      'e', 13,                // cut short
  };
  const auto anchors = readAnchors(records);
  ASSERT_EQ(anchors.size(), 2u);
  EXPECT_EQ(anchors[0].kind, AnchorKind::event);
  EXPECT_EQ(anchors[0].index, 12u);
  EXPECT_EQ(anchors[0].box.height, 4);
  EXPECT_EQ(anchors[1].kind, AnchorKind::motif);
  EXPECT_EQ(anchors[1].box.x, 5);
}

}  // namespace
}  // namespace timeline
