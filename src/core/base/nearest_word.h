#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace timeline {

/// Number of single letters to insert, delete, replace or swap with their neighbour to turn `a`
/// into `b`, in bytes.
/// @cost   O(length of a × length of b)
/// @source optimal string alignment distance
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// The candidate that `word` was probably meant to be: at most a third of its letters away (at
/// least one); none when nothing is near enough. Equal distances keep the earlier candidate; case
/// counts as no difference.
[[nodiscard]] std::optional<std::string_view> nearestWord(
    std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace timeline
