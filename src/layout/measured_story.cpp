#include "layout/measured_story.h"

#include <array>
#include <utility>

namespace timeline {

std::optional<AnchorKind> anchorKindOf(char letter) {
  constexpr std::array<std::pair<char, AnchorKind>, 12> kLetters{{
      {'t', AnchorKind::decade},
      {'c', AnchorKind::chapter},
      {'l', AnchorKind::chapterList},
      {'e', AnchorKind::event},
      {'d', AnchorKind::eventDate},
      {'g', AnchorKind::gap},
      {'r', AnchorKind::returnMark},
      {'s', AnchorKind::chapterStrip},
      {'q', AnchorKind::accountScale},
      {'h', AnchorKind::chart},
      {'m', AnchorKind::motif},
      {'p', AnchorKind::picture},
  }};
  for (const auto& [each, kind] : kLetters) {
    if (each == letter) return kind;
  }
  return std::nullopt;
}

}  // namespace timeline
