#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/dataset/localized_text.h"
#include "core/dataset/source.h"
#include "core/time/edtf_date.h"

namespace timeline {

/// A dated item of history. Indices point into the Dataset's vectors of the same name.
struct Event {
  std::string id;                    ///< stable, neutral, in every link
  std::vector<std::string> aliases;  ///< former ids that still work
  EdtfDate date;
  int orderInDay = 0;  ///< explicit order among events of one day
  LocalizedText title;
  LocalizedText summary;
  LocalizedText body;  ///< paragraphs, may be empty
  std::vector<std::size_t> tracks;
  std::vector<std::size_t> places;
  std::vector<std::size_t> people;
  std::vector<std::size_t> organisations;
  std::vector<std::size_t> claims;
  std::vector<std::size_t> questions;  ///< accounts shown in full at this event
  std::vector<SourceReference> sources;
  std::vector<std::size_t> media;
  int importance = 2;  ///< 1 main, 2 supplementary
  std::size_t chapter = 0;
  LocalizedText care;  ///< how to handle it: for editors, never printed
  LocalizedText note;  ///< printed beneath
};

/// Index of the entry with that id, or with that former id where none has it now.
/// @cost O(events)
[[nodiscard]] std::optional<std::size_t> findEvent(const std::vector<Event>& events,
                                                   std::string_view id);

}  // namespace timeline
