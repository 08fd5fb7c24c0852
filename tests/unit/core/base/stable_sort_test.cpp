#include "core/base/stable_sort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>

namespace timeline {
namespace {

struct Item {
  int key = 0;
  int place = 0;
};

TEST(StableSort, SortsAsTheLibraryDoesAtEveryLength) {
  std::uint32_t chance = 1;
  for (int length = 0; length < 70; ++length) {
    std::vector<Item> items;
    for (int place = 0; place < length; ++place) {
      chance = chance * 1'664'525u + 1'013'904'223u;
      items.push_back({static_cast<int>(chance >> 29), place});
    }
    std::vector<Item> expected = items;
    const auto byKey = [](const Item& left, const Item& right) { return left.key < right.key; };
    std::stable_sort(expected.begin(), expected.end(), byKey);
    stableSort(items.begin(), items.end(), byKey);
    for (std::size_t i = 0; i < items.size(); ++i) {
      EXPECT_EQ(items[i].key, expected[i].key) << length;
      EXPECT_EQ(items[i].place, expected[i].place) << length;
    }
  }
}

TEST(StableSort, MovesItemsThatCannotBeCopied) {
  std::vector<std::unique_ptr<int>> items;
  for (const int number : {3, 1, 2})
    items.push_back(std::make_unique<int>(number));
  stableSort(items.begin(), items.end(),
             [](const auto& left, const auto& right) { return *left < *right; });
  EXPECT_EQ(*items[0], 1);
  EXPECT_EQ(*items[1], 2);
  EXPECT_EQ(*items[2], 3);
}

TEST(StableSort, SortsAPartOnly) {
  std::vector<int> items{9, 3, 2, 1, 0};
  stableSort(items.begin() + 1, items.begin() + 4,
             [](int left, int right) { return left < right; });
  EXPECT_EQ(items, (std::vector<int>{9, 1, 2, 3, 0}));
}

}  // namespace
}  // namespace timeline
