#include "site/citation_tags.h"

#include <gtest/gtest.h>

#include "core/dataset/json_reader.h"

namespace timeline {
namespace {

std::string tagsOf(const PageHead& head, const std::string& title = "A \"title\"") {
  Dataset dataset;
  dataset.title = LocalizedText({{"en", title, TextState::draft, "", ""}});
  dataset.version = "2026.11";
  dataset.date = "2026-11-23";
  dataset.dataLicence = "CC BY 4.0";
  const Story story;
  const DecadeLine decade{};
  const MessageCatalogue messages("en", {});
  const SitePlan plan;
  HtmlWriter html;
  writeCitationTags(html, {dataset, story, decade, messages, plan, "method.html"}, head, "0a1b2c");
  return html.html();
}

TEST(CitationTags, SayTitleDateLanguageAndVersion) {
  PageHead head;
  head.runsStory = true;
  EXPECT_EQ(tagsOf(head),
            "<meta name=citation_title content=\"A &quot;title&quot;\">"
            "<meta name=citation_publication_date content=\"2026/11/23\">"
            "<meta name=citation_language content=en>"
            "<meta name=citation_version content=2026.11>");
}

TEST(CitationTags, AddTheWholeHashAndLinkedDataBesideTheStory) {
  const std::string html = tagsOf({"Title", "What <it> is", "", false});
  EXPECT_NE(html.find("<meta name=citation_dataset_sha256 content=0a1b2c>"), std::string::npos);
  const std::string open = "<script type=\"application/ld+json\">";
  const std::size_t start = html.find(open) + open.size();
  const std::size_t end = html.find("</script>", start);
  ASSERT_NE(end, std::string::npos);
  const JsonResult read = readJson(std::string_view(html).substr(start, end - start));
  ASSERT_TRUE(read.root);
  EXPECT_EQ(read.root->find("@type")->text, "Dataset");
  EXPECT_EQ(read.root->find("name")->text, "A \"title\"");
  EXPECT_EQ(read.root->find("description")->text, "What <it> is");
  EXPECT_EQ(read.root->find("version")->text, "2026.11");
  EXPECT_EQ(read.root->find("datePublished")->text, "2026-11-23");
  EXPECT_EQ(read.root->find("identifier")->text, "sha256:0a1b2c");
}

TEST(CitationTags, CannotBeLeftByWordsThatLookLikeAnEndTag) {
  const std::string html = tagsOf({"Title", "</script><b>", "", false}, "</script>");
  EXPECT_EQ(html.find("</script>"), html.rfind("</script>"));
  EXPECT_EQ(html.find("<b>"), std::string::npos);
}

}  // namespace
}  // namespace timeline
