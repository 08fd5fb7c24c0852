#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace timeline {

enum class JsonKind : std::uint8_t { null, boolean, integer, real, string, array, object };

struct JsonMember;

/// A JSON value that knows where it stood. Objects keep the order of their members.
struct JsonValue {
  JsonKind kind = JsonKind::null;
  bool boolean = false;
  std::int64_t integer = 0;
  double real = 0;  ///< also set for an integer
  std::string text;
  std::vector<JsonValue> items;
  std::vector<JsonMember> members;
  std::size_t offset = 0;  ///< byte offset of its first character

  [[nodiscard]] const JsonValue* find(std::string_view key) const;
};

struct JsonMember {
  std::string key;
  std::size_t keyOffset = 0;
  JsonValue value;
};

/// "a string", "an object", … for messages.
[[nodiscard]] std::string_view describe(JsonKind kind);

}  // namespace timeline
