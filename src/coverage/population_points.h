// Where people live: each municipality's inhabitants on its populated places, or a layer from a file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/remark.h"
#include "domain/dataset.h"
#include "domain/population_layer.h"
#include "geo/earth_point.h"

namespace dkart::coverage {

/// Who is counted.
enum class AgeGroup { all, working_age };
/// "all", "18-66": the words of population.csv and of the command line.
std::string_view code_of(AgeGroup age);
std::optional<AgeGroup> age_group_from_code(std::string_view code);

struct PopulationPoints {
  std::vector<domain::PopulationPoint> points;
  std::vector<geo::EarthPoint> on_earth;  // by point
  std::vector<std::string> ids;           // by point, or empty
  AgeGroup age = AgeGroup::all;
  std::string file;  // the layer's; empty for our own distribution
};

/// The administrative centre of each municipality (WGS 84), or an inner point where it has none that lies in its area.
/// Nothing where neither is known.
std::vector<std::optional<geo::LonLat>> municipality_points(const domain::Dataset& data);

/// The populated places of each municipality get as many persons as GeoNames gives them, and the municipality's point
/// gets the rest; where the places have more persons than the municipality they share them. Whole persons by largest
/// remainder (Hamilton's method), so that each municipality's sum is exactly Statistics Norway's figure for the age
/// group. Remarks: "population_unknown" {number, name, age}, "population_unplaced" {number, name, persons}; those
/// municipalities have no points.
PopulationPoints distribute_population(const domain::Dataset& data, AgeGroup age, Issues& issues);

/// All inhabitants, as the layer has them.
PopulationPoints population_from(domain::PopulationLayer layer);

/// In which municipality each of Dataset::places lies, by the boundaries; nothing farther than 2 km from all of them.
std::vector<std::optional<domain::MunicipalityIndex>> municipalities_of_places(const domain::Dataset& data);

/// `total` whole things in parts proportional to `weights`, by largest remainder; the first of equal remainders goes
/// first. Precondition: the weights are not negative and not all zero.
std::vector<long long> shared_out(long long total, const std::vector<double>& weights);

}  // namespace dkart::coverage
