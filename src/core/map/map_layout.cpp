#include "core/map/map_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "core/base/utf8.h"
#include "core/map/ring_clip.h"

namespace timeline {
namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr double kKmPerDegree = 111.2;
/// Wider than the letters of any text face: the browser sets the words.
constexpr float kLetterPx = kMapFontPx * 0.62F;
constexpr float kLinePx = kMapFontPx * 1.3F;
constexpr float kGapPx = 4;
/// Coasts are clipped here, so that no line runs along the map's edge.
constexpr float kMarginPx = 8;

class Projection {
 public:
  Projection(const MapExtent& extent, float widthPx)
      : extent_(extent),
        narrowing_(std::cos((extent.north + extent.south) / 2 * kPi / 180)),
        pxPerDegree_(widthPx / ((extent.east - extent.west) * narrowing_)) {}

  [[nodiscard]] PointPx at(double longitude, double latitude) const {
    return {static_cast<float>((longitude - extent_.west) * narrowing_ * pxPerDegree_),
            static_cast<float>((extent_.north - latitude) * pxPerDegree_)};
  }
  [[nodiscard]] float heightPx() const {
    return static_cast<float>((extent_.north - extent_.south) * pxPerDegree_);
  }
  [[nodiscard]] float pxOfKm(double kilometres) const {
    return static_cast<float>(kilometres / kKmPerDegree * pxPerDegree_);
  }

 private:
  MapExtent extent_;
  double narrowing_;
  double pxPerDegree_;
};

float widthOf(const std::string& text) {
  std::size_t letters = 0;
  const CodePoints points(text);
  for (auto at = points.begin(); at != points.end(); ++at)
    ++letters;
  return static_cast<float>(letters) * kLetterPx;
}

/// What a label must not cover.
class Taken {
 public:
  explicit Taken(SizePx size) : size_(size) {}

  void add(const RectPx& box) { boxes_.push_back(box); }
  [[nodiscard]] bool isFree(const RectPx& box) const {
    const bool isInside =
        box.x >= 0 && box.y >= 0 && box.right() <= size_.width && box.bottom() <= size_.height;
    return isInside && std::none_of(boxes_.begin(), boxes_.end(),
                                    [&box](const RectPx& other) { return box.overlaps(other); });
  }

 private:
  SizePx size_;
  std::vector<RectPx> boxes_;
};

MapLabel labelIn(std::string text, const RectPx& box, bool isMiddle) {
  return {std::move(text), box, box.y + kMapFontPx * 1.02F, isMiddle};
}

using Rings = std::vector<std::vector<PointPx>>;

/// Clipped rings of each country, those outside the map empty.
std::vector<Rings> countriesOf(const WorldShapes& world, const Projection& projection,
                               SizePx size) {
  const RectPx box{-kMarginPx, -kMarginPx, size.width + 2 * kMarginPx, size.height + 2 * kMarginPx};
  std::vector<Rings> countries;
  for (const CountryShape& country : world) {
    Rings& rings = countries.emplace_back();
    for (const GeoRing& ring : country.rings) {
      std::vector<PointPx> points;
      points.reserve(ring.size());
      for (const GeoPoint& point : ring)
        points.push_back(projection.at(point.longitude, point.latitude));
      points = clipRing(points, box);
      if (points.size() > 2) rings.push_back(std::move(points));
    }
  }
  return countries;
}

/// Even-odd, as it is filled.
bool isInside(const Rings& rings, PointPx point) {
  bool inside = false;
  for (const std::vector<PointPx>& ring : rings) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const PointPx from = ring[i == 0 ? ring.size() - 1 : i - 1];
      const PointPx to = ring[i];
      if ((from.y > point.y) == (to.y > point.y)) continue;
      const float x = from.x + (to.x - from.x) * (point.y - from.y) / (to.y - from.y);
      if (point.x < x) inside = !inside;
    }
  }
  return inside;
}

/// The country in which most entries take place is home; without a place on land there is none.
void addLand(MapLayout& map, std::vector<Rings> countries,
             const std::vector<std::size_t>& entriesPerPlace) {
  std::size_t home = countries.size();
  std::size_t most = 0;
  for (std::size_t country = 0; country < countries.size(); ++country) {
    std::size_t entries = 0;
    for (const MapMark& mark : map.marks)
      if (isInside(countries[country], mark.center)) entries += entriesPerPlace[mark.place];
    if (entries > most) home = country;
    most = std::max(most, entries);
  }
  for (std::size_t country = 0; country < countries.size(); ++country)
    for (std::vector<PointPx>& ring : countries[country])
      (country == home ? map.home : map.abroad).push_back(std::move(ring));
}

/// The longest round length that fits into a quarter of the width.
MapScaleBar scaleOf(const Projection& projection, SizePx size) {
  MapScaleBar bar;
  for (int power = 1; power <= 10'000; power *= 10)
    for (const int digit : {1, 2, 5})
      if (projection.pxOfKm(digit * power) <= size.width / 4) bar.kilometres = digit * power;
  bar.lengthPx = projection.pxOfKm(bar.kilometres);
  bar.left = {12, size.height - 12};
  return bar;
}

std::vector<std::size_t> entriesPerPlace(const Dataset& dataset) {
  std::vector<std::size_t> counts(dataset.places.size(), 0);
  for (const Event& event : dataset.events)
    for (const std::size_t place : event.places)
      ++counts[place];
  return counts;
}

/// Places within the map, the ones most entries name first.
std::vector<MapMark> marksOf(const Dataset& dataset, const std::vector<std::size_t>& counts,
                             const Projection& projection) {
  std::vector<std::size_t> order(dataset.places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&counts](std::size_t a, std::size_t b) {
    return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
  });
  std::vector<MapMark> marks;
  for (const std::size_t index : order) {
    const Place& place = dataset.places[index];
    MapMark mark;
    mark.place = index;
    mark.center = projection.at(place.longitude, place.latitude);
    if (place.precision == PlacePrecision::area)
      mark.radiusPx = std::max(kMapMarkPx, projection.pxOfKm(place.radiusKm));
    if (isOnMap(dataset, place)) marks.push_back(mark);
  }
  return marks;
}

RectPx squareAround(PointPx center) {
  return {center.x - kMapMarkPx / 2, center.y - kMapMarkPx / 2, kMapMarkPx, kMapMarkPx};
}

/// Beside a mark or above or below it; within an area where there is room, else around its middle.
void labelMark(MapMark& mark, const std::string& text, Taken& taken) {
  const float width = widthOf(text);
  const float beside = mark.radiusPx > 0 ? kGapPx : kMapMarkPx / 2 + kGapPx;
  const std::array<PointPx, 5> corners{
      PointPx{mark.center.x - width / 2, mark.center.y - kLinePx / 2},
      PointPx{mark.center.x + beside, mark.center.y - kLinePx / 2},
      PointPx{mark.center.x - beside - width, mark.center.y - kLinePx / 2},
      PointPx{mark.center.x - width / 2, mark.center.y - beside - kLinePx},
      PointPx{mark.center.x - width / 2, mark.center.y + beside}};
  // Words may stand on an area, not on a square.
  for (std::size_t side = mark.radiusPx > 0 ? 0 : 1; side < corners.size(); ++side) {
    const RectPx box{corners[side].x, corners[side].y, width, kLinePx};
    if (!taken.isFree(box)) continue;
    taken.add(box);
    mark.hasLabel = true;
    mark.label = labelIn(text, box, side == 0 || side > 2);
    return;
  }
}

}  // namespace

bool isOnMap(const Dataset& dataset, const Place& place) {
  const MapExtent& extent = dataset.mapExtent;
  return place.longitude >= extent.west && place.longitude < extent.east &&
         place.latitude > extent.south && place.latitude <= extent.north;
}

MapLayout layOutMap(const Dataset& dataset, const WorldShapes& world, std::string_view language,
                    float widthPx) {
  const Projection projection(dataset.mapExtent, widthPx);
  MapLayout map;
  map.size = {widthPx, projection.heightPx()};
  const std::vector<std::size_t> counts = entriesPerPlace(dataset);
  map.scale = scaleOf(projection, map.size);
  map.marks = marksOf(dataset, counts, projection);
  addLand(map, countriesOf(world, projection, map.size), counts);

  Taken taken(map.size);
  taken.add({map.scale.left.x, map.scale.left.y - kLinePx - kGapPx,
             std::max(map.scale.lengthPx, 9 * kLetterPx), kLinePx + 2 * kGapPx});
  for (const MapMark& mark : map.marks)
    if (mark.radiusPx == 0) taken.add(squareAround(mark.center));
  for (const MapNameAt& name : dataset.mapNames) {
    const std::string& text = name.name.in(language);
    const PointPx at = projection.at(name.longitude, name.latitude);
    const float width = widthOf(text);
    const RectPx box{at.x - width / 2, at.y - kLinePx / 2, width, kLinePx};
    if (!taken.isFree(box)) continue;
    taken.add(box);
    map.names.push_back({labelIn(text, box, true), name.isSea});
  }
  for (MapMark& mark : map.marks)
    labelMark(mark, dataset.places[mark.place].name.in(language), taken);
  return map;
}

}  // namespace timeline
