#pragma once

#include <string>
#include <string_view>

#include "core/dataset/loader.h"

namespace timeline {

/// The dataset as the readers of one language may have it: the same JSON on one line, members in
/// order, every number and text written as in the source, but
/// - of every text the version in that language alone, or the original where it has none;
/// - no `care` anywhere: it is for editors;
/// - a person who is not shown in full in every language has in `name` what personName() shows, no
///   `aliases` and no field that the format does not know; one whom this language does not show in
///   full also loses their id, which mostly is a name too, to "person-1", "person-2", …;
/// - people whom the loader left out are missing, references to them too; entries that it left out
///   keep nothing but `id` and `aliases`, so that links to them stay what they were.
///
/// It loads to the same items in the same order. Publishing the published changes nothing.
/// @param loaded    loadDataset(json)
/// @param language  one of the dataset's languages
/// @pre   loaded.dataset
/// @cost  O(bytes)
[[nodiscard]] std::string publishedDataset(std::string_view json, const LoadResult& loaded,
                                           std::string_view language);

}  // namespace timeline
