#include "core/narrative/accounts.h"

#include <algorithm>

#include "core/base/stable_sort.h"
#include "core/narrative/story_order.h"

namespace timeline {
namespace {

bool anyIncompatible(const Dataset& dataset, const std::vector<std::size_t>& claims) {
  for (std::size_t i = 0; i < claims.size(); ++i) {
    for (std::size_t j = i + 1; j < claims.size(); ++j) {
      if (areIncompatible(dataset.claims[claims[i]], dataset.claims[claims[j]])) return true;
    }
  }
  return false;
}

}  // namespace

bool areIncompatible(const Claim& left, const Claim& right) {
  if (left.figure && right.figure) {
    return left.figure->highest() < right.figure->lowest() ||
           right.figure->highest() < left.figure->lowest();
  }
  return !left.answer.empty() && !right.answer.empty() && left.answer != right.answer;
}

Accounts accountsOf(const Dataset& dataset, std::size_t question) {
  Accounts accounts;
  accounts.question = question;
  for (std::size_t i = 0; i < dataset.claims.size(); ++i) {
    if (dataset.claims[i].question == question) accounts.claims.push_back(i);
  }
  stableSort(accounts.claims.begin(), accounts.claims.end(), [&](std::size_t a, std::size_t b) {
    const std::optional<EdtfDate>& left = dataset.claims[a].saidOn;
    const std::optional<EdtfDate>& right = dataset.claims[b].saidOn;
    if (!left || !right) return left.has_value() && !right.has_value();
    return toldAt(*left) < toldAt(*right);
  });
  accounts.disputed = anyIncompatible(dataset, accounts.claims);
  return accounts;
}

bool isInLadder(const Claim& claim, const Event& event) {
  return claim.question && std::find(event.questions.begin(), event.questions.end(),
                                     *claim.question) != event.questions.end();
}

bool accountsDiffer(const Dataset& dataset, const Event& event) {
  return std::any_of(event.questions.begin(), event.questions.end(),
                     [&](std::size_t question) { return accountsOf(dataset, question).disputed; });
}

}  // namespace timeline
