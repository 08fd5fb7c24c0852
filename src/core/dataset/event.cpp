#include "core/dataset/event.h"

#include <algorithm>

namespace timeline {
namespace {

template <class Test>
std::optional<std::size_t> firstWhere(const std::vector<Event>& events, Test test) {
  const auto found = std::find_if(events.begin(), events.end(), test);
  if (found == events.end()) return std::nullopt;
  return static_cast<std::size_t>(found - events.begin());
}

}  // namespace

std::optional<std::size_t> findEvent(const std::vector<Event>& events, std::string_view id) {
  const auto current = firstWhere(events, [id](const Event& event) { return event.id == id; });
  if (current) return current;
  return firstWhere(events, [id](const Event& event) {
    return std::find(event.aliases.begin(), event.aliases.end(), id) != event.aliases.end();
  });
}

}  // namespace timeline
