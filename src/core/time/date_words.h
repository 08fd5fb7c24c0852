#pragma once

#include <cstdint>
#include <string>

#include "core/base/message_catalogue.h"
#include "core/time/edtf_date.h"

namespace timeline {

enum class DateStyle : std::uint8_t {
  full,   ///< "16 December 2011", "about May 2011", "from 16 to 19 December 2011"
  brief,  ///< for ladders: "16 Dec 2011", "Feb 2012", "2012"
};

/// The date in the catalogue's language.
[[nodiscard]] std::string dateInWords(const EdtfDate& date, const MessageCatalogue& messages,
                                      DateStyle style = DateStyle::full);

/// One date in the form that it has after a word that governs it, where the language has one
/// ("мая 2011 года" beside "май 2011"): for messages whose date stands inside a sentence.
[[nodiscard]] std::string governedDateInWords(const DatePart& part,
                                              const MessageCatalogue& messages);

/// A length in the largest unit that does not mislead, rounded: "nine days", "three weeks", "18
/// months", "two years". Counts to twelve are words where the catalogue has them.
[[nodiscard]] std::string durationInWords(TimeSpan span, const MessageCatalogue& messages);

/// What `<time datetime>` takes: the start as YYYY, YYYY-MM or YYYY-MM-DD; empty for unspecified
/// digits and seasons.
[[nodiscard]] std::string machineDate(const DatePart& part);

}  // namespace timeline
