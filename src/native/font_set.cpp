#include "native/font_set.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace timeline {

namespace {

/// File names of one family: regular, bold, italic, bold italic. A family without italics slants
/// nothing.
struct FamilyFiles {
  const char* files[4];
};
constexpr FamilyFiles kSerif[] = {
    {{"NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf",
      "NotoSerif-BoldItalic.ttf"}},
    {{"DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf", "DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"}},
};
constexpr FamilyFiles kSans[] = {
    {{"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf",
      "NotoSans-BoldItalic.ttf"}},
    {{"DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"}},
};

std::string fileOf(const FaceChoice& face, const std::vector<std::string>& folders) {
  const std::size_t style = (face.bold ? 1u : 0u) + (face.italic ? 2u : 0u);
  for (const FamilyFiles& family : face.serif ? kSerif : kSans) {
    for (const std::string& folder : folders) {
      const std::filesystem::path path = std::filesystem::path(folder) / family.files[style];
      std::error_code code;
      if (std::filesystem::is_regular_file(path, code)) return path.string();
    }
  }
  return {};
}

std::string_view nextWord(std::string_view& text) {
  const std::size_t start = text.find_first_not_of(' ');
  if (start == std::string_view::npos) return {};
  const std::size_t end = std::min(text.find(' ', start), text.size());
  const std::string_view word = text.substr(start, end - start);
  text.remove_prefix(end);
  return word;
}

}  // namespace

FaceChoice chooseFace(std::string_view cssFont) {
  FaceChoice face;
  std::string_view rest = cssFont;
  for (std::string_view word = nextWord(rest); !word.empty(); word = nextWord(rest)) {
    const std::string text(word);
    char* end = nullptr;
    const float number = std::strtof(text.c_str(), &end);
    const bool isNumber = end != text.c_str();
    if (isNumber && std::string_view(end).starts_with("px")) {
      face.sizePx = number;
      break;
    }
    if (isNumber) face.bold = number >= 600;
    if (word == "bold") face.bold = true;
    if (word == "italic" || word == "oblique") face.italic = true;
  }
  // The generic family, which closes the list, tells which of the two this computer offers.
  face.serif = rest.find("sans") == std::string_view::npos &&
               rest.find("system-ui") == std::string_view::npos;
  return face;
}

std::vector<std::string> FontSet::usualFolders() {
  return {"/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/dejavu",
          "/usr/share/fonts/noto", "/usr/share/fonts/dejavu"};
}

Result<std::unique_ptr<FontSet>, std::string> FontSet::open(
    const std::vector<std::string>& folders) {
  for (const bool serif : {true, false}) {
    FaceChoice face;
    face.serif = serif;
    if (fileOf(face, folders).empty()) {
      return Unexpected{
          std::string("no font found; install the package fonts-noto-core or fonts-dejavu-core")};
    }
  }
  if (TTF_Init() != 0) return Unexpected{std::string(TTF_GetError())};
  return std::unique_ptr<FontSet>(new FontSet(folders));
}

FontSet::~FontSet() {
  for (const auto& [key, font] : fonts_)
    TTF_CloseFont(font);
  TTF_Quit();
}

TTF_Font* FontSet::font(const FaceChoice& face, int sizePixels) {
  const auto key = std::make_tuple(face.serif, face.bold, face.italic, sizePixels);
  if (const auto found = fonts_.find(key); found != fonts_.end()) return found->second;
  TTF_Font* font = TTF_OpenFont(fileOf(face, folders_).c_str(), sizePixels);
  if (font == nullptr) return nullptr;
  // Letters keep their own widths at every size, so that lines break alike on every screen.
  TTF_SetFontHinting(font, TTF_HINTING_NONE);
  fonts_[key] = font;
  return font;
}

}  // namespace timeline
