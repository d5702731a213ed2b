// What the values of one table and the differences of two have in common: which areas are in scope, and which
// number of the figures a measure means.
#pragma once

#include <optional>
#include <vector>

#include "analysis/figures.h"

namespace dkart::analysis {

/// By MunicipalityIndex or CountyIndex. A county is in scope when one of its municipalities is.
std::vector<bool> areas_in_scope(const domain::Dataset& data, const Scope& scope, Level level);

/// The lower bound of the measure, nothing when it is unknown. Precondition: not is_context(measure).
std::optional<double> lower_bound_of(const Figures& figures, Measure measure);

}  // namespace dkart::analysis
