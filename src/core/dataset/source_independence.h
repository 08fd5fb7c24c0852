#pragma once

#include <cstddef>
#include <vector>

#include "core/dataset/source.h"

namespace timeline {

/// The most sources among those cited of which none derives from another or from a common origin.
///
/// Two sources that repeat the same third one are one witness.
/// @cost O(cited × sources)
[[nodiscard]] std::size_t countIndependent(const std::vector<SourceReference>& cited,
                                           const std::vector<Source>& sources);

}  // namespace timeline
