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

void PopulationCells::add(geo::LonLat position, geo::MapPoint place, double persons, std::string id) {
  const geo::AreaId area = finder_.near(place, coast_slack);
  if (area == geo::no_area) {
    ++outside_;
    persons_outside_ += persons;
    return;
  }
  if (!id.empty()) {
    layer_.ids.resize(layer_.points.size());
    layer_.ids.push_back(std::move(id));
  }
  layer_.points.push_back({position, {static_cast<std::uint32_t>(area)}, persons});
}

void PopulationCells::add(geo::MapPoint place, double persons, std::string id) {
  if (persons <= 0) return;
  if (const auto position = projection_.inverse(place)) {
    add(*position, place, persons, std::move(id));
  } else {
    impossible_place();
  }
}

void PopulationCells::add(geo::LonLat place, double persons, std::string id, const Where& where) {
  if (persons <= 0) return;
  const bool on_earth = std::abs(place.lon) <= 180 && std::abs(place.lat) <= 90;
  if (!on_earth) {
    remarks_.add({Severity::warning,
                  "position_impossible",
                  where,
                  {{"longitude", plain_number(place.lon)}, {"latitude", plain_number(place.lat)}}});
  } else if (const auto on_map = projection_.forward(place)) {
    add(place, *on_map, persons, std::move(id));
  } else {
    // Far from Norway, where our projection does not go.
    ++outside_;
    persons_outside_ += persons;
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
