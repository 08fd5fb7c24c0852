#include "core/time/edtf_parser.h"

#include "core/time/edtf_advice.h"
#include "core/time/edtf_part_parser.h"

namespace timeline {
namespace {

Result<DateBound, EdtfFault> parseBound(std::string_view text) {
  if (text.empty()) return DateBound{BoundKind::unknown, {}};
  if (text == "..") return DateBound{BoundKind::open, {}};
  const auto part = parseEdtfPart(text);
  if (!part) return Unexpected{part.error()};
  return DateBound{BoundKind::date, *part};
}

}  // namespace

Result<EdtfDate, EdtfFault> parseEdtf(std::string_view text) {
  EdtfDate date;
  date.text = std::string(text);
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) {
    const auto part = parseEdtfPart(text);
    if (!part) return Unexpected{part.error()};
    date.start = {BoundKind::date, *part};
    return date;
  }
  if (text.find('/', slash + 1) != std::string_view::npos) return Unexpected{notEdtf(text)};

  const auto start = parseBound(text.substr(0, slash));
  if (!start) return Unexpected{start.error()};
  const auto end = parseBound(text.substr(slash + 1));
  if (!end) return Unexpected{end.error()};
  date.start = *start;
  date.end = *end;
  if (start->kind != BoundKind::date && end->kind != BoundKind::date) {
    return Unexpected{EdtfFault{"date-not-edtf", "The interval has neither a start nor an end.",
                                "Write at least one of them, such as 2011-05/.."}};
  }
  const bool bothKnown = start->kind == BoundKind::date && end->kind == BoundKind::date;
  if (bothKnown && spanOf(end->part).end <= spanOf(start->part).start) {
    const std::string swapped =
        std::string(text.substr(slash + 1)) + "/" + std::string(text.substr(0, slash));
    return Unexpected{EdtfFault{"date-end-before-start",
                                "The interval \"" + date.text + "\" ends before it starts.",
                                "Write the earlier date first: " + swapped + "."}};
  }
  return date;
}

}  // namespace timeline
