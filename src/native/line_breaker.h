#pragma once

#include <functional>
#include <string_view>
#include <vector>

namespace timeline {

/// Advance of a text in CSS pixels.
using MeasureText = std::function<float(std::string_view)>;

/// Fills lines greedily, as browsers do with `white-space: normal`.
///
/// Lines break at white space, which then belongs to no line, and after hyphens and dashes; a line
/// feed must break; a no-break space does not. A word wider than the line stands alone.
///
/// @param widthPx  > 0
/// @return views into `text`, at least one
/// @cost one measurement for each place where a line might break
[[nodiscard]] std::vector<std::string_view> breakLines(std::string_view text, float widthPx,
                                                       const MeasureText& measure);

}  // namespace timeline
