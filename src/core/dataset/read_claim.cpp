#include "core/dataset/id_words.h"
#include "core/dataset/item_readers.h"
#include "core/dataset/source_independence.h"

namespace timeline {
namespace {

/// A hundred trillion: more than anybody counts, and sums and differences of such numbers fit.
constexpr std::int64_t kLargest = 100'000'000'000'000;

struct FigureName {
  std::string_view name;
  FigureKind kind;
};

constexpr FigureName kFigureNames[] = {
    {"exactly", FigureKind::exactly},   {"atLeast", FigureKind::atLeast},
    {"moreThan", FigureKind::moreThan}, {"about", FigureKind::about},
    {"almost", FigureKind::almost},     {"atMost", FigureKind::atMost},
};

std::optional<Figure> readRange(ObjectReader& reader) {
  const JsonValue* range = reader.get("range");
  const bool pair = range->kind == JsonKind::array && range->items.size() == 2 &&
                    range->items[0].kind == JsonKind::integer &&
                    range->items[1].kind == JsonKind::integer;
  if (!pair || range->items[0].integer < 0 || range->items[1].integer < range->items[0].integer) {
    reader.fault("figure-form", "range", "A range is two whole numbers, the smaller first.",
                 "Write {\"range\": [50, 150]}.");
    return std::nullopt;
  }
  if (range->items[1].integer > kLargest) {
    reader.fault("out-of-range", "range", "The range reaches too far.",
                 "Write at most " + std::to_string(kLargest) + ".");
    return std::nullopt;
  }
  return Figure{FigureKind::range, range->items[0].integer, range->items[1].integer};
}

std::optional<Figure> readFigure(ObjectReader& reader) {
  std::optional<Figure> figure;
  if (reader.has("range")) figure = readRange(reader);
  for (const FigureName& candidate : kFigureNames) {
    if (!reader.has(candidate.name)) continue;
    const std::int64_t value = reader.whole(candidate.name, 0, 0, kLargest);
    if (figure)
      reader.fault("figure-form", candidate.name, "A figure is said in one way only.",
                   "Keep one of the fields.");
    figure = Figure{candidate.kind, value, value};
  }
  if (!figure && !reader.has("range"))
    reader.fault("figure-form", "", "This figure has no number.",
                 "Write {\"exactly\": 16}, {\"atLeast\": 16} or {\"range\": [50, 150]}.");
  reader.finish();
  return figure;
}

void readSpeaker(ObjectReader& reader, Speaker& speaker) {
  speaker.name = reader.localized("name", Need::required, TextForm::plain);
  speaker.kind = reader.choice<SpeakerKind>("kind",
                                            {{"official", SpeakerKind::official},
                                             {"court", SpeakerKind::court},
                                             {"company", SpeakerKind::company},
                                             {"union", SpeakerKind::unionOrWorkers},
                                             {"rights-group", SpeakerKind::rightsGroup},
                                             {"intergovernmental", SpeakerKind::intergovernmental},
                                             {"press", SpeakerKind::press},
                                             {"campaign", SpeakerKind::campaign},
                                             {"witness", SpeakerKind::witness},
                                             {"researcher", SpeakerKind::researcher}},
                                            SpeakerKind::press, Need::required);
  reader.finish();
}

void readVerdict(ObjectReader& reader, Verdict& verdict) {
  verdict.by = reader.text("by", Need::required);
  verdict.on = reader.calendarDate("on", Need::required);
  verdict.why = reader.localized("why", Need::required);
  reader.finish();
}

void readStatus(ObjectReader& reader, Claim& claim) {
  const JsonValue* written = reader.get("status");
  if (written != nullptr && written->kind == JsonKind::string && written->text == "disputed") {
    reader.fault("status-disputed-typed", "status",
                 "\"disputed\" is computed from the answers and is never written.",
                 "Write \"reported\"; the ladder shows that the answers differ.");
    return;
  }
  claim.status = reader.choice<ClaimStatus>("status",
                                            {{"reported", ClaimStatus::reported},
                                             {"unverified", ClaimStatus::unverified},
                                             {"confirmed", ClaimStatus::confirmed},
                                             {"refuted", ClaimStatus::refuted}},
                                            ClaimStatus::reported);
}

void checkVerdict(ObjectReader& reader, const Claim& claim, const Dataset& dataset) {
  const bool isVerdict =
      claim.status == ClaimStatus::confirmed || claim.status == ClaimStatus::refuted;
  if (!isVerdict) {
    if (claim.verdict)
      reader.warn("verdict-unused", "verdict",
                  "A claim that is neither confirmed nor refuted has no verdict.",
                  "Remove it, or write the status that it decided.");
    return;
  }
  if (!reader.has("verdict"))
    reader.fault("verdict-unsupported", "status", "Nobody has signed this verdict.",
                 "Add \"verdict\" with who decided, when and why, or write \"reported\".");
  if (countIndependent(claim.sources, dataset.sources) < 2)
    reader.fault("verdict-unsupported", "status",
                 "A verdict needs two sources that do not derive from one another.",
                 "Cite a second independent source, or write \"reported\".");
}

void checkScale(ObjectReader& reader, const Claim& claim, const Question& question) {
  if (question.scaleMaximum == 0) return;
  if (!claim.figure && !reader.has("figure"))
    reader.warn("figure-missing", "",
                "The question has a scale, but this answer has no figure: it gets no mark.",
                "Add \"figure\", or leave it where the answer has none.");
  if (!claim.figure) return;
  if (claim.figure->low < question.scaleMinimum || claim.figure->high > question.scaleMaximum)
    reader.warn("figure-off-scale", "figure",
                "The figure lies outside the scale of its question, " +
                    std::to_string(question.scaleMinimum) + " to " +
                    std::to_string(question.scaleMaximum) + ".",
                "Widen the \"scale\" of \"" + question.id + "\".");
}

}  // namespace

void readQuestion(ObjectReader& reader, Question& question) {
  question.question = reader.localized("question", Need::required);
  question.neutral = reader.localized("neutral", Need::required);
  question.unit = reader.text("unit");
  const JsonValue* scale = reader.get("scale");
  if (scale == nullptr) return;
  const bool pair = scale->kind == JsonKind::array && scale->items.size() == 2 &&
                    scale->items[0].kind == JsonKind::integer &&
                    scale->items[1].kind == JsonKind::integer &&
                    scale->items[0].integer < scale->items[1].integer;
  if (!pair) {
    reader.fault("scale-form", "scale", "A scale is two whole numbers, the smaller first.",
                 "Write [0, 80].");
    return;
  }
  if (scale->items[0].integer < -kLargest || scale->items[1].integer > kLargest) {
    reader.fault("out-of-range", "scale", "The scale reaches too far.",
                 "Write numbers from " + std::to_string(-kLargest) + " to " +
                     std::to_string(kLargest) + ".");
    return;
  }
  question.scaleMinimum = scale->items[0].integer;
  question.scaleMaximum = scale->items[1].integer;
}

void readClaim(ObjectReader& reader, Claim& claim, const Dataset& dataset) {
  checkIdWords(reader, claim.id, Severity::warning);
  claim.question = reader.reference("question", ItemKind::question);
  if (const JsonValue* figure = reader.get("figure")) {
    if (auto child = reader.child("figure", *figure)) claim.figure = readFigure(*child);
  }
  claim.answer = reader.text("answer");
  claim.statement = reader.localized("statement", Need::required);
  claim.words = reader.localized("words", Need::optional);
  if (const JsonValue* speaker = reader.get("saidBy")) {
    if (auto child = reader.child("saidBy", *speaker)) readSpeaker(*child, claim.saidBy);
  } else {
    reader.fault("missing-field", "saidBy", "Nobody is named who says this.",
                 "Add \"saidBy\": {\"name\": …, \"kind\": …}.");
  }
  claim.saidOn = reader.date("saidOn", Need::optional);
  claim.sources = reader.sources("sources", Need::required);
  readStatus(reader, claim);
  if (const JsonValue* verdict = reader.get("verdict")) {
    if (auto child = reader.child("verdict", *verdict))
      readVerdict(*child, claim.verdict.emplace());
  }
  checkVerdict(reader, claim, dataset);
  if (claim.question) checkScale(reader, claim, dataset.questions[*claim.question]);
}

}  // namespace timeline
