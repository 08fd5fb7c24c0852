#include "core/gestures/keyboard.h"

#include <array>

namespace timeline {
namespace {

struct KeyRule {
  std::string_view key;
  bool shift;
  KeyAction action;
};

constexpr std::array<KeyRule, 15> kRules{{
    {"ArrowLeft", false, KeyAction::panLeft},
    {"ArrowRight", false, KeyAction::panRight},
    {"ArrowLeft", true, KeyAction::selectPrevious},
    {"ArrowRight", true, KeyAction::selectNext},
    {"+", false, KeyAction::zoomIn},
    {"+", true, KeyAction::zoomIn},
    {"=", false, KeyAction::zoomIn},
    {"-", false, KeyAction::zoomOut},
    {"_", true, KeyAction::zoomOut},
    {"0", false, KeyAction::showAll},
    {"Home", false, KeyAction::toStart},
    {"End", false, KeyAction::toEnd},
    {"Enter", false, KeyAction::open},
    {" ", false, KeyAction::open},
    {"Escape", false, KeyAction::leave},
}};

}  // namespace

std::optional<KeyAction> onKey(const KeyInput& input) {
  if (input.other) return std::nullopt;
  for (const KeyRule& rule : kRules) {
    if (rule.key == input.key && rule.shift == input.shift) return rule.action;
  }
  return std::nullopt;
}

}  // namespace timeline
