#include "analysis/concentration.h"

#include <algorithm>
#include <utility>

namespace dkart::analysis {
namespace {

Holding sum_of(const std::vector<Holding>& holdings) {
  Holding sum;
  for (const Holding& holding : holdings) {
    sum.population += holding.population;
    sum.jobs += holding.jobs;
  }
  return sum;
}

}  // namespace

std::vector<LorenzPoint> lorenz_curve(std::vector<Holding> holdings) {
  const Holding all = sum_of(holdings);
  if (all.population <= 0 || all.jobs <= 0) return {};
  std::stable_sort(holdings.begin(), holdings.end(), [](const Holding& a, const Holding& b) {
    return a.jobs * b.population < b.jobs * a.population;
  });
  std::vector<LorenzPoint> curve{{0, 0}};
  curve.reserve(holdings.size() + 1);
  Holding so_far;
  for (const Holding& holding : holdings) {
    so_far.population += holding.population;
    so_far.jobs += holding.jobs;
    curve.push_back({so_far.population / all.population, so_far.jobs / all.jobs});
  }
  // Added in another order, the last sum may differ from the first in its last digit.
  curve.back() = {1, 1};
  return curve;
}

std::optional<double> gini_coefficient(const std::vector<LorenzPoint>& curve) {
  if (curve.empty()) return std::nullopt;
  double twice_below = 0;
  for (std::size_t i = 1; i < curve.size(); ++i) {
    twice_below += (curve[i].job_share + curve[i - 1].job_share) *
                   (curve[i].population_share - curve[i - 1].population_share);
  }
  return std::max(0.0, 1 - twice_below);
}

std::optional<double> location_quotient(Holding area, Holding all) {
  if (all.jobs <= 0 || all.population <= 0 || area.population <= 0) return std::nullopt;
  return (area.jobs / all.jobs) / (area.population / all.population);
}

Concentration concentration(const FigureTable& figures, const std::vector<bool>& in_scope) {
  Concentration result;
  std::vector<std::optional<Holding>> by_area(figures.areas.size());
  std::vector<Holding> measured;
  for (std::size_t i = 0; i < figures.areas.size(); ++i) {
    if (!in_scope.empty() && !in_scope[i]) continue;
    const Figures& area = figures.areas[i];
    if (!area.population || *area.population <= 0) {
      ++result.without_population;
    } else if (!area.jobs_min) {
      ++result.without_figure;
    } else {
      by_area[i] = Holding{*area.population, *area.jobs_min};
      measured.push_back(*by_area[i]);
    }
  }
  result.areas = measured.size();
  const Holding all = sum_of(measured);
  for (const auto& holding : by_area) {
    result.location_quotients.push_back(holding ? location_quotient(*holding, all) : std::nullopt);
  }
  result.lorenz = lorenz_curve(std::move(measured));
  result.gini = gini_coefficient(result.lorenz);
  return result;
}

}  // namespace dkart::analysis
