#pragma once

#include <string>

namespace timeline {

/// What `timeline validate` is asked for.
struct ValidateOptions {
  std::string dataset;  ///< FILE
  bool json = false;    ///< --json: the diagnostics as JSON on standard output, nothing else
};

/// Says everything that is wrong with a dataset: one line each on standard error, a summary on
/// standard output.
/// @return the process's exit code: 0 sound (warnings allowed), 1 faults, 2 cannot read
[[nodiscard]] int runValidate(const ValidateOptions& options);

}  // namespace timeline
