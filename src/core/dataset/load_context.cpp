#include "core/dataset/load_context.h"

namespace timeline {

void Reporter::add(Severity severity, std::string rule, const std::string& pointer,
                   std::size_t offset, std::string message, std::string suggestion) {
  if (diagnostics_.size() >= maxDiagnostics_) {
    ++leftOut_;
    return;
  }
  diagnostics_.push_back({severity, std::move(rule), pointer, positions_.at(offset),
                          std::move(message), std::move(suggestion)});
}

Diagnostics Reporter::take() {
  if (leftOut_ > 0)
    diagnostics_.push_back(
        {Severity::fault,
         "more-diagnostics",
         "",
         {},
         std::to_string(leftOut_) + " further faults and warnings are not listed.",
         "Mend these first."});
  return std::move(diagnostics_);
}

}  // namespace timeline
