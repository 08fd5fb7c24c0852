#include "site/html_writer.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(HtmlWriter, EscapesTextAndAttributeValues) {
  HtmlWriter html;
  html.element("a", {{"href", "?a=1&b=\"2\""}}, "<script>alert('x')</script> & more");
  EXPECT_EQ(html.html(),
            "<a href=\"?a=1&amp;b=&quot;2&quot;\">&lt;script&gt;alert('x')&lt;/script&gt; &amp; "
            "more</a>");
}

TEST(HtmlWriter, ClosesElementsInOrder) {
  HtmlWriter html;
  html.open("ol").open("li").text("one").close();
  EXPECT_FALSE(html.closed());
  html.close();
  EXPECT_TRUE(html.closed());
  EXPECT_EQ(html.html(), "<ol><li>one</ol>");
}

TEST(HtmlWriter, LeavesOutTheEndTagsThatHtmlDoesNotNeed) {
  HtmlWriter html;
  html.open("table")
      .open("tbody")
      .open("tr")
      .open("th")
      .close()
      .element("td", "1")
      .close()
      .close()
      .close();
  EXPECT_EQ(html.html(), "<table><tbody><tr><th></th><td>1</table>");
  EXPECT_TRUE(html.closed());
}

TEST(HtmlWriter, LeavesOutAttributesWithoutNameAndWritesEmptyValuesBare) {
  HtmlWriter html;
  html.empty("img", {{"", "unused"}, {"alt", ""}});
  EXPECT_EQ(html.html(), "<img alt>");
}

}  // namespace
}  // namespace timeline
