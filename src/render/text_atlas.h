#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace timeline {

/// A rectangle of whole pixels.
struct PixelRect {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

struct TextAtlasLimits {
  int pageWidth = 2048;  ///< pixels; powers of two, which every graphics driver takes
  int pageHeight = 512;
  int reservedRows = 4;  ///< at the top of each page, for a white block: see TextCache::whitePoint
  std::size_t budgetBytes = 32u * 1024u * 1024u;  ///< of all pages at four bytes a pixel

  [[nodiscard]] std::size_t pageBytes() const {
    return static_cast<std::size_t>(pageWidth) * static_cast<std::size_t>(pageHeight) * 4u;
  }
};

/// Finds room for runs of text on pages of equal size, and forgets whole pages, least recently used
/// first.
///
/// Room is given in batches. A batch takes fresh rows of each page that it touches, so that it can
/// be put there by one upload of whole rows without harm to what stands above.
class TextAtlas {
 public:
  struct Slot {
    std::size_t page = 0;
    PixelRect rect;
  };

  explicit TextAtlas(TextAtlasLimits limits) : limits_(limits) {}

  [[nodiscard]] const TextAtlasLimits& limits() const { return limits_; }
  [[nodiscard]] std::size_t pageCount() const { return pages_.size(); }
  [[nodiscard]] std::size_t bytes() const { return pages_.size() * limits_.pageBytes(); }

  /// Starts a batch: from now on pages used before may be forgotten.
  void beginBatch();
  /// Keeps a page for the rest of this batch.
  void touch(std::size_t page);

  /// Room for width × height pixels, at most the size of a page without its reserved rows.
  ///
  /// @param forgotten  set to the page whose content had to go, if one had to
  /// @return none when every page is in use by this batch and the budget allows no further one
  /// @cost   O(pages + open shelves)
  [[nodiscard]] std::optional<Slot> insert(int width, int height,
                                           std::optional<std::size_t>& forgotten);

  /// Rows that this batch took of a page, from its left edge to the right end of the widest shelf;
  /// empty if none.
  [[nodiscard]] PixelRect batchRows(std::size_t page) const;

  /// Forgets everything, pages too.
  void clear() { pages_.clear(); }

 private:
  struct Shelf {
    int y = 0;
    int height = 0;
    int usedWidth = 0;
  };
  struct Page {
    std::vector<Shelf> shelves;  ///< of this batch
    int batchTop = 0;            ///< first row of this batch
    int usedHeight = 0;
    std::uint64_t lastBatch = 0;
  };

  [[nodiscard]] Page emptyPage() const;
  [[nodiscard]] std::optional<PixelRect> insertInto(Page& page, int width, int height) const;

  TextAtlasLimits limits_;
  std::vector<Page> pages_;
  std::uint64_t batch_ = 0;
};

}  // namespace timeline
