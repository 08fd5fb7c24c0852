#include "core/map/world_shapes.h"

#include <optional>
#include <utility>

#include "core/dataset/json_reader.h"

namespace timeline {
namespace {

using Arcs = std::vector<GeoRing>;

Unexpected<std::string> fault(std::string words) {
  return {std::move(words)};
}

const JsonValue* listIn(const JsonValue& object, std::string_view key) {
  const JsonValue* list = object.find(key);
  return list != nullptr && list->kind == JsonKind::array ? list : nullptr;
}

GeoRing readArc(const JsonValue& steps, double perDegree) {
  GeoRing arc;
  std::int64_t x = 0;
  std::int64_t y = 0;
  for (std::size_t i = 0; i + 1 < steps.items.size(); i += 2) {
    x += steps.items[i].integer;
    y += steps.items[i + 1].integer;
    arc.push_back({static_cast<double>(x) / perDegree, static_cast<double>(y) / perDegree});
  }
  return arc;
}

/// The arcs one after the other; none when one does not exist.
std::optional<GeoRing> joinArcs(const JsonValue& indices, const Arcs& arcs) {
  GeoRing ring;
  for (const JsonValue& item : indices.items) {
    const bool backwards = item.integer < 0;
    const auto index = static_cast<std::size_t>(backwards ? ~item.integer : item.integer);
    if (item.kind != JsonKind::integer || index >= arcs.size()) return std::nullopt;
    const GeoRing& arc = arcs[index];
    if (backwards)
      ring.insert(ring.end(), arc.rbegin(), arc.rend());
    else
      ring.insert(ring.end(), arc.begin(), arc.end());
  }
  return ring;
}

}  // namespace

Result<WorldShapes, std::string> readWorldShapes(std::string_view json) {
  const JsonResult read = readJson(json);
  if (!read.root) return fault("It is no JSON.");
  const JsonValue* perDegree = read.root->find("stepsPerDegree");
  const JsonValue* arcList = listIn(*read.root, "arcs");
  const JsonValue* countries = listIn(*read.root, "countries");
  if (perDegree == nullptr || perDegree->integer <= 0 || arcList == nullptr || countries == nullptr)
    return fault("It has no \"stepsPerDegree\", \"arcs\" and \"countries\".");
  Arcs arcs;
  for (const JsonValue& steps : arcList->items)
    arcs.push_back(readArc(steps, static_cast<double>(perDegree->integer)));
  WorldShapes world;
  for (const JsonValue& item : countries->items) {
    CountryShape country;
    if (const JsonValue* name = item.find("name")) country.name = name->text;
    const JsonValue* rings = listIn(item, "rings");
    for (std::size_t ring = 0; rings != nullptr && ring < rings->items.size(); ++ring) {
      std::optional<GeoRing> joined = joinArcs(rings->items[ring], arcs);
      if (!joined)
        return fault("A ring of \"" + country.name + "\" names an arc that does not exist.");
      country.rings.push_back(std::move(*joined));
    }
    world.push_back(std::move(country));
  }
  return world;
}

}  // namespace timeline
