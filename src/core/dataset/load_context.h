#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/text_position.h"
#include "core/dataset/id_table.h"

namespace timeline {

/// Collects what is wrong with one document, with line and column.
class Reporter {
 public:
  Reporter(std::string_view bytes, std::size_t maxDiagnostics)
      : positions_(bytes), maxDiagnostics_(maxDiagnostics) {}

  void fault(std::string rule, const std::string& pointer, std::size_t offset, std::string message,
             std::string suggestion = "") {
    ++faults_;
    add(Severity::fault, std::move(rule), pointer, offset, std::move(message),
        std::move(suggestion));
  }
  void warn(std::string rule, const std::string& pointer, std::size_t offset, std::string message,
            std::string suggestion = "") {
    add(Severity::warning, std::move(rule), pointer, offset, std::move(message),
        std::move(suggestion));
  }

  [[nodiscard]] std::size_t faultCount() const { return faults_; }
  /// The list, closed by a line that counts what did not fit.
  [[nodiscard]] Diagnostics take();

 private:
  void add(Severity severity, std::string rule, const std::string& pointer, std::size_t offset,
           std::string message, std::string suggestion);

  TextPositionIndex positions_;
  std::size_t maxDiagnostics_;
  std::size_t faults_ = 0;
  std::size_t leftOut_ = 0;
  Diagnostics diagnostics_;
};

/// What every reader of a part of the document shares.
struct LoadContext {
  Reporter reporter;
  IdTable ids;
  std::vector<std::string> languages;
};

}  // namespace timeline
