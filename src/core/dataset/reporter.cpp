#include "core/dataset/reporter.h"

#include <utility>

namespace timeline {
namespace {

constexpr std::size_t kMostWithSuggestions = 100;

}  // namespace

void Reporter::fault(std::string rule, const std::string& pointer, std::size_t offset,
                     std::string message, std::string suggestion) {
  ++faults_;
  add(Severity::fault, std::move(rule), pointer, offset, std::move(message), std::move(suggestion));
}

void Reporter::warn(std::string rule, const std::string& pointer, std::size_t offset,
                    std::string message, std::string suggestion) {
  add(Severity::warning, std::move(rule), pointer, offset, std::move(message),
      std::move(suggestion));
}

bool Reporter::wantsSuggestions() const {
  return diagnostics_.size() < kMostWithSuggestions;
}

void Reporter::add(Severity severity, std::string rule, const std::string& pointer,
                   std::size_t offset, std::string message, std::string suggestion) {
  if (diagnostics_.size() >= maxDiagnostics_) {
    ++(severity == Severity::fault ? faultsLeftOut_ : warningsLeftOut_);
    return;
  }
  diagnostics_.push_back({severity, std::move(rule), pointer, positions_.at(offset),
                          std::move(message), std::move(suggestion)});
}

Diagnostics Reporter::take() {
  if (faultsLeftOut_ + warningsLeftOut_ > 0)
    diagnostics_.push_back({faultsLeftOut_ > 0 ? Severity::fault : Severity::warning,
                            "more-diagnostics",
                            "",
                            {},
                            std::to_string(faultsLeftOut_) + " further faults and " +
                                std::to_string(warningsLeftOut_) +
                                " further warnings are not "
                                "listed.",
                            "Mend these first."});
  return std::move(diagnostics_);
}

}  // namespace timeline
