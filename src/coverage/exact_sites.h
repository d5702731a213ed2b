// The best sites with proof, as an integer program that GLPK solves.
#pragma once

#include <cstddef>
#include <vector>

#include "base/progress.h"
#include "base/result.h"
#include "coverage/site_gains.h"

namespace dkart::coverage {

struct ExactSites {
  std::vector<std::size_t> sites;
  double bound = 0;      // no choice has a greater sum
  bool optimal = false;  // `sites` has been proved to be a best choice
};

/// The maximal covering location problem (Church & ReVelle 1974): every point's value must be the same in all rows
/// that hold it (SiteObjective::cover). Branch and cut with `start` as the first solution; after `seconds` the best one
/// so far, not worse than `start`, with the bound that has been proved. Error: "cancelled".
Result<ExactSites> solve_cover(const SiteGains& gains, std::size_t count,
                               const std::vector<std::size_t>& start, double seconds,
                               const Progress& progress);

}  // namespace dkart::coverage
