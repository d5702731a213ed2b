#include "ingest/population_cells.h"

#include <cmath>
#include <utility>

#include "base/number_text.h"

namespace dkart::ingest {
namespace {

constexpr double coast_slack = 2000;  // metres

}  // namespace

PopulationCells::PopulationCells(const domain::Dataset& data, geo::Projection projection, std::string file,
                                 Issues& issues)
    : projection_(std::move(projection)),
      finder_((*data.base_map.areas)[0].topology, static_cast<geo::AreaId>(data.municipalities.size())),
      issues_(issues),
      remarks_(issues) {
  layer_.file = std::move(file);
}

std::optional<domain::MunicipalityIndex> PopulationCells::municipality_at(geo::MapPoint place) const {
  const geo::AreaId area = finder_.near(place, coast_slack);
  if (area == geo::no_area) return std::nullopt;
  return domain::MunicipalityIndex{static_cast<std::uint32_t>(area)};
}

void PopulationCells::keep(const domain::PopulationPoint& point, std::string id) {
  if (!id.empty()) {
    layer_.ids.resize(layer_.points.size());
    layer_.ids.push_back(std::move(id));
  }
  layer_.points.push_back(point);
}

void PopulationCells::outside(double persons) {
  ++outside_;
  persons_outside_ += persons;
}

void PopulationCells::add(geo::MapPoint place, double persons, std::string id) {
  if (persons <= 0) return;
  // Most cells of a grid are at sea or abroad, and the way back to degrees is the longest.
  const auto municipality = municipality_at(place);
  const auto position = municipality ? projection_.inverse(place) : std::nullopt;
  if (!municipality) {
    outside(persons);
  } else if (position) {
    keep({*position, *municipality, persons}, std::move(id));
  } else {
    impossible_place();
  }
}

void PopulationCells::add(geo::LonLat place, double persons, std::string id, const Where& where) {
  if (persons <= 0) return;
  if (std::abs(place.lon) > 180 || std::abs(place.lat) > 90) {
    remarks_.add({Severity::warning,
                  "position_impossible",
                  where,
                  {{"longitude", plain_number(place.lon)}, {"latitude", plain_number(place.lat)}}});
    return;
  }
  // Our projection does not go far from Norway.
  const auto on_map = projection_.forward(place);
  const auto municipality = on_map ? municipality_at(*on_map) : std::nullopt;
  if (municipality) {
    keep({place, *municipality, persons}, std::move(id));
  } else {
    outside(persons);
  }
}

void PopulationCells::unreadable(const Where& where, std::string value) {
  remarks_.add({Severity::warning, "number_unreadable", where, {{"value", std::move(value)}}});
}

domain::PopulationLayer PopulationCells::finish() {
  remarks_.finish();
  if (!layer_.ids.empty()) layer_.ids.resize(layer_.points.size());
  const auto say = [&](Severity severity, std::string code, std::size_t count, MessageArgs args) {
    if (count == 0) return;
    args["count"] = std::to_string(count);
    issues_.push_back({severity, std::move(code), {layer_.file, 0, ""}, std::move(args)});
  };
  say(Severity::note, "cells_without_data", without_data_, {});
  say(Severity::warning, "population_outside", outside_, {{"persons", plain_number(persons_outside_, 0)}});
  say(Severity::warning, "vertices_impossible", impossible_, {{"layer", layer_.file}});
  return std::move(layer_);
}

}  // namespace dkart::ingest
