#include "core/search/letter_table.h"

#include <cstddef>

namespace timeline {
namespace {

/// U+0430 to U+045F; the capitals stand 32 (or 80) before.
constexpr std::string_view kCyrillic[] = {
    "a", "b", "v", "g", "d", "e", "S",  "z", "i", "y",  "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "h", "ts", "C", "S", "SC", "",  "y", "",  "e", "yu", "ya",
    "e", "e", "d", "g", "e", "z", "i",  "i", "y", "l",  "n", "C", "k", "i", "u",  "S"};

/// U+00C0 to U+00DF; the small letters stand 32 after, and sound the same.
constexpr std::string_view kLatin1[] = {"a", "a", "a", "a", "a", "a", "ae", "c", "e",  "e", "e",
                                        "e", "i", "i", "i", "i", "d", "n",  "o", "o",  "o", "o",
                                        "o", "",  "o", "u", "u", "u", "u",  "y", "th", "ss"};

/// U+0100 to U+017F: one letter each; what takes more is in kOther.
constexpr std::string_view kLatinA =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

struct Letter {
  char32_t codePoint;
  std::string_view latin;
};

/// Letters of Kazakh and its neighbours, and Latin ones with a sound of two letters.
constexpr Letter kOther[] = {
    {0x010C, "C"}, {0x010D, "C"}, {0x0152, "oe"}, {0x0153, "oe"}, {0x015E, "S"}, {0x015F, "S"},
    {0x0160, "S"}, {0x0161, "S"}, {0x017B, "S"},  {0x017C, "S"},  {0x017D, "S"}, {0x017E, "S"},
    {0x0218, "S"}, {0x0219, "S"}, {0x021A, "t"},  {0x021B, "t"},  {0x0490, "g"}, {0x0491, "g"},
    {0x0492, "g"}, {0x0493, "g"}, {0x049A, "k"},  {0x049B, "k"},  {0x04A2, "n"}, {0x04A3, "n"},
    {0x04AE, "u"}, {0x04AF, "u"}, {0x04B0, "u"},  {0x04B1, "u"},  {0x04BA, "h"}, {0x04BB, "h"},
    {0x04D8, "a"}, {0x04D9, "a"}, {0x04E8, "o"},  {0x04E9, "o"},  {0x1E9E, "ss"}};

constexpr std::string_view kSmall = "abcdefghijklmnopqrstuvwxyz";

bool isBetween(char32_t value, char32_t first, char32_t last) {
  return value >= first && value <= last;
}

}  // namespace

std::optional<std::string_view> latinOf(char32_t codePoint) {
  if (isBetween(codePoint, 'a', 'z')) return kSmall.substr(codePoint - 'a', 1);
  if (isBetween(codePoint, 'A', 'Z')) return kSmall.substr(codePoint - 'A', 1);
  for (const Letter& letter : kOther)
    if (letter.codePoint == codePoint) return letter.latin;
  // Multiplication and division stand among the letters.
  if (codePoint == 0xD7 || codePoint == 0xF7) return std::nullopt;
  if (codePoint == 0xFF) return "y";
  if (isBetween(codePoint, 0xC0, 0xDF)) return kLatin1[codePoint - 0xC0];
  if (isBetween(codePoint, 0xE0, 0xFE)) return kLatin1[codePoint - 0xE0];
  if (isBetween(codePoint, 0x100, 0x17F)) return kLatinA.substr(codePoint - 0x100, 1);
  if (isBetween(codePoint, 0x300, 0x36F)) return "";
  if (isBetween(codePoint, 0x430, 0x45F)) return kCyrillic[codePoint - 0x430];
  if (isBetween(codePoint, 0x410, 0x42F)) return kCyrillic[codePoint - 0x410];
  if (isBetween(codePoint, 0x400, 0x40F)) return kCyrillic[codePoint - 0x400 + 0x20];
  return std::nullopt;
}

}  // namespace timeline
