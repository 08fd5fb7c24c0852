#include "site/html_writer.h"

#include <algorithm>
#include <cassert>

namespace timeline {
namespace {

void appendEscaped(std::string& html, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      default:
        html += c;
    }
  }
}

/// @source HTML Living Standard, 13.1.2.3; kept to characters that no parser can misread
bool needsNoQuotes(std::string_view value) {
  return std::all_of(value.begin(), value.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '%' || c == '#' || c == ':';
  });
}

/// Elements that the next of their kind or the end of their parent closes. Here they have no other
/// neighbours.
/// @source HTML Living Standard, 13.1.2.4
bool needsNoEndTag(std::string_view tag) {
  return tag == "li" || tag == "td" || tag == "tr" || tag == "tbody";
}

}  // namespace

void HtmlWriter::startTag(std::string_view tag, Attributes attributes) {
  html_ += '<';
  html_ += tag;
  for (const Attribute& attribute : attributes) {
    if (attribute.name.empty()) continue;
    html_ += ' ';
    html_ += attribute.name;
    if (attribute.value.empty()) continue;
    const bool bare = needsNoQuotes(attribute.value);
    html_ += bare ? "=" : "=\"";
    appendEscaped(html_, attribute.value);
    html_ += bare ? "" : "\"";
  }
  html_ += '>';
}

HtmlWriter& HtmlWriter::open(std::string_view tag, Attributes attributes) {
  startTag(tag, attributes);
  openTags_.emplace_back(tag);
  return *this;
}

HtmlWriter& HtmlWriter::close() {
  assert(!openTags_.empty());
  if (!needsNoEndTag(openTags_.back())) {
    html_ += "</";
    html_ += openTags_.back();
    html_ += '>';
  }
  openTags_.pop_back();
  return *this;
}

HtmlWriter& HtmlWriter::empty(std::string_view tag, Attributes attributes) {
  startTag(tag, attributes);
  return *this;
}

HtmlWriter& HtmlWriter::shape(std::string_view tag, Attributes attributes) {
  startTag(tag, attributes);
  html_.back() = ' ';
  html_ += "/>";
  return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view words) {
  appendEscaped(html_, words);
  return *this;
}

HtmlWriter& HtmlWriter::element(std::string_view tag, Attributes attributes,
                                std::string_view words) {
  return open(tag, attributes).text(words).close();
}

HtmlWriter& HtmlWriter::append(const HtmlWriter& other) {
  assert(other.closed());
  html_ += other.html_;
  return *this;
}

HtmlWriter& HtmlWriter::style(std::string_view css) {
  assert(css.find("</") == std::string_view::npos);
  return unescaped("style", {}, css);
}

HtmlWriter& HtmlWriter::data(std::string_view type, std::string_view json) {
  assert(json.find('<') == std::string_view::npos);
  return unescaped("script", {{"type", type}}, json);
}

HtmlWriter& HtmlWriter::script(std::string_view code) {
  assert(code.find('<') == std::string_view::npos);
  return unescaped("script", {}, code);
}

HtmlWriter& HtmlWriter::unescaped(std::string_view tag, Attributes attributes,
                                  std::string_view content) {
  open(tag, attributes);
  html_ += content;
  return close();
}

}  // namespace timeline
