#include "coverage/sites.h"

#include <algorithm>
#include <cmath>

#include "coverage/exact_sites.h"
#include "coverage/site_search.h"
#include "geo/geodesic.h"

namespace dkart::coverage {
namespace {

/// Metres to the nearest facility once the sites are there too.
std::vector<double> distances_with(const PopulationPoints& points, std::span<const Nearest> nearest,
                                   std::span<const SiteCandidate> candidates,
                                   const std::vector<std::size_t>& sites) {
  std::vector<double> metres;
  metres.reserve(nearest.size());
  for (const Nearest& n : nearest) metres.push_back(n.cost);
  for (const std::size_t site : sites) {
    const geo::EarthPoint on_earth = geo::earth_point(candidates[site].position);
    for (std::size_t i = 0; i < metres.size(); ++i) {
      if (geo::squared_chord(on_earth, points.on_earth[i]) >= metres[i] * metres[i]) continue;
      metres[i] =
          std::min(metres[i], geo::geodesic_distance(candidates[site].position, points.points[i].position));
    }
  }
  return metres;
}

double covered(const PopulationPoints& points, const std::vector<double>& metres, double limit) {
  double persons = 0;
  for (std::size_t i = 0; i < metres.size(); ++i) {
    if (metres[i] <= limit) persons += points.points[i].persons;
  }
  return persons;
}

// Nothing when somebody has no facility at all.
std::optional<double> person_km(const PopulationPoints& points, const std::vector<double>& metres) {
  double sum = 0;
  for (std::size_t i = 0; i < metres.size(); ++i) {
    if (points.points[i].persons > 0) sum += points.points[i].persons * metres[i] / 1000;
  }
  return std::isfinite(sum) ? std::optional(sum) : std::nullopt;
}

// Where persons are whole, so is the number that can be covered.
double whole_bound(const PopulationPoints& points, double bound) {
  constexpr double rounding = 1e-6;
  const bool whole = std::all_of(points.points.begin(), points.points.end(), [](const auto& point) {
    return point.persons == std::floor(point.persons);
  });
  return whole ? std::floor(bound + rounding) : bound;
}

}  // namespace

std::string_view code_of(SiteMethod method) {
  return method == SiteMethod::exact ? "exact" : "greedy-exchange";
}

Result<SiteAnswer> best_sites(const PopulationPoints& points, std::span<const Nearest> nearest,
                              std::span<const SiteCandidate> candidates, const SiteRequest& request,
                              const Progress& progress) {
  const double limit = request.within_km * 1000;
  const SiteGains gains = site_gains(points, nearest, candidates, request.objective, limit, progress);
  if (progress.cancelled()) return Error{"cancelled", {}, {}};
  std::vector<std::size_t> chosen = greedy_with_exchange(gains, request.count, progress);
  if (progress.cancelled()) return Error{"cancelled", {}, {}};

  const bool cover = request.objective == SiteObjective::cover;
  SiteAnswer answer;
  const auto before = distances_with(points, nearest, candidates, {});
  for (const domain::PopulationPoint& point : points.points) answer.population += point.persons;
  answer.covered_before = covered(points, before, limit);
  answer.covered_by_greedy = covered(points, distances_with(points, nearest, candidates, chosen), limit);
  if (cover) answer.bound = answer.covered_before + simple_bound(gains, request.count);
  if (cover && request.exact) {
    auto exact = solve_cover(gains, request.count, chosen, request.seconds, progress);
    if (!exact) return exact.error();
    chosen = std::move(exact->sites);
    answer.method = SiteMethod::exact;
    answer.optimal = exact->optimal;
    answer.bound = answer.covered_before + whole_bound(points, exact->bound);
  }

  const OrderedSites ordered = in_order_of_gain(gains, chosen);
  for (std::size_t i = 0; i < ordered.sites.size(); ++i) {
    answer.sites.push_back({ordered.sites[i], ordered.added[i]});
  }
  const auto after = distances_with(points, nearest, candidates, ordered.sites);
  answer.covered_after = covered(points, after, limit);
  if (!cover) {
    answer.person_km_before = person_km(points, before);
    answer.person_km_after = person_km(points, after);
  }
  return answer;
}

}  // namespace dkart::coverage
