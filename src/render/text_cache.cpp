#include "render/text_cache.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/base/stable_sort.h"

namespace timeline {

namespace {

constexpr int kPhases = 64;  ///< browsers place boxes on 64ths of a pixel

/// Room around the baseline in parts of the font's size: accents above, descenders below, slanted
/// and swash letters beside the advance.
constexpr float kAscent = 1.15f;
constexpr float kDescent = 0.45f;
constexpr float kOverhang = 0.3f;

std::uint32_t packed(Color color) {
  return static_cast<std::uint32_t>(color.red) << 24 |
         static_cast<std::uint32_t>(color.green) << 16 |
         static_cast<std::uint32_t>(color.blue) << 8 | color.alpha;
}

/// FNV-1a, 64 bits.
/// @source Fowler, Noll, Vo: offset basis and prime of the 64-bit variant
class Hash {
 public:
  void add(const void* data, std::size_t length) {
    const auto* bytes = static_cast<const unsigned char*>(data);
    for (std::size_t i = 0; i < length; ++i)
      value_ = (value_ ^ bytes[i]) * 0x100000001b3u;
  }
  void add(std::uint32_t number) { add(&number, sizeof number); }
  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325u;
};

/// A length split into whole device pixels and 64ths of one.
struct DevicePlace {
  int whole = 0;
  std::uint8_t phase = 0;

  explicit DevicePlace(double pixels) {
    const double units = std::round(pixels * kPhases);
    const double floor = std::floor(units / kPhases);
    whole = static_cast<int>(floor);
    phase = static_cast<std::uint8_t>(units - floor * kPhases);
  }
  [[nodiscard]] float fraction() const { return static_cast<float>(phase) / kPhases; }
};

int ceilToInt(float value) {
  return static_cast<int>(std::ceil(value));
}

}  // namespace

/// A DrawText in device pixels: where its parts lie, and how many pieces it makes.
struct TextCache::Placing {
  const DrawText& text;
  const FontFace& font;
  DevicePlace x;
  DevicePlace y;
  float advance;
  int left;    ///< overhang before the origin
  int ascent;  ///< rows above the baseline
  int width;   ///< of the whole run
  int height;
  int pageWidth;
  std::uint64_t hash = 0;

  Placing(const DrawText& command, const TextFrame& frame, const TextAtlasLimits& limits)
      : text(command),
        font((*frame.fonts)[command.font]),
        x(static_cast<double>(command.origin.x) * frame.deviceRatio),
        y((static_cast<double>(command.origin.y) - frame.topPx) * frame.deviceRatio),
        advance(command.widthPx * frame.deviceRatio),
        pageWidth(limits.pageWidth) {
    const float sizePixels = font.sizePx * frame.deviceRatio;
    left = ceilToInt(sizePixels * kOverhang) + 1;
    ascent = ceilToInt(sizePixels * kAscent) + 1;
    width = 2 * left + ceilToInt(advance) + 1;
    height = std::clamp(ascent + ceilToInt(sizePixels * kDescent) + 1, 1,
                        limits.pageHeight - limits.reservedRows);
    Hash all;
    all.add(text.text.data(), text.text.size());
    all.add(packed(text.color));
    all.add(static_cast<std::uint32_t>(text.font) << 16 | static_cast<std::uint32_t>(x.phase) << 8 |
            y.phase);
    all.add(advanceUnits());
    hash = all.value();
  }

  [[nodiscard]] std::uint32_t advanceUnits() const {
    return static_cast<std::uint32_t>(std::lround(std::max(advance, 0.0f) * kPhases));
  }
  [[nodiscard]] std::uint16_t pieces() const {
    return static_cast<std::uint16_t>((width + pageWidth - 1) / pageWidth);
  }
  [[nodiscard]] int pieceWidth(std::uint16_t piece) const {
    return std::min(pageWidth, width - piece * pageWidth);
  }
  [[nodiscard]] Key key(std::uint16_t piece) const {
    Hash own;
    own.add(&hash, sizeof hash);
    own.add(piece);
    return {own.value(), packed(text.color), text.font, piece, x.phase, y.phase, advanceUnits()};
  }
  [[nodiscard]] TextQuad quad(std::size_t command, std::uint16_t piece,
                              const TextAtlas::Slot& slot) const {
    return {command, slot.page, slot.rect, x.whole - left + piece * pageWidth, y.whole - ascent};
  }
};

TextCache::TextCache(TextPages& pages, TextRasteriser& rasteriser, TextAtlasLimits limits)
    : pages_(pages), rasteriser_(rasteriser), atlas_(limits) {}

const TextCache::Run* TextCache::find(const Key& key, std::string_view text) const {
  const auto found = runs_.find(key.hash);
  if (found == runs_.end()) return nullptr;
  const Run& run = found->second;
  const bool same = run.key.color == key.color && run.key.font == key.font &&
                    run.key.piece == key.piece && run.key.phaseX == key.phaseX &&
                    run.key.phaseY == key.phaseY && run.key.advance == key.advance &&
                    run.text == text;
  return same ? &run : nullptr;
}

void TextCache::touchReady(const std::vector<DisplayCommand>& commands, std::size_t first,
                           const TextFrame& frame) {
  for (std::size_t index = first; index < commands.size(); ++index) {
    const auto* text = std::get_if<DrawText>(&commands[index]);
    if (text == nullptr || text->font >= frame.fonts->size()) continue;
    const Placing placing(*text, frame, atlas_.limits());
    for (std::uint16_t piece = 0; piece < placing.pieces(); ++piece) {
      if (const Run* run = find(placing.key(piece), text->text)) atlas_.touch(run->slot.page);
    }
  }
}

std::size_t TextCache::prepare(const std::vector<DisplayCommand>& commands, std::size_t first,
                               const TextFrame& frame, std::vector<TextQuad>& quads) {
  quads.clear();
  atlas_.beginBatch();
  touchReady(commands, first, frame);
  std::vector<PendingJob> pending;
  std::size_t index = first;
  bool isFull = false;
  for (; index < commands.size() && !isFull; ++index) {
    const auto* text = std::get_if<DrawText>(&commands[index]);
    if (text == nullptr || text->font >= frame.fonts->size() || text->text.empty()) continue;
    const Placing placing(*text, frame, atlas_.limits());
    const std::size_t quadsBefore = quads.size();
    for (std::uint16_t piece = 0; piece < placing.pieces() && !isFull; ++piece) {
      const bool wasReady = find(placing.key(piece), text->text) != nullptr;
      isFull = !wasReady && !add(placing, piece, pending);
      if (isFull) break;
      ++(wasReady ? counters_.hits : counters_.misses);
      quads.push_back(placing.quad(index, piece, find(placing.key(piece), text->text)->slot));
    }
    // A single run that overflows the whole budget is drawn as far as it goes, so that drawing
    // always moves on.
    if (isFull && index > first) {
      quads.resize(quadsBefore);
      break;
    }
  }
  return paint(pending, frame.deviceRatio) ? index : first;
}

bool TextCache::add(const Placing& placing, std::uint16_t piece, std::vector<PendingJob>& pending) {
  std::optional<std::size_t> forgotten;
  const auto slot = atlas_.insert(placing.pieceWidth(piece), placing.height, forgotten);
  if (forgotten) forgetPage(*forgotten);
  if (!slot) return false;
  const Key key = placing.key(piece);
  runs_[key.hash] = {key, placing.text.text, *slot};
  TextJob job;
  job.font = placing.font.css;
  job.text = placing.text.text;
  job.color = placing.text.color;
  job.slot = slot->rect;
  job.originX = static_cast<float>(slot->rect.x + placing.left - piece * placing.pageWidth) +
                placing.x.fraction();
  job.baselineY = static_cast<float>(slot->rect.y + placing.ascent) + placing.y.fraction();
  job.advance = placing.advance;
  pending.push_back({slot->page, key.hash, job});
  return true;
}

bool TextCache::paint(std::vector<PendingJob>& pending, float deviceRatio) {
  stableSort(pending.begin(), pending.end(), [](const PendingJob& left, const PendingJob& right) {
    return left.page < right.page;
  });
  std::vector<TextJob> jobs;
  for (std::size_t from = 0; from < pending.size();) {
    const std::size_t page = pending[from].page;
    const PixelRect rows = atlas_.batchRows(page);
    std::size_t to = from;
    jobs.clear();
    for (; to < pending.size() && pending[to].page == page; ++to) {
      TextJob job = pending[to].job;
      job.slot.y -= rows.y;
      job.baselineY -= static_cast<float>(rows.y);
      jobs.push_back(job);
    }
    while (pageStore_.size() <= page)
      pageStore_.emplace_back();
    if (!pageStore_[page]) pageStore_[page] = createPage();
    if (!pageStore_[page] || !rasteriser_.rasterise(*pageStore_[page], pages_.isPremultiplied(),
                                                    rows, jobs, deviceRatio, counters_.times)) {
      clear();
      return false;
    }
    from = to;
  }
  return true;
}

std::unique_ptr<TextPage> TextCache::createPage() {
  constexpr std::uint32_t kWhite = 0xffffffff;
  const TextAtlasLimits& limits = atlas_.limits();
  std::unique_ptr<TextPage> page = pages_.create(limits.pageWidth, limits.pageHeight);
  if (!page || limits.reservedRows <= 0) return page;
  const int side = limits.reservedRows;
  const std::vector<std::uint32_t> block(static_cast<std::size_t>(side * side), kWhite);
  page->update({0, 0, side, side}, block.data(), side);
  return page;
}

PointPx TextCache::whitePoint() const {
  const TextAtlasLimits& limits = atlas_.limits();
  const float middle = static_cast<float>(limits.reservedRows) / 2;
  return {middle / static_cast<float>(limits.pageWidth),
          middle / static_cast<float>(limits.pageHeight)};
}

void TextCache::forgetPage(std::size_t page) {
  ++counters_.forgottenPages;
  for (auto run = runs_.begin(); run != runs_.end();) {
    run = run->second.slot.page == page ? runs_.erase(run) : std::next(run);
  }
}

void TextCache::clear() {
  runs_.clear();
  atlas_.clear();
  pageStore_.clear();
}

TextCacheStatistics TextCache::statistics() const {
  TextCacheStatistics all = counters_;
  all.pages = atlas_.pageCount();
  all.bytes = atlas_.bytes();
  all.runs = runs_.size();
  return all;
}

}  // namespace timeline
