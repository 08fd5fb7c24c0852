#include <optional>

#include "core/base/contrast.h"
#include "core/dataset/id_words.h"
#include "core/dataset/item_readers.h"

namespace timeline {

namespace {

Color readTrackColor(ObjectReader& reader, std::string_view key, Color ground) {
  const std::optional<Color> color = reader.color(key);
  if (color && contrastRatio(*color, ground) < kLeastLineContrast)
    reader.warn("color-contrast", key, "This colour hardly stands out from the page.",
                ground == kLightGround
                    ? "Take a darker one: lines need a contrast of 3:1 against #f4efe6."
                    : "Take a lighter one: lines need a contrast of 3:1 against #14130f.");
  return color.value_or(Color());
}

}  // namespace

void readTrack(ObjectReader& reader, Track& track) {
  track.name = reader.localized("name", Need::required, TextForm::plain);
  track.light = readTrackColor(reader, "light", kLightGround);
  track.dark = readTrackColor(reader, "dark", kDarkGround);
}

void readMedia(ObjectReader& reader, Media& media) {
  constexpr std::int64_t kMostPx = 16'384;
  checkIdWords(reader, media.id, Severity::warning);
  media.file = reader.text("file", Need::required);
  if (media.file.find("..") != std::string::npos || media.file.rfind('/', 0) == 0 ||
      media.file.find(':') != std::string::npos)
    reader.fault("file-path", "file", "\"" + media.file + "\" leaves the folder of pictures.",
                 "Write a path below assets/, as in \"motifs/tent.png\".");
  if (const auto word = findVerdictWord(media.file))
    reader.warn("id-verdict-word", "file",
                "The file's name says \"" + std::string(*word) +
                    "\". It is a public address and passes no verdict.",
                "Rename the file after what is seen in it.");
  media.widthPx = static_cast<int>(reader.whole("width", 0, 1, kMostPx));
  media.heightPx = static_cast<int>(reader.whole("height", 0, 1, kMostPx));
  if (media.widthPx == 0 || media.heightPx == 0)
    reader.fault("picture-size", "", "The picture has no size: the page could not keep its place.",
                 "Add \"width\" and \"height\" in pixels.");
  // Empty words are legal: the picture is a decoration then. No words at all are not.
  const Need altNeed = reader.has("alt") ? Need::optional : Need::required;
  media.alt = reader.localized("alt", altNeed, TextForm::plain);
  media.caption = reader.localized("caption", Need::optional);
  media.credit = reader.text("credit", Need::required);
  media.licence = reader.text("licence", Need::required);
  media.sha256 = reader.text("sha256", Need::required);
  if (!media.sha256.empty() &&
      (media.sha256.size() != 64 ||
       media.sha256.find_first_not_of("0123456789abcdef") != std::string::npos))
    reader.fault("hash-form", "sha256", "This is no SHA-256 in small hexadecimal digits.",
                 "Take what sha256sum prints for the file.");
}

void readChapter(ObjectReader& reader, Chapter& chapter) {
  chapter.title = reader.localized("title", Need::required);
  chapter.about = reader.localized("about", Need::required);
  chapter.quiet = reader.flag("quiet", false);
  chapter.contentNote = reader.localized("contentNote", Need::optional);
  chapter.motif = reader.reference("motif", ItemKind::media);
}

namespace {

/// For a Place and a MapNameAt.
template <class Item>
void readNameAndPosition(ObjectReader& reader, Item& item) {
  item.name = reader.localized("name", Need::required, TextForm::plain);
  if (!reader.has("latitude") || !reader.has("longitude"))
    reader.fault("missing-field", "", "The place has no coordinates.",
                 "Add \"latitude\" and \"longitude\" in degrees.");
  item.latitude = reader.number("latitude", 0, -90, 90);
  item.longitude = reader.number("longitude", 0, -180, 180);
}

}  // namespace

void readMapName(ObjectReader& reader, MapNameAt& name) {
  readNameAndPosition(reader, name);
  name.isSea = reader.choice<bool>("kind", {{"sea", true}, {"country", false}}, false);
}

void readPlace(ObjectReader& reader, Place& place) {
  constexpr double kEarthKm = 20'038;
  readNameAndPosition(reader, place);
  place.precision = reader.choice<PlacePrecision>("precision",
                                                  {{"site", PlacePrecision::site},
                                                   {"town", PlacePrecision::town},
                                                   {"area", PlacePrecision::area}},
                                                  PlacePrecision::town);
  place.radiusKm = reader.number("radiusKm", 0, 0, kEarthKm);
  place.aliases = reader.texts("aliases");
  place.origin = reader.text("origin");
}

void readPerson(ObjectReader& reader, Person& person) {
  person.name = reader.localized("name", Need::required, TextForm::plain);
  person.role = reader.localized("role", Need::required);
  person.aliases = reader.texts("aliases");
  person.isPublic = reader.flag("isPublic", false);
  person.care = reader.text("care");
  if (const JsonValue* show = reader.get("show")) {
    if (auto child = reader.child("show", *show)) {
      for (const JsonMember& member : show->members)
        person.show.push_back(
            {member.key, child->choice<NameDisplay>(member,
                                                    {{"full", NameDisplay::full},
                                                     {"initials", NameDisplay::initials},
                                                     {"role", NameDisplay::role}},
                                                    NameDisplay::role)});
    }
  }
}

void readOrganisation(ObjectReader& reader, Organisation& organisation) {
  organisation.name = reader.localized("name", Need::required, TextForm::plain);
  organisation.about = reader.localized("about", Need::required);
  organisation.aliases = reader.texts("aliases");
}

void readPath(ObjectReader& reader, GuidedPath& path) {
  path.title = reader.localized("title", Need::required);
  path.stops = reader.references("stops", ItemKind::event);
}

void readChart(ObjectReader& reader, Chart& chart, const Dataset& dataset) {
  chart.title = reader.localized("title", Need::required);
  chart.kind =
      reader.choice<ChartKind>("kind", {{"dots", ChartKind::dots}, {"parts", ChartKind::parts}},
                               ChartKind::dots, Need::required);
  const Need questionNeed =
      chart.kind == ChartKind::dots && reader.has("question") ? Need::required : Need::optional;
  chart.question = reader.reference("question", ItemKind::question, questionNeed);
  chart.claims = reader.references("claims", ItemKind::claim);
  chart.event = reader.reference("event", ItemKind::event, Need::required);
  chart.note = reader.localized("note", Need::optional);
  if (chart.kind == ChartKind::dots && !reader.has("question"))
    reader.fault("chart-without-question", "", "A chart of dots shows the answers to one question.",
                 "Add \"question\".");
  if (chart.kind == ChartKind::parts && chart.claims.empty())
    reader.fault("chart-without-claims", "", "A chart of parts shows claims that add up.",
                 "Add \"claims\" with figures.");
  for (const std::size_t claim : chart.claims)
    if (!dataset.claims[claim].figure)
      reader.fault("chart-without-figure", "claims",
                   "The claim \"" + dataset.claims[claim].id + "\" has no figure to draw.",
                   "Give it a \"figure\", or leave it out of the chart.");
}

void readTerm(ObjectReader& reader, GlossaryTerm& term) {
  term.term = reader.localized("term", Need::required, TextForm::plain);
  term.meaning = reader.localized("meaning", Need::required);
}

void readPublication(ObjectReader& reader, Publication& publication) {
  publication.title = reader.localized("title", Need::required);
  publication.publisher = reader.text("publisher");
  publication.date = reader.date("date", Need::optional);
  publication.event = reader.reference("event", ItemKind::event);
  publication.source = reader.reference("source", ItemKind::source);
  publication.found = reader.localized("found", Need::optional);
}

void readCorrection(ObjectReader& reader, Correction& correction) {
  correction.on = reader.calendarDate("on", Need::required);
  correction.version = reader.text("version", Need::required);
  correction.what = reader.localized("what", Need::required);
}

}  // namespace timeline
