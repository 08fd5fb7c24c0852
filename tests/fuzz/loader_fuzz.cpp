#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/base/utf8.h"
#include "core/dataset/inline_markup.h"
#include "core/dataset/loader.h"
#include "core/time/edtf_parser.h"

namespace {

/// Ends the run so that the fuzzer keeps the input.
void require(bool holds) {
  if (!holds) std::abort();
}

void checkDataset(std::string_view bytes) {
  const timeline::LoadResult loaded = timeline::loadDataset(bytes);
  require(loaded.dataset || loaded.hasFaults());
  for (const timeline::Diagnostic& diagnostic : loaded.diagnostics) {
    require(!diagnostic.rule.empty() && !diagnostic.message.empty());
    require(!timeline::findInvalidUtf8(diagnostic.message));
  }
}

void checkDate(std::string_view bytes) {
  const auto date = timeline::parseEdtf(bytes);
  if (!date) return;
  const timeline::TimeSpan span = timeline::spanOf(*date);
  require(span.start < span.end);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  checkDataset(bytes);
  checkDate(bytes);
  (void)timeline::parseMarkup(bytes);
  (void)timeline::paragraphsOf(bytes);
  return 0;
}
