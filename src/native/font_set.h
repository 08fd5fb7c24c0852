#pragma once

#include <SDL_ttf.h>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/base/result.h"

namespace timeline {

/// What a CSS font shorthand says, as far as one family with and without serifs can follow it.
struct FaceChoice {
  bool serif = true;
  bool bold = false;  ///< weight 600 and more
  bool italic = false;
  float sizePx = 16;
};

/// Reads "italic 600 28px Georgia, serif". What it does not know it leaves as it is.
[[nodiscard]] FaceChoice chooseFace(std::string_view cssFont);

/// The fonts of this computer, opened when first asked for. One family covers all languages at
/// once, Kazakh too.
class FontSet {
 public:
  /// Folders where Debian's fonts-noto-core and fonts-dejavu-core put their files.
  [[nodiscard]] static std::vector<std::string> usualFolders();

  /// @error  a sentence that names the missing package
  [[nodiscard]] static Result<std::unique_ptr<FontSet>, std::string> open(
      const std::vector<std::string>& folders = usualFolders());
  FontSet(const FontSet&) = delete;
  FontSet& operator=(const FontSet&) = delete;
  ~FontSet();

  /// @param sizePixels  ≥ 1   @return null when the file cannot be read
  [[nodiscard]] TTF_Font* font(const FaceChoice& face, int sizePixels);

 private:
  explicit FontSet(std::vector<std::string> folders) : folders_(std::move(folders)) {}

  std::vector<std::string> folders_;
  std::map<std::tuple<bool, bool, bool, int>, TTF_Font*> fonts_;
};

}  // namespace timeline
