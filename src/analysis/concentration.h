// How evenly jobs lie where people live: Lorenz curve, Gini coefficient and location quotient of jobs against
// population. All use the lower bounds of the jobs, as the map does.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/figures.h"

namespace dkart::analysis {

/// Jobs and inhabitants of one area.
struct Holding {
  double population = 0;  // > 0
  double jobs = 0;        // >= 0
};

struct LorenzPoint {
  double population_share = 0;  // 0..1, cumulative
  double job_share = 0;         // 0..1, cumulative
  bool operator==(const LorenzPoint&) const = default;
};

/// From (0, 0) to (1, 1), one point more than there are areas, the areas with the fewest jobs per inhabitant
/// first, so the curve is convex (Lorenz, M. O.: Methods of Measuring the Concentration of Wealth,
/// Publications of the American Statistical Association 9 (70), 1905).
/// Empty without jobs.
std::vector<LorenzPoint> lorenz_curve(std::vector<Holding> holdings);

/// 0 when every area has jobs in proportion to its inhabitants; towards 1 the fewer people live where the
/// jobs are. Twice the area between diagonal and curve (Gini, C.: Variabilità e mutabilità, 1912), by
/// trapezoids: 1 - Σ (Y_i + Y_i-1) (X_i - X_i-1), as in Brown, M. C.: Using Gini-style indices to evaluate
/// the spatial patterns of health practitioners, Social Science & Medicine 38 (9), 1994. Nothing for an empty
/// curve.
std::optional<double> gini_coefficient(const std::vector<LorenzPoint>& curve);

/// The area's share of the jobs over its share of the inhabitants: 1 means as many as its inhabitants would
/// say, 2 twice as many (Isard, W.: Methods of Regional Analysis, 1960). Nothing when `all` has no
/// jobs.
std::optional<double> location_quotient(Holding area, Holding all);

struct Concentration {
  std::vector<LorenzPoint> lorenz;
  std::optional<double> gini;
  /// By area of the table; nothing for those left out.
  std::vector<std::optional<double>> location_quotients;
  std::size_t areas = 0;               // that were measured
  std::size_t without_figure = 0;      // left out: decisions, but none with a figure
  std::size_t without_population = 0;  // left out: inhabitants unknown or none
};

/// Areas that are not `in_scope` (by area of the table; empty = all are) are neither measured nor counted. An
/// area without decisions has no jobs, and is measured.
Concentration concentration(const FigureTable& figures, const std::vector<bool>& in_scope = {});

}  // namespace dkart::analysis
