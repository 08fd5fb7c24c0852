#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/object_reader.h"

namespace timeline {

/// One reader for each kind of item. Each reads its object's fields into the item and reports what
/// is wrong; the loader keeps the item when its reader reported no fault. References resolve to
/// items that were read before.

void readTrack(ObjectReader& reader, Track& track);
void readMedia(ObjectReader& reader, Media& media);
void readChapter(ObjectReader& reader, Chapter& chapter);
void readMapName(ObjectReader& reader, MapNameAt& name);
void readPlace(ObjectReader& reader, Place& place);
void readPerson(ObjectReader& reader, Person& person);
void readOrganisation(ObjectReader& reader, Organisation& organisation);
void readSource(ObjectReader& reader, Source& source);
void readQuestion(ObjectReader& reader, Question& question);
void readClaim(ObjectReader& reader, Claim& claim, const Dataset& dataset);
void readEvent(ObjectReader& reader, Event& event);
void readPath(ObjectReader& reader, GuidedPath& path);
void readChart(ObjectReader& reader, Chart& chart, const Dataset& dataset);
void readTerm(ObjectReader& reader, GlossaryTerm& term);
void readPublication(ObjectReader& reader, Publication& publication);
void readCorrection(ObjectReader& reader, Correction& correction);

}  // namespace timeline
