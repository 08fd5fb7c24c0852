// The text form of SearchData. First line: its name. Then, each with its number on a line before:
// filter options, entries with their options, documents with their entries and fields, examples,
// spellings.
#include <utility>

#include "core/search/search_data.h"

namespace timeline {
namespace {

constexpr std::string_view kName = "search-1";

class LineWriter {
 public:
  void line(std::string_view text) {
    bool isBlank = false;
    const std::size_t start = out_.size();
    for (const char c : text) {
      const bool isWhite = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!isWhite && isBlank && out_.size() > start) out_ += ' ';
      if (!isWhite) out_ += c;
      isBlank = isWhite;
    }
    out_ += '\n';
  }
  void number(std::size_t value) { line(std::to_string(value)); }

  template <class Numbers>
  void numbers(const Numbers& values) {
    std::string text;
    for (const auto value : values)
      text += std::to_string(value) + ' ';
    line(text);
  }

  void texts(const std::vector<std::string>& values) {
    number(values.size());
    for (const std::string& value : values)
      line(value);
  }

  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

/// Reads lines; what is missing or no number makes it broken, and answers with nothing.
class LineReader {
 public:
  explicit LineReader(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool isBroken() const { return isBroken_; }
  [[nodiscard]] bool isAtEnd() const { return rest_.empty(); }

  std::string_view line() {
    const std::size_t end = rest_.find('\n');
    if (end == std::string_view::npos) {
      isBroken_ = true;
      return {};
    }
    const std::string_view text = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return text;
  }

  /// At most as large as the text that is left is long, unless it is a value.
  std::size_t count() {
    const std::size_t value = number(line());
    if (value > rest_.size()) isBroken_ = true;
    return isBroken_ ? 0 : value;
  }

  /// @param limit  each is less than it
  template <class Number>
  std::vector<Number> numbers(std::size_t limit) {
    std::vector<Number> values;
    std::string_view text = line();
    while (!text.empty() && !isBroken_) {
      const std::string_view word = text.substr(0, text.find(' '));
      const std::size_t value = number(word);
      if (value >= limit) isBroken_ = true;
      if (!isBroken_) values.push_back(static_cast<Number>(value));
      text.remove_prefix(word.size() < text.size() ? word.size() + 1 : text.size());
    }
    return values;
  }

  std::size_t numberBelow(std::size_t limit) {
    const std::size_t value = number(line());
    if (value >= limit) isBroken_ = true;
    return isBroken_ ? 0 : value;
  }

  std::vector<std::string> texts() {
    std::vector<std::string> values(count());
    for (std::string& value : values)
      value = line();
    return values;
  }

 private:
  std::size_t number(std::string_view digits) {
    std::size_t value = 0;
    if (digits.empty() || digits.size() > 9) isBroken_ = true;
    for (const char digit : digits) {
      if (digit < '0' || digit > '9') isBroken_ = true;
      value = value * 10 + static_cast<std::size_t>(digit - '0');
    }
    return isBroken_ ? 0 : value;
  }

  std::string_view rest_;
  bool isBroken_ = false;
};

void writeDocument(LineWriter& out, const SearchDocument& document) {
  const std::size_t head[] = {static_cast<std::size_t>(document.group), document.item,
                              static_cast<std::size_t>(document.importance)};
  out.numbers(head);
  out.line(document.address);
  out.line(document.page);
  out.line(document.date);
  out.numbers(document.events);
  out.number(document.fields.size());
  for (const SearchField& field : document.fields) {
    out.number(static_cast<std::size_t>(field.rank));
    out.line(field.text);
  }
}

SearchDocument readDocument(LineReader& in, std::size_t events) {
  constexpr std::size_t kFewestFields = 2;
  SearchDocument document;
  const auto head = in.numbers<std::size_t>(1'000'000'000);
  if (head.size() == 3 && head[0] < kSearchGroups) {
    document.group = static_cast<SearchGroup>(head[0]);
    document.item = head[1];
    document.importance = static_cast<int>(head[2]);
  }
  document.address = in.line();
  document.page = in.line();
  document.date = in.line();
  document.events = in.numbers<std::size_t>(events);
  document.fields.resize(in.count());
  for (SearchField& field : document.fields) {
    field.rank = static_cast<FieldRank>(in.numberBelow(3));
    field.text = in.line();
  }
  if (document.fields.size() < kFewestFields) document.fields.resize(kFewestFields);
  if (document.group == SearchGroup::events && document.item >= events) document.item = 0;
  return document;
}

}  // namespace

std::string writeSearchData(const SearchData& data) {
  LineWriter out;
  out.line(kName);
  out.number(data.filter.options().size());
  for (const FilterOption& option : data.filter.options()) {
    out.number(static_cast<std::size_t>(option.kind));
    out.line(option.key);
    out.line(option.name);
  }
  out.number(data.filter.eventCount());
  for (std::size_t event = 0; event < data.filter.eventCount(); ++event)
    out.numbers(data.filter.optionsOf(event));
  out.number(data.documents.size());
  for (const SearchDocument& document : data.documents)
    writeDocument(out, document);
  out.texts(data.examples.words);
  out.texts(data.examples.spellings);
  return out.take();
}

std::optional<SearchData> readSearchData(std::string_view text) {
  LineReader in(text);
  if (in.line() != kName) return std::nullopt;
  std::vector<FilterOption> options(in.count());
  for (FilterOption& option : options) {
    option.kind = static_cast<FilterKind>(in.numberBelow(kFilterKinds));
    option.key = in.line();
    option.name = in.line();
  }
  std::vector<std::vector<std::uint32_t>> optionsOfEvent(in.count());
  for (std::vector<std::uint32_t>& own : optionsOfEvent)
    own = in.numbers<std::uint32_t>(options.size());
  const std::size_t events = optionsOfEvent.size();
  std::vector<SearchDocument> documents(in.count());
  for (SearchDocument& document : documents) {
    document = readDocument(in, events);
    if (in.isBroken()) return std::nullopt;
  }
  SearchExamples examples{in.texts(), in.texts()};
  if (in.isBroken() || !in.isAtEnd() || (events == 0 && !documents.empty())) return std::nullopt;
  return SearchData{std::move(documents),
                    EntryFilter(std::move(options), std::move(optionsOfEvent)),
                    std::move(examples)};
}

}  // namespace timeline
