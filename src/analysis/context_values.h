// What each area is held against, as a map shows it: inhabitants, how their number changes, working age,
// centrality.
#pragma once

#include <optional>
#include <vector>

#include "analysis/figures.h"

namespace dkart::analysis {

/// By area of the table, in the units of Measure; nothing where the figure is missing. Precondition:
/// is_context(measure), and the table is of these data.
std::vector<std::optional<double>> context_values(const domain::Dataset& data, const FigureTable& figures,
                                                  Measure measure);

}  // namespace dkart::analysis
