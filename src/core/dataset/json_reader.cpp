#include "core/dataset/json_reader.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <utility>

#include "core/base/utf8.h"
#include "core/dataset/json_syntax_advice.h"
#include "core/dataset/json_tree_builder.h"

namespace timeline {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string megabytes(std::size_t bytes) {
  return std::to_string(bytes / (1024 * 1024)) + " MB";
}

/// Hands nlohmann's SAX events to the builder. The names are the library's.
class SaxHandler {
 public:
  explicit SaxHandler(JsonTreeBuilder& builder) : builder_(builder) {}

  bool null() { return builder_.addNull(); }
  bool boolean(bool value) { return builder_.addBoolean(value); }
  bool number_integer(std::int64_t value) { return builder_.addInteger(value); }
  bool number_unsigned(std::uint64_t value) {
    constexpr auto kLargest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return value <= kLargest ? builder_.addInteger(static_cast<std::int64_t>(value))
                             : builder_.addReal(static_cast<double>(value));
  }
  bool number_float(double value, const std::string&) { return builder_.addReal(value); }
  bool string(std::string& value) { return builder_.addString(std::move(value)); }
  bool binary(std::vector<std::uint8_t>&) { return false; }
  bool start_object(std::size_t) { return builder_.openObject(); }
  bool start_array(std::size_t) { return builder_.openArray(); }
  bool end_object() { return builder_.close(); }
  bool end_array() { return builder_.close(); }
  bool key(std::string& name) { return builder_.addKey(std::move(name)); }

  /// @param position  how many characters have been read, the one at fault included
  template <class Exception>
  bool parse_error(std::size_t position, const std::string&, const Exception&) {
    errorAt_ = position > 0 ? position - 1 : 0;
    return false;
  }

  [[nodiscard]] std::optional<std::size_t> errorAt() const { return errorAt_; }

 private:
  JsonTreeBuilder& builder_;
  std::optional<std::size_t> errorAt_;
};

}  // namespace

JsonResult readJson(std::string_view bytes, const JsonLimits& limits) {
  JsonResult result;
  if (bytes.size() > limits.maxBytes) {
    Reporter reporter({}, limits.maxDiagnostics);
    reporter.fault("file-too-large", "", 0,
                   "The file has " + megabytes(bytes.size()) + ", more than the " +
                       megabytes(limits.maxBytes) + " that are read.",
                   "Split the dataset, or remove what is not text.");
    result.diagnostics = reporter.take();
    return result;
  }
  Reporter reporter(bytes, limits.maxDiagnostics);
  if (const auto invalid = findInvalidUtf8(bytes)) {
    reporter.fault("invalid-utf8", "", *invalid, "This is not UTF-8 text.",
                   "Save the file with the encoding UTF-8.");
    result.diagnostics = reporter.take();
    return result;
  }
  std::size_t start = 0;
  while (bytes.substr(start, kByteOrderMark.size()) == kByteOrderMark)
    start += kByteOrderMark.size();
  if (start > 0)
    reporter.warn("byte-order-mark", "", 0, "The file starts with a byte order mark.",
                  "Save it as UTF-8 without a mark.");
  // Blanks at the end would only be kept by the parser for its own messages.
  const std::string_view text = bytes.substr(0, bytes.find_last_not_of(" \t\r\n") + 1);
  if (text.size() <= start) {
    reporter.fault("json-syntax", "", start, "The file is empty.",
                   "A dataset starts with { and ends with }.");
    result.diagnostics = reporter.take();
    return result;
  }
  JsonTreeBuilder builder(text, start, {limits.maxDepth, limits.maxValues}, reporter);
  SaxHandler handler(builder);
  const char* first = text.data() + start;
  const bool parsed = nlohmann::json::sax_parse(first, first + (text.size() - start), &handler);
  if (const auto error = handler.errorAt()) {
    const JsonSyntaxAdvice advice = adviseOnJsonSyntax(text, *error + start, builder.nextToken());
    reporter.fault("json-syntax", "", advice.offset, advice.message, advice.suggestion);
  } else if (parsed) {
    result.root = builder.takeRoot();
  }
  result.diagnostics = reporter.take();
  return result;
}

}  // namespace timeline
