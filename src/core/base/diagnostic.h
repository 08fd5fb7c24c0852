#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace timeline {

/// A fault drops the item it is in, except tracks and chapters, which carry others and are kept as
/// far as they could be read; a warning keeps it.
enum class Severity : std::uint8_t { fault, warning };

/// Place in a text file. Lines and columns count from 1; a column counts code points. 0 means
/// unknown.
struct TextPosition {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// One thing that is wrong with a dataset, in words for the person who edits it.
struct Diagnostic {
  Severity severity = Severity::fault;
  std::string rule;     ///< stable kebab-case name, e.g. "date-not-edtf"
  std::string pointer;  ///< JSON pointer (RFC 6901) of the value at fault, "" is the whole document
  TextPosition at;      ///< where that value starts
  std::string message;  ///< what is wrong, one plain sentence
  std::string suggestion;  ///< what to do about it, may be empty
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace timeline
