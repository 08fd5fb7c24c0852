#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

namespace timeline {

/// Compares two items of a sequence by their places in it.
struct PlaceOrder {
  const void* context;
  bool (*isBefore)(const void* context, std::uint32_t left, std::uint32_t right);
};

/// The places of `count` items in their order; equal items keep theirs.
/// @cost O(count log count)
[[nodiscard]] std::vector<std::uint32_t> stableOrder(std::size_t count, PlaceOrder order);

/// As std::stable_sort, in a tenth of its code: the merging is shared by all types, and each of our
/// sorts is short.
template <class Iterator, class Compare>
void stableSort(Iterator first, Iterator last, const Compare& isLess) {
  struct Context {
    Iterator first;
    const Compare& isLess;
  };
  using Distance = typename std::iterator_traits<Iterator>::difference_type;
  const Context context{first, isLess};
  const auto isBefore = [](const void* data, std::uint32_t left, std::uint32_t right) {
    const auto& own = *static_cast<const Context*>(data);
    return static_cast<bool>(own.isLess(own.first[static_cast<Distance>(left)],
                                        own.first[static_cast<Distance>(right)]));
  };
  const std::vector<std::uint32_t> order =
      stableOrder(static_cast<std::size_t>(last - first), {&context, isBefore});
  std::vector<typename std::iterator_traits<Iterator>::value_type> sorted;
  sorted.reserve(order.size());
  for (const std::uint32_t place : order)
    sorted.push_back(std::move(first[static_cast<Distance>(place)]));
  std::move(sorted.begin(), sorted.end(), first);
}

}  // namespace timeline
