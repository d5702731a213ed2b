// What is told of one area while the map shows coverage. Precondition of all: the evaluation has coverage.
#pragma once

#include <string>
#include <vector>

#include "analysis/figures.h"
#include "ui/panel_context.h"

namespace dkart::ui {

/// How many live beyond the limit, the average, and for a municipality what is nearest to its centre.
std::vector<std::string> coverage_facts(const PanelContext& context, analysis::Level level, std::size_t area);
/// The same in few words, for the card at the pointer.
std::vector<std::string> short_coverage_facts(const PanelContext& context, analysis::Level level,
                                              std::size_t area);
/// How many live within each band.
std::vector<std::string> band_facts(const PanelContext& context, analysis::Level level, std::size_t area);

}  // namespace dkart::ui
