// The difference between two tables of figures, for example two periods: later less earlier, area by area.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/figures.h"

namespace dkart::analysis {

/// Later less earlier. Of figures that are alike in everything, the decisions behind them included, nothing
/// differs and all three are 0, even where the source gives a range or no figure.
struct Difference {
  long long decisions = 0;
  /// Difference of the lower bounds, as a map of the lower bounds shows it. Nothing when either is unknown.
  std::optional<double> jobs;
  /// What the ranges allow: later.min - earlier.max to later.max - earlier.min. A bound that rests on an
  /// unknown one is nothing.
  std::optional<double> jobs_min, jobs_max;
  /// A source said "at least", so that the difference may be smaller than jobs_min or greater than jobs_max.
  bool open_below = false, open_above = false;

  bool operator==(const Difference&) const = default;
};

Difference difference(const Figures& earlier, const Figures& later);

struct Comparison {
  Level level = Level::municipality;
  std::vector<Difference> areas;  // by MunicipalityIndex or CountyIndex
  Difference unplaced, total;
};

/// Precondition: both tables are of the same data and level.
Comparison compare(const FigureTable& earlier, const FigureTable& later);

/// What a map of the difference says of each area: later less earlier of the measure's lower bound, below 0
/// where there is less. Zero where both are equal, or the figures alike in everything, even if unknown; NoData
/// where one of them is unknown. A context measure differs nowhere. Precondition: as for compare(); the tables
/// are of `data`.
std::vector<AreaValue> difference_values(const domain::Dataset& data, const FigureTable& earlier,
                                         const FigureTable& later, Measure measure, const Scope& scope);

}  // namespace dkart::analysis
