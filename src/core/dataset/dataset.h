#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/dataset/claim.h"
#include "core/dataset/event.h"
#include "core/dataset/localized_text.h"
#include "core/dataset/source.h"

namespace timeline {

/// An authored row: a subject that events belong to. Colours are for lines and bars, at least 3:1
/// on the ground.
struct Track {
  std::string id;
  LocalizedText name;
  Color light;
  Color dark;
};

struct Chapter {
  std::string id;
  LocalizedText title;
  LocalizedText about;  ///< one sentence
  bool quiet = false;   ///< no motion, no counters, one event a screen
  LocalizedText contentNote;
  std::optional<std::size_t> motif;  ///< index into media
  std::vector<std::size_t> events;   ///< as authored; narrative/story_order.h tells them by time
};

struct GuidedPath {
  std::string id;
  LocalizedText title;
  std::vector<std::size_t> stops;  ///< events
};

enum class NameDisplay : std::uint8_t { full, initials, role };

struct PersonDisplay {
  std::string language;  ///< BCP 47, "*" for every other language
  NameDisplay show = NameDisplay::role;
};

struct Person {
  std::string id;
  LocalizedText name;  ///< per script where known
  LocalizedText role;
  std::vector<std::string> aliases;  ///< other spellings, for search only
  bool isPublic = false;             ///< may have a view of their own
  std::vector<PersonDisplay> show;
  std::string care;
};

struct Organisation {
  std::string id;
  LocalizedText name;
  LocalizedText about;
  std::vector<std::string> aliases;
};

enum class PlacePrecision : std::uint8_t { site, town, area };

struct Place {
  std::string id;
  LocalizedText name;
  double latitude = 0;  ///< degrees, WGS84
  double longitude = 0;
  PlacePrecision precision = PlacePrecision::town;
  double radiusKm = 0;  ///< of a soft area; 0 for a town
  std::vector<std::string> aliases;
  std::string origin;  ///< where the coordinates come from
};

struct Media {
  std::string id;
  std::string file;  ///< relative to assets/
  int widthPx = 0;
  int heightPx = 0;
  LocalizedText alt;  ///< "" is legal for a decoration
  LocalizedText caption;
  std::string credit;
  std::string licence;
  std::string sha256;  ///< of the file, hexadecimal
};

enum class ChartKind : std::uint8_t { dots, parts };

/// A chart drawn from claims. `dots`: the claims of one question on its scale. `parts`: claims that
/// add up to a whole.
struct Chart {
  std::string id;
  LocalizedText title;
  ChartKind kind = ChartKind::dots;
  std::optional<std::size_t> question;
  std::vector<std::size_t> claims;   ///< for `parts`, in drawing order
  std::optional<std::size_t> event;  ///< where it stands
  LocalizedText note;
};

struct GlossaryTerm {
  std::string id;
  LocalizedText term;
  LocalizedText meaning;
};

/// A text, film or site that the subject's literature names.
struct Publication {
  std::string id;
  LocalizedText title;
  std::string publisher;
  std::optional<EdtfDate> date;
  std::optional<std::size_t> event;
  std::optional<std::size_t> source;
  LocalizedText found;  ///< whether and how it was read
};

struct Correction {
  std::string on;  ///< YYYY-MM-DD
  std::string version;
  LocalizedText what;
};

struct PageLink {
  LocalizedText label;
  std::string target;  ///< "event:ID", "chapter:ID", "path:ID" or "page:method"
};

struct Credit {
  std::string what;
  std::string licence;
};

struct MapExtent {
  double west = -180;
  double south = -90;
  double east = 180;
  double north = 90;
};

/// What a sea or a country is called, and where the map says so.
struct MapNameAt {
  LocalizedText name;
  double latitude = 0;  ///< degrees, WGS84, of the middle of the words
  double longitude = 0;
  bool isSea = false;
};

/// A whole documentary. References between items are indices into these vectors; the loader
/// resolved every one.
struct Dataset {
  std::string id;
  std::string version;
  std::string date;                    ///< of the version, YYYY-MM-DD
  std::vector<std::string> languages;  ///< BCP 47; the first is the original
  LocalizedText title;
  LocalizedText kicker;  ///< "A documentary chronology"
  LocalizedText lead;    ///< at most 60 words
  std::vector<PageLink> waysIn;
  std::string contactMail;
  std::string contactUrl;
  std::string dataLicence;
  std::vector<Credit> credits;
  LocalizedText method;  ///< paragraphs; "## " opens a heading
  MapExtent mapExtent;
  std::vector<MapNameAt> mapNames;

  std::vector<Track> tracks;
  std::vector<Chapter> chapters;
  std::vector<GuidedPath> paths;
  std::vector<Event> events;
  std::vector<Question> questions;
  std::vector<Claim> claims;
  std::vector<Source> sources;
  std::vector<Person> people;
  std::vector<Organisation> organisations;
  std::vector<Place> places;
  std::vector<Media> media;
  std::vector<Chart> charts;
  std::vector<GlossaryTerm> glossary;
  std::vector<Publication> publications;
  std::vector<Correction> corrections;
};

}  // namespace timeline
