// What each area is held against, as a map shows it: inhabitants, how their number changes, working age,
// centrality, grants to study centres.
#pragma once

#include <optional>
#include <vector>

#include "analysis/figures.h"

namespace dkart::analysis {

/// By area of the table, in the units of Measure; nothing where the figure is missing. `grants` says which of them count
/// in a measure of grants. Precondition: is_context(measure), and the table is of these data.
std::vector<std::optional<double>> context_values(const domain::Dataset& data, const FigureTable& figures,
                                                  Measure measure, const GrantFilter& grants = {});

}  // namespace dkart::analysis
