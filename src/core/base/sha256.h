#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace timeline {

using Sha256Digest = std::array<std::uint8_t, 32>;

/// SHA-256 of the bytes. @source FIPS 180-4, section 6.2
[[nodiscard]] Sha256Digest sha256(std::string_view bytes);

/// 64 lower-case hexadecimal digits, as manifests write it.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

/// "sha256-" and the digest in base64, as content security policies and subresource integrity write
/// it.
[[nodiscard]] std::string sha256Integrity(std::string_view bytes);

/// Base64 with padding. @source RFC 4648, section 4
[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace timeline
