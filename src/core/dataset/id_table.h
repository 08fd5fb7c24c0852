#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timeline {

/// What an id can name.
enum class ItemKind : std::uint8_t {
  track,
  chapter,
  path,
  question,
  claim,
  source,
  person,
  organisation,
  place,
  media,
  chart,
  term,
  publication,
  event,
  count,
};

/// "an event", "a claim", … for messages.
[[nodiscard]] std::string_view describe(ItemKind kind);
/// The kind of item that a link names by its prefix ("event" of "event:ID"); none for "page",
/// "https" and the like, and for kinds that have no place of their own on a page.
[[nodiscard]] std::optional<ItemKind> linkedKind(std::string_view prefix);

/// Ids that the document declares, and where the sound ones are in the dataset.
class IdTable {
 public:
  void declare(ItemKind kind, std::string_view id);
  /// The item was read without fault and stands at `index`. @return false when the id has been
  /// taken before
  bool resolve(ItemKind kind, std::string_view id, std::size_t index);

  [[nodiscard]] bool isDeclared(ItemKind kind, std::string_view id) const;
  [[nodiscard]] bool isResolved(ItemKind kind, std::string_view id) const {
    return find(kind, id).has_value();
  }
  /// Index of a sound item; none for an unknown id and for an item that was left out.
  [[nodiscard]] std::optional<std::size_t> find(ItemKind kind, std::string_view id) const;
  [[nodiscard]] std::vector<std::string_view> idsOf(ItemKind kind) const;

 private:
  using Places = std::map<std::string, std::optional<std::size_t>, std::less<>>;

  std::array<Places, static_cast<std::size_t>(ItemKind::count)> tables_;
};

}  // namespace timeline
