#include "core/base/sha256.h"

#include <cstring>

namespace timeline {
namespace {

constexpr std::size_t kBlockBytes = 64;

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> kRoundConstants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

using State = std::array<std::uint32_t, 8>;

std::uint32_t rotateRight(std::uint32_t value, unsigned count) {
  return (value >> count) | (value << (32u - count));
}

std::uint32_t readBigEndian(const std::uint8_t* bytes) {
  return (std::uint32_t{bytes[0]} << 24u) | (std::uint32_t{bytes[1]} << 16u) |
         (std::uint32_t{bytes[2]} << 8u) | std::uint32_t{bytes[3]};
}

void compress(State& state, const std::uint8_t* block) {
  std::array<std::uint32_t, 64> schedule{};
  for (std::size_t i = 0; i < 16; ++i)
    schedule[i] = readBigEndian(block + 4 * i);
  for (std::size_t i = 16; i < 64; ++i) {
    const std::uint32_t a = schedule[i - 15];
    const std::uint32_t b = schedule[i - 2];
    const std::uint32_t sigma0 = rotateRight(a, 7) ^ rotateRight(a, 18) ^ (a >> 3u);
    const std::uint32_t sigma1 = rotateRight(b, 17) ^ rotateRight(b, 19) ^ (b >> 10u);
    schedule[i] = schedule[i - 16] + sigma0 + schedule[i - 7] + sigma1;
  }

  State s = state;
  for (std::size_t i = 0; i < 64; ++i) {
    const std::uint32_t sum1 = rotateRight(s[4], 6) ^ rotateRight(s[4], 11) ^ rotateRight(s[4], 25);
    const std::uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
    const std::uint32_t first = s[7] + sum1 + choice + kRoundConstants[i] + schedule[i];
    const std::uint32_t sum0 = rotateRight(s[0], 2) ^ rotateRight(s[0], 13) ^ rotateRight(s[0], 22);
    const std::uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
    s = {first + sum0 + majority, s[0], s[1], s[2], s[3] + first, s[4], s[5], s[6]};
  }
  for (std::size_t i = 0; i < state.size(); ++i)
    state[i] += s[i];
}

std::string_view viewOf(const Sha256Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace

Sha256Digest sha256(std::string_view bytes) {
  State state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const std::size_t wholeBytes = bytes.size() / kBlockBytes * kBlockBytes;
  for (std::size_t offset = 0; offset < wholeBytes; offset += kBlockBytes)
    compress(state, data + offset);

  // The rest, a one bit, zeros and the length in bits fill one block or two.
  std::array<std::uint8_t, 2 * kBlockBytes> tail{};
  const std::size_t rest = bytes.size() - wholeBytes;
  if (rest > 0) std::memcpy(tail.data(), data + wholeBytes, rest);
  tail[rest] = 0x80;
  const std::size_t tailBytes = rest + 9 <= kBlockBytes ? kBlockBytes : 2 * kBlockBytes;
  const std::uint64_t bitCount = std::uint64_t{bytes.size()} * 8;
  for (std::size_t i = 0; i < 8; ++i) {
    tail[tailBytes - 1 - i] = static_cast<std::uint8_t>(bitCount >> (8 * i));
  }
  for (std::size_t offset = 0; offset < tailBytes; offset += kBlockBytes)
    compress(state, tail.data() + offset);

  Sha256Digest digest{};
  for (std::size_t i = 0; i < digest.size(); ++i) {
    digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
  }
  return digest;
}

std::string sha256Hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (const std::uint8_t byte : sha256(bytes)) {
    out += kDigits[byte >> 4u];
    out += kDigits[byte & 0x0Fu];
  }
  return out;
}

std::string sha256Integrity(std::string_view bytes) {
  return "sha256-" + base64(viewOf(sha256(bytes)));
}

std::string base64(std::string_view bytes) {
  constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const auto byteAt = [&](std::size_t index) -> std::uint32_t {
      return index < bytes.size() ? static_cast<std::uint8_t>(bytes[index]) : 0u;
    };
    const std::uint32_t group = (byteAt(i) << 16u) | (byteAt(i + 1) << 8u) | byteAt(i + 2);
    out += kAlphabet[(group >> 18u) & 0x3Fu];
    out += kAlphabet[(group >> 12u) & 0x3Fu];
    out += i + 1 < bytes.size() ? kAlphabet[(group >> 6u) & 0x3Fu] : '=';
    out += i + 2 < bytes.size() ? kAlphabet[group & 0x3Fu] : '=';
  }
  return out;
}

}  // namespace timeline
