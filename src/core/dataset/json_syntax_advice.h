#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace timeline {

struct JsonSyntaxAdvice {
  std::size_t offset = 0;  ///< the byte that the editor should look at
  std::string message;
  std::string suggestion;
};

/// Says in plain words what keeps a text from being JSON.
/// @param text    without white space at its end
/// @param readTo  how far the parser had read when it stopped; may be the end
/// @param token   where the token starts that it could not use, at most one token before `readTo`
[[nodiscard]] JsonSyntaxAdvice adviseOnJsonSyntax(std::string_view text, std::size_t readTo,
                                                  std::size_t token);

}  // namespace timeline
