#include "coverage/site_gains.h"

#include <algorithm>
#include <cmath>

#include "geo/geodesic.h"

namespace dkart::coverage {
namespace {

constexpr double farther_than_norway = 3'000'000;  // metres

/// Persons for whom something can be gained, and the distance in metres from which on a candidate is of no use.
struct Unserved {
  std::uint32_t point;
  geo::EarthPoint on_earth;
  double limit;
};

std::vector<Unserved> unserved_points(const PopulationPoints& points, std::span<const Nearest> nearest,
                                      SiteObjective objective, double limit) {
  std::vector<Unserved> unserved;
  for (std::uint32_t i = 0; i < points.points.size(); ++i) {
    if (points.points[i].persons <= 0) continue;
    if (objective == SiteObjective::distance) {
      unserved.push_back({i, points.on_earth[i], std::min(nearest[i].cost, farther_than_norway)});
    } else if (nearest[i].cost > limit) {
      unserved.push_back({i, points.on_earth[i], limit});
    }
  }
  return unserved;
}

std::vector<SiteGain> row_of(const SiteCandidate& candidate, const PopulationPoints& points,
                             const std::vector<Unserved>& unserved, SiteObjective objective) {
  const geo::EarthPoint on_earth = geo::earth_point(candidate.position);
  std::vector<SiteGain> row;
  for (const Unserved& u : unserved) {
    const double squared = geo::squared_chord(on_earth, u.on_earth);
    if (squared > u.limit * u.limit) continue;
    const domain::PopulationPoint& point = points.points[u.point];
    if (objective == SiteObjective::cover) {
      const bool certain = geo::longest_geodesic(std::sqrt(squared)) <= u.limit;
      if (certain || geo::geodesic_distance(candidate.position, point.position) <= u.limit) {
        row.push_back({u.point, point.persons});
      }
    } else {
      const double nearer = u.limit - geo::geodesic_distance(candidate.position, point.position);
      if (nearer > 0) row.push_back({u.point, point.persons * nearer / 1000});
    }
  }
  return row;
}

}  // namespace

std::vector<SiteCandidate> candidates_at_centres(const domain::Dataset& data) {
  std::vector<SiteCandidate> candidates;
  const auto points = municipality_points(data);
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    if (points[i]) candidates.push_back({{i}, data.municipalities[i].name.norwegian, *points[i]});
  }
  return candidates;
}

std::vector<SiteCandidate> candidates_at_places(const domain::Dataset& data) {
  std::vector<SiteCandidate> candidates;
  const auto municipalities = municipalities_of_places(data);
  for (std::size_t i = 0; i < data.places.size(); ++i) {
    if (municipalities[i])
      candidates.push_back({*municipalities[i], data.places[i].name, data.places[i].position});
  }
  return candidates;
}

SiteGains site_gains(const PopulationPoints& points, std::span<const Nearest> nearest,
                     std::span<const SiteCandidate> candidates, SiteObjective objective, double limit,
                     const Progress& progress) {
  const auto unserved = unserved_points(points, nearest, objective, limit);
  SiteGains gains;
  gains.points = points.points.size();
  for (std::size_t i = 0; i < candidates.size() && !progress.cancelled(); ++i) {
    gains.rows.push_back(row_of(candidates[i], points, unserved, objective));
    // The first of the three steps of best_sites.
    progress.report("progress.site_gains",
                    0.4 * static_cast<double>(i + 1) / static_cast<double>(candidates.size()));
  }
  return gains;
}

double value_of(const SiteGains& gains, std::span<const std::size_t> chosen) {
  std::vector<double> held(gains.points, 0);
  double sum = 0;
  for (const std::size_t candidate : chosen) {
    for (const SiteGain& gain : gains.rows[candidate]) {
      sum += std::max(0.0, gain.value - held[gain.point]);
      held[gain.point] = std::max(held[gain.point], gain.value);
    }
  }
  return sum;
}

}  // namespace dkart::coverage
