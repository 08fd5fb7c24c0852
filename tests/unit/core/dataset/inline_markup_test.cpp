#include "core/dataset/inline_markup.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

/// "text(…) emphasis[text(…)]": the tree in one line.
std::string dump(const MarkupSpans& spans) {
  constexpr const char* kNames[] = {"text", "emphasis", "quotation", "link", "claim"};
  std::string out;
  for (const MarkupSpan& span : spans) {
    if (!out.empty()) out += ' ';
    out += kNames[static_cast<std::size_t>(span.kind)];
    if (!span.text.empty()) out += "(" + span.text + ")";
    if (!span.children.empty()) out += "[" + dump(span.children) + "]";
  }
  return out;
}

std::string parsed(std::string_view text) {
  const auto spans = parseMarkup(text);
  return spans ? dump(*spans) : "fault at " + std::to_string(spans.error().byteOffset);
}

TEST(ParseMarkup, KeepsPlainTextWhole) {
  EXPECT_EQ(parsed("no markup"), "text(no markup)");
  EXPECT_EQ(parsed(""), "");
  EXPECT_EQ(parsed("1 < 2 & <b> { } )"), "text(1 < 2 & <b> { } ))");
}

TEST(ParseMarkup, ReadsEveryKind) {
  EXPECT_EQ(parsed("a *b* c"), "text(a ) emphasis[text(b)] text( c)");
  EXPECT_EQ(parsed("\"b\""), "quotation[text(b)]");
  EXPECT_EQ(parsed("[b](event:x)"), "link(event:x)[text(b)]");
  EXPECT_EQ(parsed("{claim:x-y}"), "claim(x-y)");
}

TEST(ParseMarkup, NestsDifferentKinds) {
  EXPECT_EQ(parsed("\"a *b* {claim:c}\""),
            "quotation[text(a ) emphasis[text(b)] text( ) claim(c)]");
  EXPECT_EQ(parsed("[*a*](page:method)"), "link(page:method)[emphasis[text(a)]]");
  EXPECT_EQ(parsed("*\"a\" b*"), "emphasis[quotation[text(a)] text( b)]");
}

TEST(ParseMarkup, TakesWhatFollowsABackslashAsItIs) {
  EXPECT_EQ(parsed("\\*a\\* \\\"b\\\" \\[c] \\\\ \\{claim:x}"), "text(*a* \"b\" [c] \\ {claim:x})");
  EXPECT_EQ(parsed("end\\"), "text(end\\)");
}

TEST(ParseMarkup, SaysWhereSomethingIsNotClosed) {
  EXPECT_EQ(parsed("ab *c"), "fault at 3");
  EXPECT_EQ(parsed("\"c"), "fault at 0");
  EXPECT_EQ(parsed("x [c](event:x"), "fault at 2");
  EXPECT_EQ(parsed("x [c] (event:x)"), "fault at 2");
  EXPECT_EQ(parsed("{claim:x"), "fault at 0");
  EXPECT_EQ(parsed("*a \"b* c\""), "fault at 8");
}

TEST(ParseMarkup, RefusesLinksWithoutWordsAndInsideLinks) {
  EXPECT_EQ(parsed("[](event:x)"), "fault at 0");
  EXPECT_EQ(parsed("[a [b](x:y) c](x:z)"), "fault at 3");
  EXPECT_EQ(parsed("[a *[b](x:y)*](x:z)"), "fault at 4");
  EXPECT_EQ(parsed("[a](x:y)[b](x:z)"), "link(x:y)[text(a)] link(x:z)[text(b)]");
}

TEST(ParseMarkup, AnswersHostileNestingWithAFault) {
  std::string text;
  for (int i = 0; i < 100'000; ++i)
    text += i % 2 == 0 ? "*" : "\"";
  EXPECT_FALSE(parseMarkup(std::string(1, '[') + text));
  EXPECT_FALSE(parseMarkup(std::string(100'000, '[')));
}

TEST(PlainText, LeavesTheWords) {
  const auto spans = parseMarkup("A *b* \"c\" [d](event:x) {claim:y}.");
  ASSERT_TRUE(spans);
  EXPECT_EQ(plainText(*spans), "A b c d .");
}

TEST(ParagraphsOf, SplitsAtBlankLines) {
  using Views = std::vector<std::string_view>;
  EXPECT_EQ(paragraphsOf("a\nb\n\n c \r\n \t\nd"), (Views{"a\nb", "c", "d"}));
  EXPECT_EQ(paragraphsOf(""), Views{});
  EXPECT_EQ(paragraphsOf(" \n\n "), Views{});
  EXPECT_EQ(paragraphsOf("one"), Views{"one"});
}

}  // namespace
}  // namespace timeline
