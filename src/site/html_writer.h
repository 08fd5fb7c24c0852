#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace timeline {

/// Writes HTML that cannot be malformed: text and attribute values are escaped, elements close in
/// order.
class HtmlWriter {
 public:
  /// An attribute with an empty name is left out; one with an empty value is written bare.
  struct Attribute {
    std::string_view name;
    std::string_view value;
  };
  using Attributes = std::initializer_list<Attribute>;

  HtmlWriter& open(std::string_view tag, Attributes attributes = {});
  /// Closes the element opened last; list items, rows and cells need no tag for that.
  HtmlWriter& close();
  /// An element without content or end tag (img, meta, link, br).
  HtmlWriter& empty(std::string_view tag, Attributes attributes = {});
  /// An element of a drawing without content (line, circle, path), closed at once.
  HtmlWriter& shape(std::string_view tag, Attributes attributes);
  HtmlWriter& text(std::string_view words);
  /// open, text, close.
  HtmlWriter& element(std::string_view tag, Attributes attributes, std::string_view words);
  HtmlWriter& element(std::string_view tag, std::string_view words) {
    return element(tag, {}, words);
  }
  /// What another writer has written, as it is.
  HtmlWriter& append(const HtmlWriter& other);
  /// Content of a style element: not escaped. @pre holds no "</"
  HtmlWriter& style(std::string_view css);
  /// A script element that holds data and runs nothing. @pre `json` holds no "<"
  HtmlWriter& data(std::string_view type, std::string_view json);

  /// A script element with code of ours. @pre `code` holds no "<"
  HtmlWriter& script(std::string_view code);

  [[nodiscard]] bool closed() const { return openTags_.empty(); }
  [[nodiscard]] const std::string& html() const { return html_; }

 private:
  void startTag(std::string_view tag, Attributes attributes);
  /// An element whose content is no markup. @pre nothing in `content` can end it
  HtmlWriter& unescaped(std::string_view tag, Attributes attributes, std::string_view content);

  std::string html_;
  std::vector<std::string> openTags_;
};

}  // namespace timeline
