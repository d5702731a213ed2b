#include "scene/coverage_map.h"

#include <algorithm>
#include <utility>

#include "geo/projection.h"

namespace dkart::scene {
namespace {

using coverage::CountedPtr;
using recipe::CoverageMeasure;
using recipe::CoverageSpec;

// Existing places know where they lie on the map; only what is made up must be projected.
std::vector<geo::MapPoint> positions_of(const domain::Dataset& data,
                                        const std::vector<coverage::Facility>& facilities) {
  std::optional<geo::Projection> projection;
  std::vector<geo::MapPoint> positions;
  positions.reserve(facilities.size());
  for (const coverage::Facility& facility : facilities) {
    const auto same = [&](const auto& place) { return place.id == facility.id; };
    const auto centre = std::find_if(data.study_centres.begin(), data.study_centres.end(), same);
    if (centre != data.study_centres.end() && centre->map_position) {
      positions.push_back(*centre->map_position);
      continue;
    }
    const auto campus = std::find_if(data.campuses.begin(), data.campuses.end(), same);
    if (campus != data.campuses.end() && campus->map_position) {
      positions.push_back(*campus->map_position);
      continue;
    }
    if (!projection) {
      if (auto made = geo::Projection::lon_lat_to_map()) projection = std::move(made).value();
    }
    const auto point = projection ? projection->forward(facility.position) : std::nullopt;
    positions.push_back(point.value_or(geo::MapPoint{}));
  }
  return positions;
}

std::optional<double> value_of(const coverage::ReachFigures& figures, CoverageMeasure measure,
                               std::size_t limit) {
  switch (measure) {
    case CoverageMeasure::people_outside:
      return figures.outside_of(limit);
    case CoverageMeasure::mean_distance:
      return figures.average;
    case CoverageMeasure::share_outside:
      break;
  }
  const auto share = figures.share_outside(limit);
  return share ? std::optional(*share * 100) : std::nullopt;
}

// The recipe's own people: those of its file, or the data's own, kept from the earlier answer.
std::shared_ptr<const coverage::PopulationPoints> people_of(const domain::Dataset& data,
                                                            const CoverageSpec& spec,
                                                            const CoverageInput& input,
                                                            const CoveragePtr& earlier) {
  if (!spec.population_file.empty()) return input.population;
  if (earlier) {
    const auto& known = earlier->now->travellers.people;
    if (known->file.empty() && known->age == spec.age) return known;
  }
  Issues remarks;  // of the population table, told when it was loaded
  return std::make_shared<const coverage::PopulationPoints>(
      coverage::distribute_population(data, spec.age, remarks));
}

std::vector<CountedPtr> all_of(const CoveragePtr& result) {
  if (!result) return {};
  std::vector<CountedPtr> all = result->scenarios;
  all.insert(all.end(), {result->before, result->without_approximate, result->now});
  return all;
}

std::shared_ptr<const CoverageRings> rings_of(const domain::Dataset& data, const CoverageSpec& spec,
                                              const coverage::Counted& counted, const CoveragePtr& earlier) {
  if (!spec.rings || !spec.matrix_file.empty()) return nullptr;
  std::vector<geo::LonLat> centres;
  for (const coverage::Facility& facility : counted.facilities) centres.push_back(facility.position);
  std::vector<double> metres;
  for (const double band : spec.bands) metres.push_back(band * 1000 / spec.detour);
  return coverage_rings(data, std::move(centres), std::move(metres), earlier ? earlier->rings : nullptr);
}

}  // namespace

CoverageInput coverage_input(std::optional<domain::PopulationLayer> population,
                             std::optional<domain::TravelMatrix> matrix) {
  CoverageInput input;
  if (population) {
    input.population =
        std::make_shared<const coverage::PopulationPoints>(coverage::population_from(std::move(*population)));
  }
  if (matrix) input.matrix = std::make_shared<const domain::TravelMatrix>(std::move(*matrix));
  return input;
}

coverage::ReachRequest reach_request(const CoverageSpec& spec) {
  coverage::ReachRequest request{spec.bands, coverage::ReachUnit::kilometres, spec.detour};
  if (!spec.matrix_file.empty()) request = {spec.bands, coverage::ReachUnit::minutes, 1};
  const auto at = std::lower_bound(request.bands.begin(), request.bands.end(), spec.limit);
  if (at == request.bands.end() || *at != spec.limit) request.bands.insert(at, spec.limit);
  return request;
}

CoveragePtr cover(const domain::Dataset& data, const recipe::MapRecipe& recipe, const CoverageInput& input,
                  const CoveragePtr& earlier) {
  const CoverageSpec& spec = *recipe.coverage;
  const coverage::Travellers travellers{people_of(data, spec, input, earlier),
                                        spec.matrix_file.empty() ? nullptr : input.matrix};
  const bool waits = !spec.matrix_file.empty() && !travellers.matrix;
  if (!travellers.people || waits) return nullptr;

  const coverage::ReachRequest request = reach_request(spec);
  std::vector<CountedPtr> known = all_of(earlier);
  const auto count = [&](const coverage::FacilityChoice& choice) {
    known.push_back(coverage::count(data, travellers, choice, request, known));
    return known.back();
  };
  auto result = std::make_shared<CoverageResult>();
  result->limit = static_cast<std::size_t>(std::find(request.bands.begin(), request.bands.end(), spec.limit) -
                                           request.bands.begin());
  result->before = count(coverage::as_it_is(spec.facilities));
  for (const recipe::Scenario& scenario : spec.scenarios)
    result->scenarios.push_back(count(recipe::supposed(spec.facilities, scenario)));
  result->now = count(spec.facilities);
  result->without_approximate = coverage::without_approximate(data, *result->now, known);
  result->positions = positions_of(data, result->now->facilities);
  result->rings = rings_of(data, spec, *result->now, earlier);
  return result;
}

const coverage::ReachFigures& reach_of(const coverage::Reach& reach, analysis::Level level,
                                       std::size_t area) {
  return level == analysis::Level::county ? reach.counties[area] : reach.municipalities[area];
}

std::vector<analysis::AreaValue> coverage_values(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                                 const coverage::Reach& reach, std::size_t limit,
                                                 const analysis::Scope& scope) {
  const bool counties = recipe.level == analysis::Level::county;
  const std::size_t areas = counties ? data.counties.size() : data.municipalities.size();
  std::vector<analysis::AreaValue> values;
  for (std::size_t i = 0; i < areas; ++i) {
    const auto in_scope = [&](domain::MunicipalityIndex m) { return scope.municipality_in_scope[m.value]; };
    const bool shown = counties ? std::any_of(data.counties[i].municipalities.begin(),
                                              data.counties[i].municipalities.end(), in_scope)
                                : scope.municipality_in_scope[i];
    const auto value = value_of(reach_of(reach, recipe.level, i), recipe.coverage->shows, limit);
    if (!shown) {
      values.emplace_back(analysis::OutOfScope{});
    } else if (!value) {
      values.emplace_back(analysis::NoData{});
    } else if (*value > 0) {
      values.emplace_back(*value);
    } else {
      values.emplace_back(analysis::Zero{});
    }
  }
  return values;
}

}  // namespace dkart::scene
