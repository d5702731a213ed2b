// Good sites by greedy choice and exchange; how good is shown by exact_sites.h.
#pragma once

#include <cstddef>
#include <vector>

#include "base/progress.h"
#include "coverage/site_gains.h"

namespace dkart::coverage {

/// The row that adds most, `count` times (Church & ReVelle: The maximal covering location problem, Papers of the
/// Regional Science Association 32, 1974), then exchanges: a chosen row for the one that improves the sum most, as long
/// as one does (Teitz & Bart: Heuristic methods for estimating the generalized vertex median of a weighted graph,
/// Operations Research 16, 1968). Rows that add nothing are not chosen. Of equals the first is taken. What has been
/// found so far when cancelled.
std::vector<std::size_t> greedy_with_exchange(const SiteGains& gains, std::size_t count,
                                              const Progress& progress);

/// The greedy choice alone.
std::vector<std::size_t> greedy(const SiteGains& gains, std::size_t count, const Progress& progress);

/// The same rows, each next one the one that adds most to those before it; `added` by position.
struct OrderedSites {
  std::vector<std::size_t> sites;
  std::vector<double> added;
};
OrderedSites in_order_of_gain(const SiteGains& gains, std::vector<std::size_t> chosen);

/// No choice of `count` rows has a greater sum: the largest sums of single rows, and what all rows have together.
double simple_bound(const SiteGains& gains, std::size_t count);

}  // namespace dkart::coverage
