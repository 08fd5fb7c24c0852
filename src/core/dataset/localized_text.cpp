#include "core/dataset/localized_text.h"

namespace timeline {

const TextVersion* LocalizedText::find(std::string_view language) const {
  for (const TextVersion& version : versions_)
    if (version.language == language) return &version;
  return versions_.empty() ? nullptr : &versions_.front();
}

const std::string& LocalizedText::in(std::string_view language) const {
  static const std::string kEmpty;
  const TextVersion* version = find(language);
  return version == nullptr ? kEmpty : version->text;
}

}  // namespace timeline
