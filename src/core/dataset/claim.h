#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/dataset/localized_text.h"
#include "core/dataset/source.h"
#include "core/time/edtf_date.h"

namespace timeline {

/// Who speaks. The order is the order in which interfaces list the kinds.
enum class SpeakerKind : std::uint8_t {
  official,
  court,
  company,
  unionOrWorkers,
  rightsGroup,
  intergovernmental,
  press,
  campaign,
  witness,
  researcher,
};

/// `disputed` is never stored: it is computed (narrative/accounts.h).
enum class ClaimStatus : std::uint8_t { reported, unverified, confirmed, refuted };

/// How a figure was said. The numbers are whole; a range has both.
enum class FigureKind : std::uint8_t { exactly, atLeast, moreThan, about, almost, atMost, range };

struct Figure {
  FigureKind kind = FigureKind::exactly;
  std::int64_t low = 0;
  std::int64_t high = 0;  ///< equals low except for a range

  /// The answers that it admits, as a closed interval; open sides reach to the int64 limits.
  [[nodiscard]] std::int64_t lowest() const;
  [[nodiscard]] std::int64_t highest() const;
};

struct Speaker {
  LocalizedText name;  ///< plain text
  SpeakerKind kind = SpeakerKind::press;
};

/// A person's decision that a claim is confirmed or refuted.
struct Verdict {
  std::string by;
  std::string on;  ///< YYYY-MM-DD
  LocalizedText why;
};

/// One checkable statement by one speaker.
struct Claim {
  std::string id;
  std::optional<std::size_t>
      question;  ///< index into Dataset::questions; none: a statement that answers none
  std::optional<Figure> figure;
  std::string answer;  ///< short token of a non-numeric answer, compared for equality; "" when
                       ///< there is none
  LocalizedText
      statement;  ///< what was said, in our words, with the exact words quoted where short
  LocalizedText
      words;  ///< the ladder's wording where the figure alone misleads ("15, and 2 \"not linked\"")
  Speaker saidBy;
  std::optional<EdtfDate> saidOn;
  std::vector<SourceReference> sources;
  ClaimStatus status = ClaimStatus::reported;
  std::optional<Verdict> verdict;  ///< set for confirmed and refuted
};

/// A question to which several claims answer.
struct Question {
  std::string id;
  LocalizedText question;  ///< "How many people were killed?"
  LocalizedText neutral;   ///< the neutral line that stands first
  std::string unit;  ///< message key suffix of the counted thing, "" for questions without figures
  std::int64_t scaleMinimum = 0;
  std::int64_t scaleMaximum = 0;  ///< 0: no scale is drawn
};

}  // namespace timeline
