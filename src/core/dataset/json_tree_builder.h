#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/dataset/json_value.h"
#include "core/dataset/reporter.h"

namespace timeline {

/// Follows a parser through the text: the parser says which token comes next, the walker where it
/// stands.
class JsonTokenWalker {
 public:
  JsonTokenWalker(std::string_view text, std::size_t offset) : text_(text), offset_(offset) {}

  /// Offset of the next token's first character.
  std::size_t start();
  void passBracket() { ++offset_; }
  void passString();
  void passWord();

 private:
  std::string_view text_;
  std::size_t offset_;
};

/// Collects values with their offsets from the events of a SAX parser. An event that answers false
/// ends the reading; the reason has been reported then.
class JsonTreeBuilder {
 public:
  struct Limits {
    std::size_t maxDepth = 0;
    std::size_t maxValues = 0;
  };

  /// @param start  where the parser begins in `text`
  JsonTreeBuilder(std::string_view text, std::size_t start, Limits limits, Reporter& reporter)
      : walker_(text, start), limits_(limits), reporter_(reporter) {}

  bool addNull();
  bool addBoolean(bool value);
  bool addInteger(std::int64_t value);
  bool addReal(double value);
  bool addString(std::string&& value);
  bool openObject() { return open(JsonKind::object); }
  bool openArray() { return open(JsonKind::array); }
  bool close();
  bool addKey(std::string&& name);

  /// Where the token starts that comes next.
  [[nodiscard]] std::size_t nextToken() { return walker_.start(); }
  [[nodiscard]] std::optional<JsonValue> takeRoot() { return std::move(root_); }

 private:
  struct Level {
    JsonValue value;
    std::string key;
    std::size_t keyOffset = 0;
    bool repeated = false;
    std::unordered_set<std::string> keys;
  };

  bool open(JsonKind kind);
  bool addWord(JsonValue&& made);
  bool place(JsonValue&& value);
  /// The pointer of the value that comes next, its key having been read.
  [[nodiscard]] std::string pointer() const;

  JsonTokenWalker walker_;
  Limits limits_;
  Reporter& reporter_;
  std::size_t values_ = 0;
  std::vector<Level> levels_;
  std::optional<JsonValue> root_;
};

}  // namespace timeline
