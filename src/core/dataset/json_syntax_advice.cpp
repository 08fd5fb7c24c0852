#include "core/dataset/json_syntax_advice.h"

#include <algorithm>
#include <utility>

namespace timeline {
namespace {

bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isControl(char c) {
  return static_cast<unsigned char>(c) < 0x20;
}

/// The last character before `offset` that is no white space; NUL at the start.
char before(std::string_view text, std::size_t offset) {
  while (offset > 0 && isSpace(text[offset - 1]))
    --offset;
  return offset > 0 ? text[offset - 1] : '\0';
}

bool isWordCharacter(char c) {
  return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
}

/// "NaN", "True", "title": the run of letters, digits, points and hyphens at `offset`, at most 20.
std::string_view wordAt(std::string_view text, std::size_t offset) {
  std::size_t end = offset;
  while (end < text.size() && end < offset + 20 && isWordCharacter(text[end]))
    ++end;
  return text.substr(offset, end - offset);
}

std::string quoted(std::string_view word) {
  return "\"" + std::string(word) + "\"";
}

/// A fault inside a quoted text that starts at `token`.
JsonSyntaxAdvice insideString(std::string_view text, std::size_t readTo, std::size_t token) {
  if (readTo >= text.size())
    return {token, "The text that starts here has no closing quotation mark.",
            "Write the missing \" after its last word."};
  if (isControl(text[readTo]))
    return {readTo, "A line break or another control character stands inside a text.",
            "Write a line break as \\n, or close the quotation mark before it."};
  return {readTo, "A backslash here is followed by something that JSON does not know.",
          "Write \\\\ for a backslash and \\\" for a quotation mark."};
}

JsonSyntaxAdvice atWord(std::string_view text, std::size_t token) {
  const std::string_view word = wordAt(text, token);
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  const std::string message = quoted(word) + " is no value in JSON.";
  if (lower == "true" || lower == "false" || lower == "null")
    return {token, message, "Write " + lower + ", in small letters."};
  if (lower == "none" || lower == "undefined")
    return {token, message, "Write null, or leave the field out."};
  if (lower == "nan" || lower == "infinity" || lower == "-infinity" || lower == "inf")
    return {token, message, "JSON has only finite numbers: leave the field out."};
  if (!word.empty() && isLetter(word.front()))
    return {token, message, "Put names and texts in double quotation marks."};
  return {token, message, "Write a number as 16, 0.5 or -3, without a plus sign or leading zeros."};
}

}  // namespace

JsonSyntaxAdvice adviseOnJsonSyntax(std::string_view text, std::size_t readTo, std::size_t token) {
  const bool isString = token < text.size() && text[token] == '"' && readTo > token;
  const bool stringClosed = isString && readTo < text.size() && text[readTo] == '"';
  if (isString && !stringClosed) return insideString(text, readTo, token);
  if (readTo >= text.size() && token >= text.size())
    return {text.size(), "The file ends too early: something is not closed.",
            "Close the open brackets, or fetch the file again."};

  // The parser skips no commas and colons where none may stand; the walker does.
  std::size_t at = std::min(readTo, token);
  // In "04" the parser takes the 0 for a whole number.
  while (at > 0 && isWordCharacter(text[at]) && isWordCharacter(text[at - 1]))
    --at;
  const char here = text[at];
  const char previous = before(text, at);
  if ((here == '}' || here == ']') && previous == ',')
    return {at, "A comma stands before the closing bracket.", "Remove the comma."};
  if (here == ',') return {at, "A value is missing before this comma.", "Remove one comma."};
  if (here == '\'') return {at, "A single quotation mark stands here.", "Use double ones: \"."};
  if (here == '/' || here == '#') return {at, "JSON has no comments.", "Remove the comment."};
  if (text.compare(at, 3, "\u201C") == 0 || text.compare(at, 3, "\u201D") == 0)
    return {at, "A typographic quotation mark stands here.", "Use straight ones: \"."};
  if (here == '=') return {at, "An equals sign stands here.", "Put a colon after a name."};
  if (here == '}' || here == ']')
    return {at, "This closing bracket does not fit what stands before it.",
            "Look for a missing value, or for { closed with ] or [ closed with }."};
  const bool followsValue =
      previous != '\0' && previous != ',' && previous != ':' && previous != '[' && previous != '{';
  if (followsValue && (here == '"' || here == '{' || here == '['))
    return {at, "Two things stand side by side here.",
            "Put a comma between two values, or a colon after a name."};
  if (here == '{' || here == '[')
    return {at, "A name in double quotation marks is expected here.",
            "Write a name, a colon and then the value."};
  if (here == '"') return {at, "A colon is missing after this name.", "Write \"name\": value."};
  return atWord(text, at);
}

}  // namespace timeline
