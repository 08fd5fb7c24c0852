#pragma once

#include <string>
#include <string_view>

#include "core/dataset/loader.h"

namespace timeline {

/// The dataset as readers may have it: the same JSON on one line, members in order, every number
/// and text written as in the source, but
/// - no `care` anywhere: it is for editors;
/// - a person who is not shown in full in every language has in `name` what personName() shows, no
///   `aliases` and no field that the format does not know; one whom no language of the dataset
///   shows in full also loses their id, which mostly is a name too, to "person-1", "person-2", …;
/// - people whom the loader left out are missing, references to them too; entries that it left out
///   keep nothing but `id` and `aliases`, so that links to them stay what they were.
///
/// It loads to the same items in the same order. Publishing the published changes nothing.
/// @param loaded  loadDataset(json)
/// @pre   loaded.dataset
/// @cost  O(bytes)
[[nodiscard]] std::string publishedDataset(std::string_view json, const LoadResult& loaded);

}  // namespace timeline
