#include "core/base/nearest_word.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(EditDistance, CountsInsertedDeletedReplacedAndSwappedLetters) {
  EXPECT_EQ(editDistance("claims", "claims"), 0u);
  EXPECT_EQ(editDistance("", "abc"), 3u);
  EXPECT_EQ(editDistance("abc", ""), 3u);
  EXPECT_EQ(editDistance("claim", "claims"), 1u);
  EXPECT_EQ(editDistance("clbims", "claims"), 1u);
  EXPECT_EQ(editDistance("cliams", "claims"), 1u);
  EXPECT_EQ(editDistance("kitten", "sitting"), 3u);
}

TEST(NearestWord, FindsTheMisspeltOne) {
  EXPECT_EQ(nearestWord("sumary", {"title", "summary", "body"}), "summary");
  EXPECT_EQ(nearestWord("Title", {"body", "title"}), "title");
}

TEST(NearestWord, KeepsTheEarlierOfTwoEquallyNear) {
  EXPECT_EQ(nearestWord("bat", {"cat", "rat"}), "cat");
}

TEST(NearestWord, AnswersNoneWhenNothingIsNear) {
  EXPECT_FALSE(nearestWord("colour", {"title", "summary", "body"}));
  EXPECT_FALSE(nearestWord("", {"a"}));
  EXPECT_FALSE(nearestWord("on", {}));
}

TEST(NearestWord, DoesNotTryTextsTooLongToBeNames) {
  const std::string text(200'000, 'a');
  EXPECT_FALSE(nearestWord(text, {text}));
}

}  // namespace
}  // namespace timeline
