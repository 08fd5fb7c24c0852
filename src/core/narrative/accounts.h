#pragma once

#include <cstddef>
#include <vector>

#include "core/dataset/dataset.h"

namespace timeline {

/// All answers to one question, in the order in which they were said; those without a date stand
/// last.
struct Accounts {
  std::size_t question = 0;
  std::vector<std::size_t> claims;
  bool disputed = false;  ///< two answers cannot both be true
};

/// True when both claims cannot be true: figures whose intervals do not meet, or different answers.
[[nodiscard]] bool areIncompatible(const Claim& left, const Claim& right);

/// @cost O(claims + answers²)
[[nodiscard]] Accounts accountsOf(const Dataset& dataset, std::size_t question);

/// True when the claim answers a question whose ladder the entry shows.
[[nodiscard]] bool isInLadder(const Claim& claim, const Event& event);

/// True when the entry shows a question whose answers cannot all be true.
/// @cost O(questions of the entry × accountsOf)
[[nodiscard]] bool accountsDiffer(const Dataset& dataset, const Event& event);

}  // namespace timeline
