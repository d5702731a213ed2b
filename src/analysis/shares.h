// Shares of jobs when the jobs are ranges: a share is then a range as well.
#pragma once

#include <optional>

#include "analysis/figures.h"

namespace dkart::analysis {

/// A lower and an upper bound, both known.
struct Range {
  double min = 0;
  double max = 0;
  bool operator==(const Range&) const = default;
};

/// The jobs of which something is known. What is unknown adds nothing, and of what has an upper bound only
/// ("opptil 5") the lower bound is 0; jobs_unknown says how many decisions that concerns. "Minst 15" is 15 in
/// both bounds, as in Figures, whose open_above says so.
Range known_jobs(const Figures& figures);
Range sum_of(Range a, Range b);

/// Smallest and greatest share, 0..1, that `part` may have of part and rest together, each lying anywhere in
/// its range: part.min / (part.min + rest.max) to part.max / (part.max + rest.min). Nothing when there is
/// nothing to share. Precondition: no bound is negative.
std::optional<Range> share_of(Range part, Range rest);

}  // namespace dkart::analysis
