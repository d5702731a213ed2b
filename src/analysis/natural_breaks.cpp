#include "analysis/natural_breaks.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dkart::analysis {
namespace {

// Squared deviation of groups [first, last) from their mean, from sums over all groups before each.
class Deviations {
 public:
  explicit Deviations(const std::vector<ValueGroup>& groups)
      : count_(groups.size() + 1), sum_(groups.size() + 1), squares_(groups.size() + 1) {
    for (std::size_t i = 0; i < groups.size(); ++i) {
      count_[i + 1] = count_[i] + static_cast<double>(groups[i].count);
      sum_[i + 1] = sum_[i] + groups[i].sum;
      squares_[i + 1] = squares_[i] + groups[i].squares;
    }
  }

  double operator()(std::size_t first, std::size_t last) const {
    const double n = count_[last] - count_[first];
    const double sum = sum_[last] - sum_[first];
    return std::max(0.0, squares_[last] - squares_[first] - sum * sum / n);
  }

 private:
  std::vector<double> count_, sum_, squares_;
};

}  // namespace

std::vector<ValueGroup> group_equal(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const double mean = values.empty() ? 0
                                     : std::accumulate(values.begin(), values.end(), 0.0) /
                                           static_cast<double>(values.size());
  std::vector<ValueGroup> groups;
  for (const double value : values) {
    if (groups.empty() || groups.back().greatest != value) groups.push_back({value, value, 0, 0, 0});
    ValueGroup& group = groups.back();
    ++group.count;
    group.sum += value - mean;
    group.squares += (value - mean) * (value - mean);
  }
  return groups;
}

std::vector<std::size_t> optimal_cuts(const std::vector<ValueGroup>& groups, std::size_t count) {
  const std::size_t n = groups.size();
  count = std::min(count, n);
  if (count < 2) return {};
  const Deviations deviation(groups);

  // cost[i]: least deviation of the first i groups in k classes; start[k][i]: where the last of them begins.
  std::vector<double> cost(n + 1);
  for (std::size_t i = 1; i <= n; ++i) cost[i] = deviation(0, i);
  std::vector<std::vector<std::size_t>> start(count + 1, std::vector<std::size_t>(n + 1));
  for (std::size_t k = 2; k <= count; ++k) {
    std::vector<double> next(n + 1, std::numeric_limits<double>::infinity());
    for (std::size_t i = k; i <= n; ++i) {
      for (std::size_t first = k - 1; first < i; ++first) {
        const double candidate = cost[first] + deviation(first, i);
        if (candidate < next[i]) {
          next[i] = candidate;
          start[k][i] = first;
        }
      }
    }
    cost = std::move(next);
  }

  std::vector<std::size_t> cuts(count - 1);
  std::size_t end = n;
  for (std::size_t k = count; k >= 2; --k) {
    end = start[k][end];
    cuts[k - 2] = end;
  }
  return cuts;
}

}  // namespace dkart::analysis
