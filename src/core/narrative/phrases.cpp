#include "core/narrative/phrases.h"

#include <algorithm>

#include "core/base/number_format.h"
#include "core/dataset/inline_markup.h"
#include "core/time/date_words.h"

namespace timeline {
namespace {

std::string_view figureKey(FigureKind kind) {
  switch (kind) {
    case FigureKind::exactly:
      return "figure.exactly";
    case FigureKind::atLeast:
      return "figure.atLeast";
    case FigureKind::moreThan:
      return "figure.moreThan";
    case FigureKind::about:
      return "figure.about";
    case FigureKind::almost:
      return "figure.almost";
    case FigureKind::atMost:
      return "figure.atMost";
    case FigureKind::range:
      return "figure.range";
  }
  return "figure.exactly";
}

std::string_view speakerKey(SpeakerKind kind) {
  switch (kind) {
    case SpeakerKind::official:
      return "speaker.official";
    case SpeakerKind::court:
      return "speaker.court";
    case SpeakerKind::company:
      return "speaker.company";
    case SpeakerKind::unionOrWorkers:
      return "speaker.union";
    case SpeakerKind::rightsGroup:
      return "speaker.rightsGroup";
    case SpeakerKind::intergovernmental:
      return "speaker.intergovernmental";
    case SpeakerKind::press:
      return "speaker.press";
    case SpeakerKind::campaign:
      return "speaker.campaign";
    case SpeakerKind::witness:
      return "speaker.witness";
    case SpeakerKind::researcher:
      return "speaker.researcher";
  }
  return "speaker.press";
}

std::string wordsOfPart(const DatePart& part, const MessageCatalogue& messages) {
  EdtfDate date;
  date.start = {BoundKind::date, part};
  return dateInWords(date, messages);
}

DatePart partAt(Instant instant, DatePrecision precision) {
  const CivilDate civil = civilDateOf(instant);
  DatePart part;
  part.year = civil.year;
  part.month = precision >= DatePrecision::month ? civil.month : 0;
  part.day = precision >= DatePrecision::day ? civil.day : 0;
  part.precision = precision;
  return part;
}

const Claim* findClaim(const Dataset& dataset, std::string_view id) {
  const auto found = std::find_if(dataset.claims.begin(), dataset.claims.end(),
                                  [&](const Claim& claim) { return claim.id == id; });
  return found == dataset.claims.end() ? nullptr : &*found;
}

/// Writes spans as words, one after the other.
class WordWriter {
 public:
  WordWriter(const Dataset& dataset, const MessageCatalogue& messages)
      : dataset_(dataset), messages_(messages) {}

  void write(const MarkupSpans& spans) {
    for (const MarkupSpan& span : spans)
      write(span);
  }
  [[nodiscard]] std::string take() { return std::move(words_); }

 private:
  void write(const MarkupSpan& span) {
    switch (span.kind) {
      case SpanKind::text:
        words_ += span.text;
        return;
      case SpanKind::claim:
        words_ += quotedClaim(dataset_, span.text, messages_);
        return;
      case SpanKind::quotation:
        words_ += messages_.format("quotation.open");
        write(span.children);
        words_ += messages_.format("quotation.close");
        return;
      case SpanKind::emphasis:
      case SpanKind::link:
        write(span.children);
        return;
    }
  }

  const Dataset& dataset_;
  const MessageCatalogue& messages_;
  std::string words_;
};

std::size_t codePointBytes(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0x80) return 1;
  if (byte < 0xE0) return 2;
  return byte < 0xF0 ? 3 : 4;
}

/// "A. L." of "Ada Lovelace": the first letter of each word.
std::string initialsOf(std::string_view name) {
  std::string initials;
  bool atWordStart = true;
  for (std::size_t i = 0; i < name.size();) {
    const std::size_t length = std::min(codePointBytes(name[i]), name.size() - i);
    if (name[i] == ' ') {
      atWordStart = true;
    } else if (atWordStart) {
      if (!initials.empty()) initials += ' ';
      initials.append(name.substr(i, length));
      initials += '.';
      atWordStart = false;
    }
    i += length;
  }
  return initials;
}

NameDisplay displayFor(const Person& person, std::string_view language) {
  NameDisplay otherwise = NameDisplay::role;
  for (const PersonDisplay& display : person.show) {
    if (display.language == language) return display.show;
    if (display.language == "*") otherwise = display.show;
  }
  return otherwise;
}

}  // namespace

std::string figureInWords(const Figure& figure, const MessageCatalogue& messages) {
  const std::string low = formatNumber(figure.low, messages.language());
  if (figure.kind != FigureKind::range)
    return messages.format(figureKey(figure.kind), {{"number", low}});
  const std::string high = formatNumber(figure.high, messages.language());
  return messages.format("figure.range", {{"low", low}, {"high", high}});
}

std::string quotedClaim(const Dataset& dataset, std::string_view id,
                        const MessageCatalogue& messages) {
  const Claim* claim = findClaim(dataset, id);
  if (claim == nullptr) return {};
  if (claim->figure) return figureInWords(*claim->figure, messages);
  const Result<MarkupSpans, MarkupFault> statement =
      parseMarkup(claim->statement.in(messages.language()));
  // A statement that quotes claims in turn gives its words alone: references cannot run in circles.
  return statement ? plainText(*statement) : std::string();
}

std::string ladderWords(const Dataset& dataset, const Claim& claim,
                        const MessageCatalogue& messages) {
  if (!claim.words.empty())
    return plainWords(dataset, claim.words.in(messages.language()), messages);
  if (claim.figure) return figureInWords(*claim.figure, messages);
  return plainWords(dataset, claim.statement.in(messages.language()), messages);
}

std::string speakerKindInWords(SpeakerKind kind, const MessageCatalogue& messages) {
  return messages.format(speakerKey(kind));
}

std::string accountsHeading(const Dataset& dataset, const Accounts& accounts,
                            const MessageCatalogue& messages) {
  const std::string question = plainWords(
      dataset, dataset.questions[accounts.question].question.in(messages.language()), messages);
  // Small counts are whole sentences of their own, so that a language can write and inflect them.
  const std::string spelled = "accounts.answers." + std::to_string(accounts.claims.size());
  const std::string answers =
      messages.has(spelled) ? messages.format(spelled)
                            : messages.formatCount("accounts.answers", accounts.claims.size());
  return messages.format(accounts.disputed ? "accounts.headingDisputed" : "accounts.heading",
                         {{"question", question}, {"answers", answers}});
}

std::string dateLine(const Dataset& dataset, const Event& event, const MessageCatalogue& messages) {
  constexpr std::size_t kPlacesNamed = 2;
  std::string places;
  for (std::size_t i = 0; i < std::min(event.places.size(), kPlacesNamed); ++i) {
    if (i > 0) places += messages.format("list.comma");
    places += dataset.places[event.places[i]].name.in(messages.language());
  }
  const std::string date = dateInWords(event.date, messages);
  if (places.empty()) return date;
  return messages.format("event.dateLine", {{"date", date}, {"places", places}});
}

std::string chapterCounter(std::size_t chapter, std::size_t count,
                           const MessageCatalogue& messages) {
  return messages.format("chapter.counter", {{"number", std::to_string(chapter + 1)},
                                             {"count", std::to_string(count)}});
}

std::string extentInWords(const StoryChapter& chapter, const MessageCatalogue& messages) {
  constexpr double kWordedInDays = 62;
  if (chapter.items.empty()) return {};
  const TimeSpan extent = chapter.extent;
  const DatePrecision finest =
      extent.days() > kWordedInDays ? DatePrecision::month : DatePrecision::day;
  const DatePart from = partAt(extent.start, std::min(finest, chapter.startPrecision));
  const DatePart to = partAt({extent.end.seconds - 1}, std::min(finest, chapter.endPrecision));
  const std::string first = wordsOfPart(from, messages);
  const std::string last = wordsOfPart(to, messages);
  if (first == last) return last;
  const bool sameMonth = from.year == to.year && from.month == to.month;
  if (sameMonth && from.day > 0 && to.day > 0)
    return messages.format("extent.days", {{"from", std::to_string(from.day)}, {"to", last}});
  return messages.format("extent.range", {{"from", first}, {"to", last}});
}

std::string returnInWords(const StoryChapter& chapter, const MessageCatalogue& messages) {
  if (!chapter.returnsTo) return {};
  const DatePrecision precision = std::min(DatePrecision::month, chapter.startPrecision);
  return messages.format("return.mark",
                         {{"date", wordsOfPart(partAt(*chapter.returnsTo, precision), messages)}});
}

std::string gapSentence(const StoryGap& gap, const MessageCatalogue& messages) {
  return messages.format("gap.sentence", {{"from", governedDateInWords(gap.lastBefore, messages)},
                                          {"to", governedDateInWords(gap.firstAfter, messages)}});
}

std::string spanningSentence(const Dataset& dataset, std::size_t event,
                             const MessageCatalogue& messages) {
  const std::string title =
      plainWords(dataset, dataset.events[event].title.in(messages.language()), messages);
  return messages.format("gap.spanning", {{"title", title}});
}

std::string plainWords(const Dataset& dataset, std::string_view markup,
                       const MessageCatalogue& messages) {
  const Result<MarkupSpans, MarkupFault> spans = parseMarkup(markup);
  if (!spans) return std::string(markup);
  WordWriter writer(dataset, messages);
  writer.write(*spans);
  return writer.take();
}

std::string personName(const Person& person, std::string_view language) {
  const std::string& name = person.name.in(language);
  const std::string& role = person.role.in(language);
  switch (displayFor(person, language)) {
    case NameDisplay::full:
      return name;
    case NameDisplay::initials:
      return initialsOf(name);
    case NameDisplay::role:
      break;
  }
  return role;
}

}  // namespace timeline
