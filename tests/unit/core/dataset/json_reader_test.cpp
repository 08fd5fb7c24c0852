#include "core/dataset/json_reader.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

JsonValue read(std::string_view json) {
  JsonResult result = readJson(json);
  EXPECT_TRUE(result.root) << json;
  EXPECT_TRUE(result.diagnostics.empty()) << json;
  return result.root ? std::move(*result.root) : JsonValue{};
}

TEST(ReadJson, KnowsWhereEveryValueStands) {
  const JsonValue root = read(" {\"a\" : [1, -2.5e1 ,\"x\\\"]\" , null],\n\"b\":{}, \"c\" :true}");
  EXPECT_EQ(root.offset, 1u);
  const JsonValue* list = root.find("a");
  ASSERT_NE(list, nullptr);
  EXPECT_EQ(list->offset, 8u);
  ASSERT_EQ(list->items.size(), 4u);
  EXPECT_EQ(list->items[0].offset, 9u);
  EXPECT_EQ(list->items[1].offset, 12u);
  EXPECT_EQ(list->items[2].offset, 20u);
  EXPECT_EQ(list->items[3].offset, 29u);
  EXPECT_EQ(root.members[1].keyOffset, 36u);
  EXPECT_EQ(root.find("b")->offset, 40u);
  EXPECT_EQ(root.find("c")->offset, 49u);
}

TEST(ReadJson, KeepsKindsAndValues) {
  const JsonValue root =
      read("[null, false, -7, 1.5, \"\\u04A3 \\ud83d\\udca1\", [], {}, 18446744073709551615]");
  ASSERT_EQ(root.items.size(), 8u);
  EXPECT_EQ(root.items[0].kind, JsonKind::null);
  EXPECT_FALSE(root.items[1].boolean);
  EXPECT_EQ(root.items[2].integer, -7);
  EXPECT_EQ(root.items[2].real, -7.0);
  EXPECT_EQ(root.items[3].kind, JsonKind::real);
  EXPECT_EQ(root.items[4].text, "\u04A3 \U0001F4A1");
  EXPECT_EQ(root.items[7].kind, JsonKind::real);
  EXPECT_EQ(read("9223372036854775807").integer, INT64_MAX);
  EXPECT_EQ(read("-9223372036854775808").integer, INT64_MIN);
}

TEST(ReadJson, CountsOffsetsFromTheByteOrderMark) {
  const JsonResult result = readJson("\xEF\xBB\xBF{\"a\": 1}");
  ASSERT_TRUE(result.root);
  EXPECT_EQ(result.root->find("a")->offset, 9u);
  ASSERT_EQ(result.diagnostics.size(), 1u);
  EXPECT_EQ(result.diagnostics[0].severity, Severity::warning);
  EXPECT_EQ(readJson("\xEF\xBB\xBF\xEF\xBB\xBF[1]").root->items[0].offset, 7u);
}

TEST(ReadJson, KeepsTheFirstOfTwoEqualKeysAndNamesThePlace) {
  const JsonResult result = readJson("{\"l\": [0, {\"a/b\": 1,\n \"a/b\": 2}]}");
  ASSERT_TRUE(result.root);
  EXPECT_EQ(result.root->find("l")->items[1].find("a/b")->integer, 1);
  ASSERT_EQ(result.diagnostics.size(), 1u);
  EXPECT_EQ(result.diagnostics[0].rule, "duplicate-key");
  EXPECT_EQ(result.diagnostics[0].pointer, "/l/1/a~1b");
  EXPECT_EQ(result.diagnostics[0].at.line, 2u);
  EXPECT_EQ(result.diagnostics[0].at.column, 2u);
}

TEST(ReadJson, AllowsEqualKeysInDifferentObjects) {
  EXPECT_EQ(read("{\"a\": {\"a\": 1}, \"b\": {\"a\": 2}}").find("b")->find("a")->integer, 2);
}

TEST(ReadJson, ObeysItsLimits) {
  JsonLimits limits;
  limits.maxDepth = 2;
  EXPECT_TRUE(readJson("[[1]]", limits).root);
  EXPECT_EQ(readJson("[[[1]]]", limits).diagnostics[0].rule, "json-too-deep");
  limits = {};
  limits.maxValues = 3;
  EXPECT_TRUE(readJson("[1, 2]", limits).root);
  EXPECT_EQ(readJson("[1, 2, 3, 4]", limits).diagnostics[0].rule, "too-many-values");
  limits = {};
  limits.maxBytes = 5;
  EXPECT_TRUE(readJson("[1,2]", limits).root);
  EXPECT_EQ(readJson("[1,20]", limits).diagnostics[0].rule, "file-too-large");
}

}  // namespace
}  // namespace timeline
