#include "core/base/utf8.h"

#include <cstdint>
#include <cstring>

namespace timeline {
namespace {

std::uint8_t byteAt(std::string_view text, std::size_t offset) {
  return static_cast<std::uint8_t>(text[offset]);
}

/// What a lead byte promises: how many bytes follow and the range of the first of them, which is
/// where overlong forms, surrogates and values above U+10FFFF are excluded.
struct LeadByte {
  std::size_t followers;
  std::uint8_t lowest;
  std::uint8_t highest;
};

std::optional<LeadByte> leadByte(std::uint8_t byte) {
  if (byte < 0x80) return LeadByte{0, 0, 0};
  if (byte >= 0xC2 && byte <= 0xDF) return LeadByte{1, 0x80, 0xBF};
  if (byte == 0xE0) return LeadByte{2, 0xA0, 0xBF};
  if (byte == 0xED) return LeadByte{2, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return LeadByte{2, 0x80, 0xBF};
  if (byte == 0xF0) return LeadByte{3, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return LeadByte{3, 0x80, 0xBF};
  if (byte == 0xF4) return LeadByte{3, 0x80, 0x8F};
  return std::nullopt;
}

std::size_t skipAscii(std::string_view text, std::size_t offset) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080u;
  while (offset + sizeof(std::uint64_t) <= text.size()) {
    std::uint64_t chunk = 0;
    std::memcpy(&chunk, text.data() + offset, sizeof(chunk));
    if ((chunk & kHighBits) != 0) break;
    offset += sizeof(chunk);
  }
  while (offset < text.size() && byteAt(text, offset) < 0x80)
    ++offset;
  return offset;
}

}  // namespace

DecodedCodePoint decodeUtf8(std::string_view text, std::size_t offset) {
  const std::uint8_t first = byteAt(text, offset);
  const std::optional<LeadByte> lead = leadByte(first);
  if (!lead) return {};
  if (lead->followers == 0) return {first, 1, true};
  if (offset + lead->followers >= text.size()) return {};

  const std::uint8_t second = byteAt(text, offset + 1);
  if (second < lead->lowest || second > lead->highest) return {};

  // A lead byte with n followers keeps its lowest 6 - n bits for the value.
  std::uint32_t value = first & (0x3Fu >> lead->followers);
  for (std::size_t i = 1; i <= lead->followers; ++i) {
    const std::uint8_t next = byteAt(text, offset + i);
    if ((next & 0xC0u) != 0x80u) return {};
    value = (value << 6u) | (next & 0x3Fu);
  }
  return {static_cast<char32_t>(value), lead->followers + 1, true};
}

std::optional<std::size_t> findInvalidUtf8(std::string_view text) {
  std::size_t offset = 0;
  while (true) {
    offset = skipAscii(text, offset);
    if (offset >= text.size()) return std::nullopt;
    const DecodedCodePoint decoded = decodeUtf8(text, offset);
    if (!decoded.valid) return offset;
    offset += decoded.byteCount;
  }
}

std::size_t countCodePoints(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size(); ++count) {
    offset += decodeUtf8(text, offset).byteCount;
  }
  return count;
}

void appendUtf8(std::string& text, char32_t codePoint) {
  std::uint32_t value = codePoint;
  if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = kReplacementCharacter;
  const auto append = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (value < 0x80) {
    append(value);
  } else if (value < 0x800) {
    append(0xC0u | (value >> 6u));
    append(0x80u | (value & 0x3Fu));
  } else if (value < 0x10000) {
    append(0xE0u | (value >> 12u));
    append(0x80u | ((value >> 6u) & 0x3Fu));
    append(0x80u | (value & 0x3Fu));
  } else {
    append(0xF0u | (value >> 18u));
    append(0x80u | ((value >> 12u) & 0x3Fu));
    append(0x80u | ((value >> 6u) & 0x3Fu));
    append(0x80u | (value & 0x3Fu));
  }
}

}  // namespace timeline
