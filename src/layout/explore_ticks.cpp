#include "layout/explore_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/time/date_words.h"
#include "core/time/edtf_date.h"

namespace timeline {
namespace {

enum class Unit : std::uint8_t { day, week, month, year };

struct Step {
  Unit unit = Unit::year;
  std::int64_t count = 1;
};

constexpr float kAirPx = 6;   ///< between a tick and its word
constexpr float kGapPx = 14;  ///< after a word
constexpr double kDaysPerYear = 365.2425;

std::int64_t floorTo(std::int64_t value, std::int64_t step) {
  return value - ((value % step) + step) % step;
}

double daysOf(Step step) {
  switch (step.unit) {
    case Unit::day:
      return static_cast<double>(step.count);
    case Unit::week:
      return 7;
    case Unit::month:
      // The shortest there is, so that its word has room in every one.
      return step.count == 1 ? 28 : 90;
    case Unit::year:
      break;
  }
  return kDaysPerYear * static_cast<double>(step.count);
}

/// The beginning of a step at or before an instant.
Instant beginning(Instant at, Step step) {
  constexpr std::int64_t kFirstMonday = 4 * kSecondsPerDay;
  switch (step.unit) {
    case Unit::day:
      return {floorTo(at.seconds, kSecondsPerDay)};
    case Unit::week:
      return {floorTo(at.seconds - kFirstMonday, 7 * kSecondsPerDay) + kFirstMonday};
    case Unit::month: {
      const CivilDate date = civilDateOf(at);
      const int month =
          1 + (date.month - 1) / static_cast<int>(step.count) * static_cast<int>(step.count);
      return instantOf({date.year, month, 1});
    }
    case Unit::year:
      break;
  }
  return instantOf({floorTo(civilDateOf(at).year, step.count), 1, 1});
}

Instant nextAfter(Instant start, Step step) {
  switch (step.unit) {
    case Unit::day:
      return {start.seconds + kSecondsPerDay};
    case Unit::week:
      return {start.seconds + 7 * kSecondsPerDay};
    case Unit::month: {
      const CivilDate date = civilDateOf(start);
      const int month = date.month - 1 + static_cast<int>(step.count);
      return instantOf({date.year + month / 12, month % 12 + 1, 1});
    }
    case Unit::year:
      break;
  }
  return instantOf({civilDateOf(start).year + step.count, 1, 1});
}

/// The words that name the beginnings of steps.
class TickWords {
 public:
  TickWords(const MessageCatalogue& messages, ExploreTitles& titles)
      : messages_(messages), titles_(titles) {}

  [[nodiscard]] std::string lower(Instant at, Step step) const {
    const CivilDate date = civilDateOf(at);
    switch (step.unit) {
      case Unit::day:
      case Unit::week:
        return messages_.format("date.dayAlone", {{"day", std::to_string(date.day)}});
      case Unit::month:
        return messages_.format("date.monthBrief." + std::to_string(date.month));
      case Unit::year:
        break;
    }
    return inWords(date, DatePrecision::year);
  }

  /// What days and months belong to.
  [[nodiscard]] std::string upper(Instant at, Step step) const {
    const bool isYear = step.unit == Unit::month;
    return inWords(civilDateOf(at), isYear ? DatePrecision::year : DatePrecision::month);
  }

  [[nodiscard]] float widthPx(const std::string& words) const {
    return titles_.advance(words, ExploreFont::tick);
  }

  /// The widest word that a step may have near an instant.
  [[nodiscard]] float widestPx(Step step, Instant near) const {
    float widest = 0;
    if (step.unit == Unit::month) {
      for (int month = 1; month <= 12; month += static_cast<int>(step.count))
        widest = std::max(widest, widthPx(lower(instantOf({2000, month, 1}), step)));
      return widest;
    }
    if (step.unit == Unit::year) return widthPx(lower(near, step));
    return widthPx(lower(instantOf({2000, 1, 28}), step));
  }

 private:
  [[nodiscard]] std::string inWords(const CivilDate& date, DatePrecision precision) const {
    EdtfDate words;
    words.start.part.year = date.year;
    words.start.part.month = precision == DatePrecision::month ? date.month : 0;
    words.start.part.precision = precision;
    return dateInWords(words, messages_);
  }

  const MessageCatalogue& messages_;
  ExploreTitles& titles_;
};

Step finestStep(const LinearTimeScale& scale, const TickWords& words) {
  constexpr std::array<Step, 4> kWithinYear{
      {{Unit::day, 1}, {Unit::week, 1}, {Unit::month, 1}, {Unit::month, 3}}};
  const double pxPerDay = static_cast<double>(kSecondsPerDay) / scale.secondsPerPx();
  const auto hasRoom = [&](Step step) {
    return daysOf(step) * pxPerDay >=
           static_cast<double>(words.widestPx(step, scale.shown.start) + kAirPx + kGapPx);
  };
  for (const Step step : kWithinYear) {
    if (hasRoom(step)) return step;
  }
  Step step{Unit::year, 1};
  for (std::int64_t power = 1; power < 1'000'000'000; power *= 10) {
    for (const std::int64_t factor : {1, 2, 5}) {
      step.count = power * factor;
      if (hasRoom(step)) return step;
    }
  }
  return step;
}

class TickSetter {
 public:
  TickSetter(const LinearTimeScale& scale, const TickWords& words, float sizePx)
      : scale_(scale), words_(words), sizePx_(sizePx) {}

  ExploreTicks set() {
    const Step step = finestStep(scale_, words_);
    const Step above = step.unit == Unit::month ? Step{Unit::year, 1} : Step{Unit::month, 1};
    const bool hasUpper = step.unit != Unit::year;
    if (hasUpper) setUpper(step, above);
    for (Instant at = beginning(scale_.shown.start, step); at < scale_.shown.end;
         at = nextAfter(at, step)) {
      if (at < scale_.shown.start) continue;
      const bool isMajor = !hasUpper || at == beginning(at, above);
      ticks_.ticks.push_back({scale_.xOf(at), isMajor});
      (void)setWord(words_.lower(at, step), scale_.xOf(at), 1, InkRole::muted);
    }
    return std::move(ticks_);
  }

 private:
  /// The upper row; what has begun before the view stands at its edge as long as there is room.
  void setUpper(Step step, Step above) {
    const float left = scale_.leftPx;
    for (Instant at = beginning(scale_.shown.start, above); at < scale_.shown.end;) {
      const Instant next = nextAfter(at, above);
      const std::string word = words_.upper(at, step);
      const float x = std::max(left, scale_.xOf(at));
      const bool fits = x + kAirPx + words_.widthPx(word) + kGapPx <= scale_.xOf(next);
      if (fits) setWord(word, x, 0, InkRole::ink);
      // Weeks do not begin with their month: the month has a line of its own.
      if (step.unit == Unit::week && scale_.shown.start <= at) ticks_.ticks.push_back({x, true});
      at = next;
    }
  }

  /// Sets a word beside its tick unless the view's edge would cut it.
  void setWord(std::string word, float x, int row, InkRole ink) {
    const float widthPx = words_.widthPx(word);
    if (x + kAirPx + widthPx > scale_.leftPx + scale_.widthPx) return;
    const float rowPx = sizePx_ * kRowHeight;
    const float baseline = rowPx * static_cast<float>(row) + sizePx_;
    ticks_.words.push_back(
        {ExploreFont::tick, ink, {x + kAirPx, baseline}, widthPx, std::move(word)});
  }

 public:
  static constexpr float kRowHeight = 1.5F;

 private:
  const LinearTimeScale& scale_;
  const TickWords& words_;
  float sizePx_;
  ExploreTicks ticks_;
};

}  // namespace

ExploreTicks exploreTicks(const LinearTimeScale& scale, const MessageCatalogue& messages,
                          ExploreTitles& titles) {
  const TickWords words(messages, titles);
  return TickSetter(scale, words, titles.face(ExploreFont::tick).sizePx).set();
}

float tickRowsPx(const FontFace& font) {
  return std::ceil(2 * font.sizePx * TickSetter::kRowHeight);
}

}  // namespace timeline
