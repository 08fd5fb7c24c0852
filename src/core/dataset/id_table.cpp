#include "core/dataset/id_table.h"

namespace timeline {
namespace {

std::size_t slot(ItemKind kind) {
  return static_cast<std::size_t>(kind);
}

}  // namespace

std::string_view describe(ItemKind kind) {
  static constexpr std::string_view kNames[] = {
      "a track",  "a chapter", "a path",          "a question", "a claim",
      "a source", "a person",  "an organisation", "a place",    "a picture",
      "a chart",  "a term",    "a publication",   "an event"};
  return kNames[slot(kind)];
}

std::optional<ItemKind> linkedKind(std::string_view prefix) {
  if (prefix == "event") return ItemKind::event;
  if (prefix == "chapter") return ItemKind::chapter;
  if (prefix == "source") return ItemKind::source;
  if (prefix == "question") return ItemKind::question;
  return std::nullopt;
}

void IdTable::declare(ItemKind kind, std::string_view id) {
  tables_[slot(kind)].emplace(id, std::nullopt);
}

bool IdTable::resolve(ItemKind kind, std::string_view id, std::size_t index) {
  auto& place = tables_[slot(kind)].emplace(id, std::nullopt).first->second;
  if (place) return false;
  place = index;
  return true;
}

bool IdTable::isDeclared(ItemKind kind, std::string_view id) const {
  return tables_[slot(kind)].find(id) != tables_[slot(kind)].end();
}

std::optional<std::size_t> IdTable::find(ItemKind kind, std::string_view id) const {
  const auto found = tables_[slot(kind)].find(id);
  return found == tables_[slot(kind)].end() ? std::nullopt : found->second;
}

std::vector<std::string_view> IdTable::idsOf(ItemKind kind) const {
  std::vector<std::string_view> ids;
  for (const auto& entry : tables_[slot(kind)])
    ids.push_back(entry.first);
  return ids;
}

}  // namespace timeline
