// The optimal division of sorted values into classes, apart from how bounds are written.
#pragma once

#include <cstddef>
#include <vector>

namespace dkart::analysis {

/// Values that must not part, as one: how many, their sum and their sum of squares about the common mean.
struct ValueGroup {
  double smallest = 0;
  double greatest = 0;
  std::size_t count = 0;
  double sum = 0;
  double squares = 0;
};

/// One group for each distinct value, ascending. Sums are taken about the mean of all, which keeps digits.
std::vector<ValueGroup> group_equal(std::vector<double> values);

/// First group of every class but the first, ascending: the division into at most `count` classes with the
/// least sum of squared deviations from the class means (Fisher, W. D.: On Grouping for Maximum Homogeneity,
/// 1958; used for maps by Jenks 1977). Exact, O(count · groups²); of equally good divisions the one that cuts
/// earliest.
std::vector<std::size_t> optimal_cuts(const std::vector<ValueGroup>& groups, std::size_t count);

}  // namespace dkart::analysis
