#include "analysis/compare.h"

#include <cassert>

namespace dkart::analysis {
namespace {

std::optional<double> less(std::optional<double> from, std::optional<double> what) {
  if (!from || !what) return std::nullopt;
  return *from - *what;
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

}  // namespace dkart::analysis
