#include "session/what_if.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "geo/geodesic.h"

namespace dkart::session {
namespace {

// The recipe's files know a centre by its name alone.
std::string id_of(const std::string& name) {
  return "what-if-" + name;
}

// `name`, or with a number after it, as no centre but the one at `own` is called.
std::string free_name(const recipe::CoverageSpec& spec, const std::string& name, std::size_t own) {
  const auto& added = spec.facilities.added;
  const auto taken = [&](const std::string& wanted) {
    for (std::size_t i = 0; i < added.size(); ++i) {
      if (i != own && added[i].name == wanted) return true;
    }
    return false;
  };
  std::string free = name;
  for (int number = 2; taken(free); ++number) free = name + ' ' + std::to_string(number);
  return free;
}

// To a metre, as recipes are read by people.
geo::LonLat rounded(geo::LonLat position) {
  const auto five = [](double degrees) { return std::round(degrees * 1e5) / 1e5; };
  return {five(position.lon), five(position.lat)};
}

std::string nearest_name(const domain::Dataset& data, geo::LonLat position) {
  std::string name;
  double shortest = std::numeric_limits<double>::infinity();
  const auto look_at = [&](const std::string& other, geo::LonLat at) {
    const double metres = geo::geodesic_distance(position, at);
    if (metres >= shortest) return;
    shortest = metres;
    name = other;
  };
  for (const domain::PopulatedPlace& place : data.places) look_at(place.name, place.position);
  for (const domain::Municipality& m : data.municipalities) {
    if (m.centre) look_at(m.admin_centre.empty() ? m.name.norwegian : m.admin_centre, *m.centre);
  }
  return name;
}

}  // namespace

void add_centre(recipe::CoverageSpec& spec, const std::string& name, geo::LonLat position) {
  auto& added = spec.facilities.added;
  const std::string own = free_name(spec, name, added.size());
  added.push_back({id_of(own), own, position, std::nullopt});
}

void add_centre_at(recipe::CoverageSpec& spec, const domain::Dataset& data, geo::LonLat position) {
  add_centre(spec, nearest_name(data, position), rounded(position));
}

std::string move_centre(recipe::CoverageSpec& spec, const domain::Dataset& data, const std::string& id,
                        geo::LonLat position) {
  auto& added = spec.facilities.added;
  for (std::size_t i = 0; i < added.size(); ++i) {
    if (added[i].id != id) continue;
    const std::string name = free_name(spec, nearest_name(data, position), i);
    added[i] = {id_of(name), name, rounded(position), std::nullopt};
    return added[i].id;
  }
  return id;
}

void remove_centre(recipe::CoverageSpec& spec, std::string_view id) {
  std::erase_if(spec.facilities.added, [&](const auto& centre) { return centre.id == id; });
}

void keep_scenario(recipe::CoverageSpec& spec, const std::string& name) {
  recipe::Scenario scenario{name, spec.facilities.switched_off, spec.facilities.added};
  const auto same = std::find_if(spec.scenarios.begin(), spec.scenarios.end(),
                                 [&](const recipe::Scenario& known) { return known.name == name; });
  if (same != spec.scenarios.end()) {
    *same = std::move(scenario);
  } else {
    spec.scenarios.push_back(std::move(scenario));
  }
}

void show_scenario(recipe::CoverageSpec& spec, const recipe::Scenario& scenario) {
  spec.facilities = supposed(std::move(spec.facilities), scenario);
}

bool is_shown(const recipe::CoverageSpec& spec, const recipe::Scenario& scenario) {
  return spec.facilities.switched_off == scenario.switched_off && spec.facilities.added == scenario.added;
}

}  // namespace dkart::session
