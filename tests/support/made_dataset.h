#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/dataset/dataset.h"
#include "core/time/edtf_parser.h"

namespace timeline::testing {

/// A text in English.
inline LocalizedText english(std::string_view words) {
  TextVersion version;
  version.language = "en";
  version.text = words;
  return LocalizedText({version});
}

/// The date; aborts when the test writes none.
inline EdtfDate dated(std::string_view text) {
  return parseEdtf(text).value();
}

/// An entry of a chapter, named by its id.
inline Event entry(std::string_view id, std::string_view date, std::size_t chapter = 0) {
  Event event;
  event.id = id;
  event.date = dated(date);
  event.title = english(id);
  event.summary = english("What happened, in a sentence.");
  event.chapter = chapter;
  event.importance = 1;
  return event;
}

inline Chapter chapterNamed(std::string_view id) {
  Chapter chapter;
  chapter.id = id;
  chapter.title = english(id);
  return chapter;
}

/// A dataset with that many empty chapters and one track.
inline Dataset emptyDataset(std::size_t chapters = 1) {
  Dataset dataset;
  dataset.languages = {"en"};
  dataset.title = english("A chronology");
  for (std::size_t i = 0; i < chapters; ++i)
    dataset.chapters.push_back(chapterNamed("chapter-" + std::to_string(i + 1)));
  Track track;
  track.id = "track";
  track.name = english("Track");
  track.light = {0x12, 0x6E, 0x6B, 255};
  track.dark = {0x4F, 0xB3, 0xAE, 255};
  dataset.tracks.push_back(track);
  return dataset;
}

inline Figure figure(FigureKind kind, std::int64_t low, std::int64_t high) {
  Figure made;
  made.kind = kind;
  made.low = low;
  made.high = high;
  return made;
}

inline Figure figure(FigureKind kind, std::int64_t number) {
  return figure(kind, number, number);
}

}  // namespace timeline::testing
