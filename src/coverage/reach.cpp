#include "coverage/reach.h"

#include <algorithm>

namespace dkart::coverage {
namespace {

/// What is added up before it becomes figures.
struct Sums {
  explicit Sums(std::size_t bands) : persons(bands + 1) {}

  std::vector<double> persons;  // by band alone; those outside last
  double unreached = 0;
  double cost = 0, points = 0;
  double personal_cost = 0, reached = 0;

  void add(const Sums& other) {
    for (std::size_t i = 0; i < persons.size(); ++i) persons[i] += other.persons[i];
    unreached += other.unreached;
    cost += other.cost;
    points += other.points;
    personal_cost += other.personal_cost;
    reached += other.reached;
  }
};

ReachFigures figures_of(const Sums& sums) {
  ReachFigures figures;
  double within = 0;
  for (std::size_t i = 0; i + 1 < sums.persons.size(); ++i) {
    within += sums.persons[i];
    figures.inside.push_back(within);
  }
  figures.outside = sums.persons.back();
  figures.population = within + figures.outside;
  figures.unreached = sums.unreached;
  if (sums.points > 0) figures.mean = sums.cost / sums.points;
  if (sums.reached > 0) figures.average = sums.personal_cost / sums.reached;
  return figures;
}

double factor_of(const ReachRequest& request) {
  return request.unit == ReachUnit::kilometres ? request.detour / 1000 : 1;
}

}  // namespace

std::optional<double> ReachFigures::share_outside(std::size_t band) const {
  if (population <= 0) return std::nullopt;
  return (population - inside[band]) / population;
}

Reach count_reach(const domain::Dataset& data, const PopulationPoints& points,
                  std::span<const Nearest> nearest, std::span<const Nearest> nearest_centre,
                  const ReachRequest& request) {
  const double factor = factor_of(request);
  std::vector<Sums> municipalities(data.municipalities.size(), Sums(request.bands.size()));
  for (std::size_t i = 0; i < nearest.size(); ++i) {
    const domain::PopulationPoint& point = points.points[i];
    Sums& sums = municipalities[point.municipality.value];
    if (nearest[i].facility == no_facility) {
      sums.persons.back() += point.persons;
      sums.unreached += point.persons;
      continue;
    }
    const double cost = nearest[i].cost * factor;
    std::size_t band = 0;
    while (band < request.bands.size() && cost > request.bands[band]) ++band;
    sums.persons[band] += point.persons;
    sums.cost += cost;
    sums.points += 1;
    sums.personal_cost += cost * point.persons;
    sums.reached += point.persons;
  }

  Reach reach;
  reach.request = request;
  std::vector<Sums> counties(data.counties.size(), Sums(request.bands.size()));
  Sums country(request.bands.size());
  for (std::size_t i = 0; i < municipalities.size(); ++i) {
    counties[data.municipalities[i].county.value].add(municipalities[i]);
    country.add(municipalities[i]);
    reach.municipalities.push_back(figures_of(municipalities[i]));
  }
  for (const Sums& sums : counties) reach.counties.push_back(figures_of(sums));
  reach.country = figures_of(country);
  for (const Nearest& n : nearest_centre) reach.from_centre.push_back({n.facility, n.cost * factor});
  return reach;
}

std::vector<Nearest> nearest_from_centres(const domain::Dataset& data, std::span<const Facility> facilities) {
  const FacilityIndex index(facilities);
  std::vector<Nearest> found;
  for (const auto& point : municipality_points(data)) {
    found.push_back(point ? index.nearest(*point, geo::earth_point(*point)) : Nearest{});
  }
  return found;
}

std::vector<Gap> ranked_gaps(const domain::Dataset& data, const Reach& reach, std::size_t band,
                             const GapFilter& filter) {
  std::vector<Gap> gaps;
  for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
    const domain::Municipality& m = data.municipalities[i];
    const ReachFigures& figures = reach.municipalities[i];
    if (!filter.counties.empty() && !filter.counties.contains(m.number.county())) continue;
    if (!filter.centrality_classes.empty() &&
        !(m.centrality_class && filter.centrality_classes.contains(*m.centrality_class))) {
      continue;
    }
    if (filter.sami_admin_area && m.sami_admin_area != *filter.sami_admin_area) continue;
    if (std::find(filter.left_out.begin(), filter.left_out.end(), m.number) != filter.left_out.end())
      continue;
    const double outside = figures.population - figures.inside[band];
    if (outside > 0) gaps.push_back({domain::MunicipalityIndex{i}, outside, outside / figures.population});
  }
  std::stable_sort(gaps.begin(), gaps.end(),
                   [](const Gap& a, const Gap& b) { return a.outside > b.outside; });
  return gaps;
}

}  // namespace dkart::coverage
