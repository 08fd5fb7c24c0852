#include "render/text_atlas.h"

#include <algorithm>
#include <cassert>

namespace timeline {

namespace {

/// A shelf takes a lower run only when at most this part of its height stays empty.
constexpr double kShelfWaste = 0.3;

}  // namespace

void TextAtlas::beginBatch() {
  ++batch_;
  for (Page& page : pages_) {
    page.shelves.clear();
    page.batchTop = page.usedHeight;
  }
}

void TextAtlas::touch(std::size_t page) {
  pages_[page].lastBatch = batch_;
}

std::optional<TextAtlas::Slot> TextAtlas::insert(int width, int height,
                                                 std::optional<std::size_t>& forgotten) {
  assert(width <= limits_.pageWidth && height <= limits_.pageHeight - limits_.reservedRows);
  forgotten.reset();
  for (std::size_t index = 0; index < pages_.size(); ++index) {
    if (const auto rect = insertInto(pages_[index], width, height)) {
      touch(index);
      return Slot{index, *rect};
    }
  }
  std::size_t index = pages_.size();
  if (bytes() + limits_.pageBytes() <= limits_.budgetBytes || pages_.empty()) {
    pages_.push_back(emptyPage());
  } else {
    const auto oldest = std::min_element(
        pages_.begin(), pages_.end(),
        [](const Page& left, const Page& right) { return left.lastBatch < right.lastBatch; });
    if (oldest->lastBatch == batch_) return std::nullopt;
    *oldest = emptyPage();
    index = static_cast<std::size_t>(oldest - pages_.begin());
    forgotten = index;
  }
  touch(index);
  return Slot{index, *insertInto(pages_[index], width, height)};
}

TextAtlas::Page TextAtlas::emptyPage() const {
  Page page;
  page.batchTop = limits_.reservedRows;
  page.usedHeight = limits_.reservedRows;
  return page;
}

std::optional<PixelRect> TextAtlas::insertInto(Page& page, int width, int height) const {
  for (Shelf& shelf : page.shelves) {
    const bool fits = height <= shelf.height && shelf.usedWidth + width <= limits_.pageWidth;
    if (!fits || height < static_cast<int>(shelf.height * (1 - kShelfWaste))) continue;
    const PixelRect rect{shelf.usedWidth, shelf.y, width, height};
    shelf.usedWidth += width;
    return rect;
  }
  if (page.usedHeight + height > limits_.pageHeight) return std::nullopt;
  page.shelves.push_back({page.usedHeight, height, width});
  page.usedHeight += height;
  return PixelRect{0, page.usedHeight - height, width, height};
}

PixelRect TextAtlas::batchRows(std::size_t page) const {
  const Page& rows = pages_[page];
  int width = 0;
  for (const Shelf& shelf : rows.shelves)
    width = std::max(width, shelf.usedWidth);
  return {0, rows.batchTop, width, rows.usedHeight - rows.batchTop};
}

}  // namespace timeline
