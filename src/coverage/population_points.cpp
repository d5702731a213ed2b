#include "coverage/population_points.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/number_text.h"
#include "geo/area_finder.h"
#include "geo/projection.h"

namespace dkart::coverage {
namespace {

using domain::Dataset;
using domain::MunicipalityIndex;

constexpr double place_slack = 2000;  // metres; the map's coast is generalised

// Persons of each municipality in the age group, in the year of Municipality::population.
std::vector<std::optional<double>> persons_of(const Dataset& data, AgeGroup age) {
  std::vector<std::optional<double>> persons(data.municipalities.size());
  if (age == AgeGroup::all) {
    for (std::size_t i = 0; i < persons.size(); ++i) persons[i] = data.municipalities[i].population;
    return persons;
  }
  for (const domain::PopulationEntry& entry : data.population) {
    if (entry.age == code_of(age) && entry.year == data.population_year && !entry.apportioned) {
      persons[entry.municipality.value] = entry.persons;
    }
  }
  return persons;
}

struct Spot {
  geo::LonLat position;
  double weight = 0;
};

// Places first, the municipality's own point last.
std::vector<Spot> spots_of(const domain::Municipality& municipality,
                           const std::optional<geo::LonLat>& own_point,
                           const std::vector<const domain::PopulatedPlace*>& places) {
  std::vector<Spot> spots;
  double on_places = 0;
  for (const domain::PopulatedPlace* place : places) {
    if (place->population <= 0) continue;
    spots.push_back({place->position, place->population});
    on_places += place->population;
  }
  const double rest = municipality.population.value_or(0) - on_places;
  if (own_point && (rest > 0 || spots.empty())) spots.push_back({*own_point, spots.empty() ? 1 : rest});
  return spots;
}

Issue remark(std::string code, const domain::Municipality& municipality, std::string name,
             std::string value) {
  return {Severity::warning,
          std::move(code),
          {},
          {{"number", municipality.number.text()},
           {"name", municipality.name.norwegian},
           {std::move(name), std::move(value)}}};
}

}  // namespace

std::string_view code_of(AgeGroup age) {
  return age == AgeGroup::all ? "all" : "18-66";
}

std::optional<AgeGroup> age_group_from_code(std::string_view code) {
  for (const AgeGroup age : {AgeGroup::all, AgeGroup::working_age}) {
    if (code == code_of(age)) return age;
  }
  return std::nullopt;
}

std::vector<long long> shared_out(long long total, const std::vector<double>& weights) {
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  std::vector<long long> parts(weights.size());
  std::vector<double> remainders(weights.size());
  long long given = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const double exact = static_cast<double>(total) * weights[i] / sum;
    parts[i] = static_cast<long long>(exact);
    remainders[i] = exact - static_cast<double>(parts[i]);
    given += parts[i];
  }
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; given < total; i = (i + 1) % order.size(), ++given) ++parts[order[i]];
  return parts;
}

std::vector<std::optional<geo::LonLat>> municipality_points(const Dataset& data) {
  constexpr double same_point = 1;  // metre
  const auto projection = geo::Projection::lon_lat_to_map();
  std::vector<std::optional<geo::LonLat>> points;
  for (const domain::Municipality& m : data.municipalities) {
    const bool has_symbol_point = projection && m.symbol_point != geo::MapPoint{};
    const auto centre = has_symbol_point && m.centre ? projection->forward(*m.centre) : std::nullopt;
    const bool centre_is_inside =
        centre && std::hypot(centre->x - m.symbol_point.x, centre->y - m.symbol_point.y) < same_point;
    points.push_back(centre_is_inside || !has_symbol_point ? m.centre : projection->inverse(m.symbol_point));
  }
  return points;
}

std::vector<std::optional<MunicipalityIndex>> municipalities_of_places(const Dataset& data) {
  std::vector<std::optional<MunicipalityIndex>> found(data.places.size());
  if (!data.base_map.areas || data.base_map.areas->size() == 0) return found;
  const geo::AreaFinder finder((*data.base_map.areas)[0].topology,
                               static_cast<geo::AreaId>(data.municipalities.size()));
  for (std::size_t i = 0; i < found.size(); ++i) {
    const geo::AreaId area = finder.near(data.places[i].map_position, place_slack);
    if (area != geo::no_area) found[i] = MunicipalityIndex{static_cast<std::uint32_t>(area)};
  }
  return found;
}

PopulationPoints distribute_population(const Dataset& data, AgeGroup age, Issues& issues) {
  std::vector<std::vector<const domain::PopulatedPlace*>> places(data.municipalities.size());
  const auto municipality_of_place = municipalities_of_places(data);
  for (std::size_t i = 0; i < data.places.size(); ++i) {
    if (municipality_of_place[i]) places[municipality_of_place[i]->value].push_back(&data.places[i]);
  }
  const auto own_points = municipality_points(data);
  const auto persons = persons_of(data, age);

  PopulationPoints result;
  result.age = age;
  for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
    const domain::Municipality& municipality = data.municipalities[i];
    if (!persons[i]) {
      issues.push_back(remark("population_unknown", municipality, "age", std::string(code_of(age))));
      continue;
    }
    const auto spots = spots_of(municipality, own_points[i], places[i]);
    if (spots.empty()) {
      issues.push_back(remark("population_unplaced", municipality, "persons", plain_number(*persons[i])));
      continue;
    }
    std::vector<double> weights;
    weights.reserve(spots.size());
    for (const Spot& spot : spots) weights.push_back(spot.weight);
    const auto parts = shared_out(std::llround(*persons[i]), weights);
    for (std::size_t s = 0; s < spots.size(); ++s) {
      result.points.push_back({spots[s].position, MunicipalityIndex{i}, static_cast<double>(parts[s])});
      result.on_earth.push_back(geo::earth_point(spots[s].position));
    }
  }
  return result;
}

PopulationPoints population_from(domain::PopulationLayer layer) {
  PopulationPoints result;
  result.on_earth.reserve(layer.points.size());
  for (const domain::PopulationPoint& point : layer.points) {
    result.on_earth.push_back(geo::earth_point(point.position));
  }
  result.points = std::move(layer.points);
  result.ids = std::move(layer.ids);
  result.file = std::move(layer.file);
  return result;
}

}  // namespace dkart::coverage
