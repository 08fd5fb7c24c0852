#include "core/base/stable_sort.h"

namespace timeline {
namespace {

/// Merges two neighbouring sorted runs of `from` into `to`.
void mergeRuns(const std::vector<std::uint32_t>& from, std::vector<std::uint32_t>& to,
               std::size_t start, std::size_t middle, std::size_t end, PlaceOrder order) {
  std::size_t left = start;
  std::size_t right = middle;
  for (std::size_t at = start; at < end; ++at) {
    const bool takesRight =
        right < end && (left >= middle || order.isBefore(order.context, from[right], from[left]));
    to[at] = takesRight ? from[right++] : from[left++];
  }
}

}  // namespace

std::vector<std::uint32_t> stableOrder(std::size_t count, PlaceOrder order) {
  std::vector<std::uint32_t> places(count);
  for (std::size_t i = 0; i < count; ++i)
    places[i] = static_cast<std::uint32_t>(i);
  std::vector<std::uint32_t> merged(count);
  for (std::size_t run = 1; run < count; run *= 2) {
    for (std::size_t start = 0; start < count; start += 2 * run) {
      const std::size_t middle = std::min(start + run, count);
      mergeRuns(places, merged, start, middle, std::min(start + 2 * run, count), order);
    }
    places.swap(merged);
  }
  return places;
}

}  // namespace timeline
