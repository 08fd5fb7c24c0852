#include "core/search/folding.h"

#include "core/base/utf8.h"
#include "core/search/letter_table.h"

namespace timeline {
namespace {

/// S and C as in letter_table.h.
struct Spelling {
  std::string_view written;
  std::string_view sound;
};

/// Longer ones first.
constexpr Spelling kSpellings[] = {
    {"dsch", "S"}, {"tsch", "C"}, {"sch", "S"}, {"dzh", "S"}, {"sh", "S"}, {"zh", "S"}, {"sz", "S"},
    {"dS", "S"},   {"dj", "S"},   {"ch", "C"},  {"cz", "C"},  {"ck", "k"}, {"kh", "h"}, {"gh", "g"},
    {"x", "ks"},   {"q", "k"},    {"z", "s"},   {"w", "v"},   {"y", "i"}};

bool isVowel(char letter) {
  return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

/// "j" after a vowel is the glide of German and Polish; elsewhere it is the sound of "zh".
std::string_view soundOfJ(std::string_view latin, std::size_t at) {
  return at > 0 && isVowel(latin[at - 1]) ? "i" : "S";
}

/// The sound that starts at `at`; moves `at` behind it.
std::string_view takeSound(std::string_view latin, std::size_t& at) {
  if (latin[at] == 'j') return soundOfJ(latin, at++);
  for (const Spelling& spelling : kSpellings)
    if (latin.compare(at, spelling.written.size(), spelling.written) == 0) {
      at += spelling.written.size();
      return spelling.sound;
    }
  return latin.substr(at++, 1);
}

/// Appends a letter, doubled ones once; a glide between vowels is not heard before "e", and "au"
/// is written "aw" as often.
void appendLetter(std::string& out, char letter) {
  const char last = out.empty() ? '\0' : out.back();
  const char beforeLast = out.size() < 2 ? '\0' : out[out.size() - 2];
  if (letter == 'u' && last == 'a') letter = 'v';
  if (letter == last && !(letter >= '0' && letter <= '9')) return;
  if (letter == 'e' && last == 'i' && (beforeLast == '\0' || isVowel(beforeLast))) out.pop_back();
  out += letter;
}

std::string soundsOf(std::string_view latin) {
  std::string out;
  for (std::size_t at = 0; at < latin.size();)
    for (const char sound : takeSound(latin, at)) {
      if (sound == 'S' || sound == 'C') {
        const char first = sound == 'S' ? 's' : 'c';
        if (out.size() < 2 || out.back() != 'h' || out[out.size() - 2] != first)
          (out += first) += 'h';
      } else {
        appendLetter(out, sound);
      }
    }
  return out;
}

bool isApostrophe(char32_t character) {
  return character == '\'' || character == 0x2019 || character == 0x2BC || character == 0x2BB;
}

/// Letters of scripts that the table does not know. Blocks of signs, blanks and pictures are none.
bool isOtherLetter(char32_t character) {
  const bool isSign = character < 0x100 || (character >= 0x2000 && character < 0x2E80) ||
                      (character >= 0x3000 && character < 0x3040) || character >= 0xE000;
  return !isSign;
}

class WordCollector {
 public:
  explicit WordCollector(std::string_view text) : text_(text) {}

  void add(char32_t character, std::size_t offset) {
    if (const auto latin = latinOf(character))
      grow(offset, *latin);
    else if (character >= '0' && character <= '9')
      grow(offset, text_.substr(offset, 1));
    else if (isOtherLetter(character))
      grow(offset, text_.substr(offset, decodeUtf8(text_, offset).byteCount));
    else if (!isApostrophe(character) || latin_.empty())
      finish(offset);
  }

  void finish(std::size_t offset) {
    std::string letters = soundsOf(latin_);
    if (!letters.empty()) words_.push_back({std::move(letters), begin_, end_ ? end_ : offset});
    latin_.clear();
  }

  std::vector<FoldedWord> take() { return std::move(words_); }

 private:
  void grow(std::size_t offset, std::string_view letters) {
    if (latin_.empty()) begin_ = offset;
    latin_ += letters;
    end_ = offset + decodeUtf8(text_, offset).byteCount;
  }

  std::string_view text_;
  std::string latin_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::vector<FoldedWord> words_;
};

}  // namespace

std::vector<FoldedWord> foldWords(std::string_view text) {
  WordCollector words(text);
  const CodePoints points(text);
  for (auto point = points.begin(); point != points.end(); ++point)
    words.add(*point, point.byteOffset());
  words.finish(text.size());
  return words.take();
}

}  // namespace timeline
