#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/dataset/localized_text.h"
#include "core/time/edtf_date.h"

namespace timeline {

enum class SourceKind : std::uint8_t {
  report,
  news,
  article,
  statement,
  official,
  court,
  letter,
  film,
  reference,
  campaignPage,
};

/// How much of a source the compilers have read.
enum class SourceReading : std::uint8_t {
  whole,      ///< the whole text
  opening,    ///< about the first 2,000 characters of a stored copy
  repost,     ///< the same, in a repost or mirror
  mentioned,  ///< not read: known from another source
};

struct Source {
  std::string id;
  std::string label;  ///< short, unique, stable: "HRW 2012b"
  LocalizedText title;
  std::string titleLanguage;  ///< BCP 47 of the original title; the work's language
  std::string publisher;
  std::string author;
  std::optional<EdtfDate> date;
  std::string url;  ///< "" when unknown
  std::string archiveUrl;
  bool linked = true;  ///< false: cited, not linked (`"link": "none"`)
  SourceKind kind = SourceKind::article;
  SourceReading reading = SourceReading::opening;
  LocalizedText
      partisan;  ///< "party to the dispute", "campaigning organisation"; empty: none noted
  LocalizedText note;
  std::vector<std::size_t> derivesFrom;  ///< sources whose account this one repeats
};

/// A source as an event or claim cites it.
struct SourceReference {
  std::size_t source = 0;  ///< index into Dataset::sources
  std::string locator;     ///< "p. 12", "" for the whole
};

}  // namespace timeline
