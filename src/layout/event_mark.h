#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/dataset/event.h"
#include "layout/elastic_time_scale.h"

namespace timeline {

/// How an entry's date is shown on the axis.
enum class MarkKind : std::uint8_t {
  day,          ///< one sure day: a filled node
  period,       ///< a month, a season, a year: a short bar
  range,        ///< from one date to another: a bar as long as the entry's time on the axis
  approximate,  ///< a bar with faded ends
  open,         ///< no known end or start: a fading arrow
};

/// The mark of one entry, on the axis beside its date line.
struct EventMark {
  std::size_t event = 0;
  MarkKind kind = MarkKind::day;
  float x = 0;    ///< middle of the axis
  float top = 0;  ///< of the node or bar
  float bottom = 0;
  bool minor = false;         ///< a supplementary entry: smaller
  bool fadesAtStart = false;  ///< that end is approximate or uncertain
  bool fadesAtEnd = false;
  bool opensUpwards = false;  ///< kind open: the start is what is not known
};

/// "day", "period", …, for dumps.
[[nodiscard]] std::string_view nameOf(MarkKind kind);
[[nodiscard]] MarkKind markKindOf(const EdtfDate& date);

struct MarkPlace {
  float axisX = 0;       ///< middle of the axis
  float dateY = 0;       ///< middle of the date line
  float cardBottom = 0;  ///< no mark reaches below its own card
};

/// @param scale  of the entry's chapter, for the length of ranges
[[nodiscard]] EventMark markOf(const Event& event, std::size_t index, const MarkPlace& place,
                               const ElasticTimeScale& scale);

}  // namespace timeline
