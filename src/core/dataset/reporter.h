#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/diagnostic.h"
#include "core/base/text_position.h"

namespace timeline {

/// Collects what is wrong with one document, with line and column.
class Reporter {
 public:
  /// @param bytes  the document, borrowed for the reporter's life
  Reporter(std::string_view bytes, std::size_t maxDiagnostics)
      : positions_(bytes), maxDiagnostics_(maxDiagnostics) {}

  void fault(std::string rule, const std::string& pointer, std::size_t offset, std::string message,
             std::string suggestion = "");
  void warn(std::string rule, const std::string& pointer, std::size_t offset, std::string message,
            std::string suggestion = "");

  [[nodiscard]] std::size_t faultCount() const { return faults_; }
  /// False once so much is wrong that looking for similar names costs more than it helps.
  [[nodiscard]] bool wantsSuggestions() const;
  /// The list, closed by a line that counts what did not fit.
  [[nodiscard]] Diagnostics take();

 private:
  void add(Severity severity, std::string rule, const std::string& pointer, std::size_t offset,
           std::string message, std::string suggestion);

  TextPositionIndex positions_;
  std::size_t maxDiagnostics_;
  std::size_t faults_ = 0;
  std::size_t faultsLeftOut_ = 0;
  std::size_t warningsLeftOut_ = 0;
  Diagnostics diagnostics_;
};

}  // namespace timeline
