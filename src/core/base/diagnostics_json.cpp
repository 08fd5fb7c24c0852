#include "core/base/diagnostics_json.h"

namespace timeline {

namespace {

void appendMember(std::string& out, std::string_view name, std::string_view text) {
  if (out.back() != '{') out += ',';
  appendJsonString(out, name);
  out += ':';
  appendJsonString(out, text);
}

void appendMember(std::string& out, std::string_view name, std::uint32_t number) {
  out += ',';
  appendJsonString(out, name);
  out += ':';
  out += std::to_string(number);
}

}  // namespace

void appendJsonString(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    if (character == '"' || character == '\\') {
      out += '\\';
      out += character;
    } else if (byte < 0x20) {
      out += "\\u00";
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    } else {
      out += character;
    }
  }
  out += '"';
}

std::string toJson(const Diagnostics& diagnostics) {
  std::string out = "[";
  for (const Diagnostic& diagnostic : diagnostics) {
    if (out.size() > 1) out += ',';
    out += '{';
    appendMember(out, "severity", diagnostic.severity == Severity::fault ? "fault" : "warning");
    appendMember(out, "rule", diagnostic.rule);
    appendMember(out, "pointer", diagnostic.pointer);
    appendMember(out, "line", diagnostic.at.line);
    appendMember(out, "column", diagnostic.at.column);
    appendMember(out, "message", diagnostic.message);
    appendMember(out, "suggestion", diagnostic.suggestion);
    out += '}';
  }
  return out + "]";
}

}  // namespace timeline
