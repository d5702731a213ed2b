#include "analysis/compare.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "analysis/scope.h"

namespace dkart::analysis {
namespace {

std::optional<double> less(std::optional<double> from, std::optional<double> what) {
  if (!from || !what) return std::nullopt;
  return *from - *what;
}

AreaValue value_of_difference(const Figures& earlier, const Figures& later, Measure measure) {
  if (is_context(measure) || earlier == later) return Zero{};
  const auto before = lower_bound_of(earlier, measure), now = lower_bound_of(later, measure);
  if (!before || !now) return NoData{};
  // Sums of decimals in another order may differ in their last digits, which is no difference.
  constexpr double noise = 1e-12;
  const double change = *now - *before;
  if (std::abs(change) <= noise * std::max(std::abs(*now), std::abs(*before))) return Zero{};
  return change;
}

}  // namespace

Difference difference(const Figures& earlier, const Figures& later) {
  if (earlier == later) return {0, 0, 0, 0, false, false};
  Difference result;
  result.decisions = static_cast<long long>(later.decisions) - static_cast<long long>(earlier.decisions);
  result.jobs = less(later.jobs_min, earlier.jobs_min);
  result.jobs_min = less(later.jobs_min, earlier.jobs_max);
  result.jobs_max = less(later.jobs_max, earlier.jobs_min);
  result.open_below = earlier.open_above;
  result.open_above = later.open_above;
  return result;
}

Comparison compare(const FigureTable& earlier, const FigureTable& later) {
  assert(earlier.level == later.level && earlier.areas.size() == later.areas.size());
  Comparison result;
  result.level = earlier.level;
  result.areas.reserve(earlier.areas.size());
  for (std::size_t i = 0; i < earlier.areas.size(); ++i) {
    result.areas.push_back(difference(earlier.areas[i], later.areas[i]));
  }
  result.unplaced = difference(earlier.unplaced, later.unplaced);
  result.total = difference(earlier.total, later.total);
  return result;
}

std::vector<AreaValue> difference_values(const domain::Dataset& data, const FigureTable& earlier,
                                         const FigureTable& later, Measure measure, const Scope& scope) {
  assert(earlier.level == later.level && earlier.areas.size() == later.areas.size());
  const std::vector<bool> in_scope = areas_in_scope(data, scope, earlier.level);
  std::vector<AreaValue> values;
  values.reserve(earlier.areas.size());
  for (std::size_t i = 0; i < earlier.areas.size(); ++i) {
    values.push_back(in_scope[i] ? value_of_difference(earlier.areas[i], later.areas[i], measure)
                                 : AreaValue(OutOfScope{}));
  }
  return values;
}

}  // namespace dkart::analysis
