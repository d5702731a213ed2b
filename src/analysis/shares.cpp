#include "analysis/shares.h"

namespace dkart::analysis {

Range known_jobs(const Figures& figures) {
  return {figures.jobs_min.value_or(0), figures.jobs_max.value_or(0)};
}

Range sum_of(Range a, Range b) {
  return {a.min + b.min, a.max + b.max};
}

std::optional<Range> share_of(Range part, Range rest) {
  if (part.max + rest.max <= 0) return std::nullopt;
  const double least = part.min + rest.max, most = part.max + rest.min;
  // Where a bound would be 0 of 0, one side is nothing for certain: all that there may be is the other
  // side's.
  return Range{least > 0 ? part.min / least : 1, most > 0 ? part.max / most : 0};
}

}  // namespace dkart::analysis
